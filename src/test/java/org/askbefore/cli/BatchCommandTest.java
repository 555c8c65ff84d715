package org.askbefore.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A schedule in, a list for each patient out. */
class BatchCommandTest {
    private static final String HEADER = "id,name,procedure,site,stage,symptoms\n";

    @TempDir
    Path folder;

    @Test
    void each_list_is_byte_for_byte_what_make_gives_for_its_row() throws Exception {
        String csv = HEADER + "A-1,Zoë O'Neill,facet-rf,lumbar;cervical,scheduled,\n"
                + "a-2/b,\"Anna, Öz\",sdr,,just-had,fever\n";
        assertThat(batch(csv, "--quiet").code()).isZero();
        Path one = folder.resolve("one.pdf");
        make(one, "A-1", "Zoë O'Neill", "--procedure", "facet-rf", "--site", "lumbar,cervical", "--stage", "scheduled");
        assertThat(out("%41-1.pdf")).hasSameBinaryContentAs(one);
        make(one, "a-2/b", "Anna, Öz", "--procedure", "sdr", "--stage", "just-had", "--symptoms", "fever");
        assertThat(out("a-2%2Fb.pdf")).hasSameBinaryContentAs(one);
    }

    private static void make(Path to, String id, String name, String... facts) {
        List<String> args = new ArrayList<>(List.of("make", "--id", id, "--name", name, "-o", to.toString()));
        args.addAll(List.of(facts));
        assertThat(Ran.with(args.toArray(String[]::new)).code()).isZero();
    }

    @Test
    void a_bad_row_is_told_and_stops_no_other() throws Exception {
        String csv = HEADER + "A-1,Ann,facet-fr,lumbar,scheduled,\nA-2,漢,sdr,,,\nA-3,Ben,sdr,,,bladder-change\n";
        Ran ran = batch(csv, "--quiet");
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.out())
                .startsWith("Telephone first: 1 patient, see contact-first.csv.\n")
                .contains("2 rejected");
        assertThat(text("rejected.csv"))
                .contains("1,A-1,procedure,", "Did you mean \"\"facet-rf\"\"?", "2,A-2,name,")
                .doesNotContain("facet-fr", "漢", "Ann");
        assertThat(text("manifest.csv")).contains("A-3,%41-3.pdf,").doesNotContain("A-1", "A-2", "Ben");
        assertThat(text("contact-first.csv")).contains("A-3,");
        assertThat(pdfs()).containsExactly("%41-3.pdf");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "name\nAnn\n",
                "id,colour\n1,red\n",
                "id,name\n1,A\n1,B\n",
                "id,name\n1,\"A\n",
                "id,name\n1,A\n2"
            })
    void a_whole_file_that_is_wrong_is_refused_before_anything_is_written(String csv) throws Exception {
        Ran ran = batch(csv);
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err()).contains("schedule.csv").doesNotContain("Exception");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void a_dry_run_tells_every_fault_and_writes_nothing() throws Exception {
        String csv = HEADER + "A-1,Ann,facet-fr,,,\nA-2,漢,sdr,,,\nA-3,Ben,sdr,,,bladder-change\n";
        Ran ran = batch(csv, "--quiet", "--dry-run");
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.out())
                .contains("row 1, procedure: ", "row 2, name: ", "Telephone first: 1 patient.", "1 right, 2 wrong")
                .doesNotContain("Ann", "漢");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void no_two_rows_are_mixed_up_on_many_threads() throws Exception {
        StringBuilder csv = new StringBuilder("id,name,procedure,length\n");
        List<String> procedures = List.of("sdr", "occipital-rf", "coccyx-rf", "trigeminal-rf");
        for (int i = 0; i < 200; i++) {
            csv.append("p")
                    .append(i)
                    .append(",Nobody Number")
                    .append(i)
                    .append(',')
                    .append(procedures.get(i % 4));
            csv.append(",short\n");
        }
        assertThat(batch(csv.toString(), "--quiet", "--threads", "8").code()).isZero();
        List<String> titles = List.of("Selective dorsal", "Occipital", "tailbone", "Trigeminal");
        for (int i = 0; i < 200; i++) {
            try (PDDocument pdf = Loader.loadPDF(out("p" + i + ".pdf").toFile())) {
                assertThat(new PDFTextStripper().getText(pdf))
                        .containsPattern("Number" + i + "\\s")
                        .containsIgnoringCase(titles.get(i % 4));
            }
        }
        assertThat(text("manifest.csv").lines().skip(1).map(line -> line.split(",")[0]))
                .containsExactlyElementsOf(Stream.iterate(0, i -> i + 1)
                        .limit(200)
                        .map(i -> "p" + i)
                        .toList());
    }

    @Test
    void the_examples_make_lists_from_every_kind_of_schedule() throws Exception {
        for (String file : List.of("schedule.csv", "schedule.jsonl", "export.csv")) {
            List<String> args = new ArrayList<>(
                    List.of("batch", "examples/batch/" + file, "--quiet", "--out", folder.resolve(file) + ""));
            if (file.startsWith("export")) {
                args.addAll(List.of("--mapping", "examples/batch/mapping.yaml"));
            }
            assertThat(Ran.with(args.toArray(String[]::new)).code()).isZero();
        }
        assertThat(Files.readString(folder.resolve("schedule.jsonl/manifest.csv")))
                .isEqualTo(Files.readString(folder.resolve("schedule.csv/manifest.csv")));
    }

    @Test
    void the_header_reads_as_a_schedule() throws Exception {
        String header = Ran.with("batch", "--header").out();
        assertThat(header).startsWith("id,name,");
        assertThat(batch(header, "--quiet").code()).isZero();
    }

    @Test
    void a_run_that_is_resumed_from_other_input_is_refused() throws Exception {
        assertThat(batch(HEADER + "A-1,Ann,sdr,,,\n", "--quiet").code()).isZero();
        Ran again = batch(HEADER + "A-1,Ann,sdr,,,\n", "--quiet");
        assertThat(again.code()).isEqualTo(1);
        assertThat(again.err()).contains("finished batch");
    }

    @Test
    void options_that_are_wrong_are_told() {
        assertThat(Ran.with("batch").code()).isEqualTo(2);
        assertThat(Ran.with("batch", "examples/batch/schedule.csv").err()).contains("--out");
        assertThat(Ran.with("batch", "examples/batch/schedule.csv", "--out", "x", "--threads", "0")
                        .code())
                .isEqualTo(2);
    }

    private Ran batch(String csv, String... options) throws Exception {
        Path schedule = Files.writeString(folder.resolve("schedule.csv"), csv);
        List<String> args = new ArrayList<>(List.of(
                "batch", schedule.toString(), "--out", folder.resolve("out").toString()));
        args.addAll(List.of(options));
        return Ran.with(args.toArray(String[]::new));
    }

    private Path out(String name) {
        return folder.resolve("out").resolve(name);
    }

    private String text(String name) throws Exception {
        return Files.readString(out(name), StandardCharsets.UTF_8);
    }

    private List<String> pdfs() throws Exception {
        try (Stream<Path> files = Files.list(folder.resolve("out"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".pdf"))
                    .sorted()
                    .toList();
        }
    }
}
