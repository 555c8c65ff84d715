package org.askbefore.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
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
    void a_finished_folder_is_kept_from_a_second_batch() throws Exception {
        assertThat(batch(HEADER + "A-1,Ann,sdr,,,\n", "--quiet").code()).isZero();
        Ran again = batch(HEADER + "A-1,Ann,sdr,,,\n", "--quiet");
        assertThat(again.code()).isEqualTo(1);
        assertThat(again.err()).contains("finished batch");
    }

    @Test
    void a_finished_batch_is_resumed_only_to_say_what_it_said() throws Exception {
        String csv = HEADER + "A-1,Ann,sdr,,,bladder-change\nA-2,Ben,sdr,,,\n";
        assertThat(batch(csv, "--quiet").code()).isZero();
        Ran again = batch(csv, "--quiet", "--resume");
        assertThat(again.code()).isZero();
        assertThat(again.out())
                .startsWith("Telephone first: 1 patient, see contact-first.csv.\n"
                        + "Nothing is left to do: 2 lists are already there; none rejected.\n");
        String bad = csv + "A-3,漢,sdr,,,\nA-4,漢,sdf,,,\n";
        Ran other = batch(bad, "--quiet", "--resume");
        assertThat(other.code()).isEqualTo(1);
        assertThat(other.err()).contains("made from something else: the schedule differed.");
        Files.delete(out("%41-2.pdf"));
        assertThat(batch(csv, "--quiet", "--resume").err())
                .contains("has ended, but 1 of its lists is missing or changed; the first is %41-2.pdf.");
    }

    @Test
    void a_finished_batch_with_rejected_rows_ends_as_it_did() throws Exception {
        String csv = HEADER + "A-1,Ann,sdr,,,\nA-2,漢,sdr,,,\nA-3,Ben,sdf,lumber,,\n";
        assertThat(batch(csv, "--quiet").code()).isEqualTo(1);
        Ran again = batch(csv, "--quiet", "--resume");
        assertThat(again.code()).isEqualTo(1);
        assertThat(again.out()).contains("1 list is already there; 2 rejected, see rejected.csv.");
    }

    @Test
    void a_finished_folder_of_which_nothing_is_known_is_left_alone() throws Exception {
        String csv = HEADER + "A-1,Ann,sdr,,,\n";
        assertThat(batch(csv, "--quiet").code()).isZero();
        Files.writeString(out(".askbefore.done"), "something");
        assertThat(batch(csv, "--quiet", "--resume").err()).contains("what it was made from is not known");
    }

    @Test
    void files_of_a_folder_that_are_not_read_are_counted() throws Exception {
        Path schedule = Files.createDirectory(folder.resolve("week"));
        Files.writeString(schedule.resolve("a.yaml"), "procedure: sdr\n");
        assertThat(folder(schedule).out()).doesNotContain("Passed over");
        Files.writeString(schedule.resolve("b.txt"), "procedure: sdr\n");
        Files.writeString(schedule.resolve(".hidden"), "");
        assertThat(folder(schedule).out())
                .contains(
                        "Passed over in " + schedule + ": 1 file or folder whose names do not end in .yaml or .yml.\n");
    }

    private static Ran folder(Path schedule) {
        return Ran.with("batch", schedule + "", "--dry-run", "--quiet");
    }

    @Test
    void a_folder_that_cannot_be_made_is_told_in_words() throws Exception {
        Path file = Files.createFile(folder.resolve("file"));
        Path schedule = Files.writeString(folder.resolve("schedule.csv"), "id\n1\n");
        for (String out : List.of("/proc/x/y", file + "/x")) {
            Ran ran = Ran.with("batch", schedule + "", "--out", out);
            assertThat(ran.code()).isEqualTo(1);
            assertThat(ran.err()).startsWith(out + ": This ").doesNotContain("Exception");
        }
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
