package org.askbefore.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.askbefore.pdf.Conformance;
import org.askbefore.pdf.Tool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A schedule in, one file to print out: every patient on sheets of their own, in the order of the schedule. */
class PrintFileTest {
    private static final String HEADER = "id,name,procedure,stage,paper,large-print,easy-read,length,symptoms\n";

    /** Names of every kind, equal lists and different ones, lists of one, two and more sheets. */
    private static final List<String> ROWS = List.of(
            "A-1,Ann Lee,sdr,scheduled,a4,,,short,",
            "A-2,Ben Lee,sdr,scheduled,a4,,,short,",
            "A-3,Ł. Żółć,sdr,scheduled,a4,,,short,",
            "A-4,Eve Lee,sdr,scheduled,a4,,,short,",
            "A-5,ليلى حداد,facet-rf,scheduled,a4,,,,",
            "A-6,Ann שרה Lee,facet-rf,scheduled,letter,,,full,",
            "A-7,,facet-rf,just-had,a4,yes,,,bladder-change",
            "A-8,\"Zoë \"\"(\\)\"\" O'Neill & <b>\",facet-rf,just-had,a4,,yes,short,bladder-change",
            "A-9,e\u0301\u0323 Vũ,sdr,scheduled,a4,,,short,",
            "A-10,A name of so many words that it takes two lines or three,sdr,scheduled,a4,,,short,");

    @TempDir
    Path folder;

    @Test
    void each_patient_begins_on_the_front_of_a_sheet_and_has_a_bookmark() throws Exception {
        assertThat(merge(ROWS, "--quiet").code()).isZero();
        try (PDDocument file = Loader.loadPDF(folder.resolve("out/print.pdf").toFile())) {
            List<String> ids = new ArrayList<>();
            List<Integer> starts = new ArrayList<>();
            for (PDOutlineItem item :
                    file.getDocumentCatalog().getDocumentOutline().children()) {
                ids.add(item.getTitle());
                starts.add(file.getPages().indexOf(item.findDestinationPage(file)));
            }
            assertThat(ids)
                    .isEqualTo(ROWS.stream().map(row -> row.split(",", -1)[0]).toList());
            assertThat(starts).allMatch(page -> page % 2 == 0).doesNotHaveDuplicates();
            assertThat(file.getDocumentCatalog().getAcroForm()).isNull();
            assertThat(file.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(file.getPage(starts.get(5)).getMediaBox().getHeight()).isEqualTo(792);
            starts.add(file.getNumberOfPages());
            for (int i = 0; i < ids.size(); i++) {
                assertThat(text(file, starts.get(i), starts.get(i + 1)))
                        .as(ids.get(i))
                        .contains(
                                i == 4
                                        ? "ليلى"
                                        : i == 5
                                                ? "שרה"
                                                : i == 8 ? "Vũ" : ROWS.get(i).split("[,\"( ]", -1)[1])
                        .contains("Page 1 of ");
            }
            assertThat(file.getPages()).anyMatch(PrintFileTest::isBlank);
        }
    }

    private static boolean isBlank(PDPage page) {
        return !page.hasContents();
    }

    /** PDFBox gives letters in the order of reading. */
    private static String text(PDDocument file, int from, int to) throws Exception {
        PDFTextStripper text = new PDFTextStripper();
        text.setStartPage(from + 1);
        text.setEndPage(to);
        return text.getText(file);
    }

    @Test
    void what_is_drawn_and_said_is_what_a_file_of_ones_own_has() throws Exception {
        assertThat(merge(ROWS, "--quiet").code()).isZero();
        assertThat(run(ROWS, "--quiet", "--out", folder.resolve("alone") + "").code())
                .isZero();
        try (PDDocument file = Loader.loadPDF(folder.resolve("out/print.pdf").toFile())) {
            int page = 0;
            for (String row : ROWS) {
                String name = row.split(",", -1)[0].replace("A", "%41") + ".pdf";
                try (PDDocument alone =
                        Loader.loadPDF(folder.resolve("alone").resolve(name).toFile())) {
                    int pages = alone.getNumberOfPages();
                    assertThat(text(file, page, page + pages)).as(row).isEqualTo(text(alone, 0, pages));
                    page += pages + pages % 2;
                }
            }
            assertThat(page).isEqualTo(file.getNumberOfPages());
        }
        assertThat(columns(folder.resolve("out/manifest.csv"), 2))
                .isEqualTo(columns(folder.resolve("alone/manifest.csv"), 2));
    }

    private static List<String> columns(Path sheet, int column) throws Exception {
        return Files.readAllLines(sheet).stream()
                .map(line -> line.split(",", -1)[column])
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"1, ''", "4, ''", "2, examples/clinic.yaml"})
    void it_keeps_the_standards_and_is_the_same_on_any_number_of_threads(int threads, String clinic) throws Exception {
        List<String> options = new ArrayList<>(List.of("--quiet", "--threads", threads + ""));
        if (!clinic.isEmpty()) {
            options.addAll(List.of("--branding", clinic));
        }
        assertThat(merge(ROWS, options.toArray(String[]::new)).code()).isZero();
        byte[] one = Files.readAllBytes(folder.resolve("out/print.pdf"));
        assertThat(Conformance.faults(one)).isEmpty();
        options.set(2, "3");
        options.addAll(List.of("--out", folder.resolve("again") + "", "--merge", "print.pdf"));
        assertThat(run(ROWS, options.toArray(String[]::new)).code()).isZero();
        assertThat(folder.resolve("again/print.pdf")).hasBinaryContent(one);
    }

    @Test
    void after_ten_thousand_patients_a_second_file_is_begun() throws Exception {
        List<String> rows = new ArrayList<>();
        for (int i = 1; i <= 10_001; i++) {
            rows.add("A-" + i + ",Ann " + i + ",sdr,,,,,short,");
        }
        assertThat(merge(rows, "--quiet").code()).isZero();
        assertThat(Patients.names(folder.resolve("out")))
                .containsExactly(
                        ".askbefore.done",
                        "contact-first.csv",
                        "manifest.csv",
                        "print-0002.pdf",
                        "print.pdf",
                        "rejected.csv");
        List<String> manifest = Files.readAllLines(folder.resolve("out/manifest.csv"));
        assertThat(manifest.get(10_000)).startsWith("A-10000,print.pdf,2,");
        assertThat(manifest.get(10_001)).startsWith("A-10001,print-0002.pdf,2,");
        assumeTrue(
                Tool.runs("pdftotext", "-v"), "SKIPPED: pdftotext of poppler is not here to read a file of this size");
        assertThat(page("print.pdf", 12_345)).contains("Ann 6173");
        assertThat(page("print.pdf", 20_000)).contains("Page 2 of 2");
        assertThat(page("print-0002.pdf", 1)).contains("Ann 10001");
    }

    /** A page's words as poppler reads them; PDFBox would take minutes to find an object among a million. */
    private String page(String file, int page) throws Exception {
        return Tool.run(
                "pdftotext",
                "-f",
                page + "",
                "-l",
                page + "",
                folder.resolve("out").resolve(file) + "",
                "-");
    }

    @Test
    void a_bad_row_is_left_out_and_told() throws Exception {
        Ran ran = merge(List.of(ROWS.get(0), "A-2,漢,sdr,,,,,,", "A-3,Ben,sdf,,,,,,", ROWS.get(7)), "--quiet");
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.out()).contains("Made 2 lists; 2 rejected").startsWith("Telephone first: 1 patient");
        assertThat(columns(folder.resolve("out/rejected.csv"), 1)).containsExactly("id", "A-2", "A-3");
        assertThat(columns(folder.resolve("out/manifest.csv"), 0)).containsExactly("\uFEFFid", "A-1", "A-8");
        assertThat(folder.resolve("out/print.pdf")).exists();
    }

    @Test
    void a_schedule_without_a_sound_row_has_no_print_file() throws Exception {
        assertThat(merge(List.of("A-3,Ben,sdf,,,,,,"), "--quiet").code()).isEqualTo(1);
        assertThat(Patients.names(folder.resolve("out"))).noneMatch(name -> name.endsWith(".pdf"));
    }

    @Test
    void it_goes_beside_other_files_and_over_none() throws Exception {
        Path other = Files.writeString(folder.resolve("other.pdf"), "");
        assertThat(run(ROWS, "--quiet", "--merge", folder.resolve("print.pdf") + "")
                        .code())
                .isZero();
        assertThat(other).isEmptyFile();
        assertThat(folder.resolve("manifest.csv")).exists();
        Ran again = run(ROWS, "--quiet", "--resume", "--merge", folder.resolve("print.pdf") + "");
        assertThat(again.out()).contains("Nothing is left to do: 10 lists are already there");
        Path taken = Files.createDirectory(folder.resolve("taken"));
        Files.writeString(taken.resolve("print.pdf"), "mine");
        Ran refused = run(ROWS, "--quiet", "--merge", taken.resolve("print.pdf") + "");
        assertThat(refused.err()).contains("holds print.pdf already");
        assertThat(taken.resolve("print.pdf")).hasContent("mine");
    }

    @ParameterizedTest
    @CsvSource({
        "print, A print file's name ends in .pdf.",
        ".pdf, A print file's name ends in .pdf.",
        ".hidden.pdf, A print file's name ends in .pdf.",
        "a/print.pdf, Both this and --out name a folder."
    })
    void a_name_that_cannot_be_is_told(String name, String what) throws Exception {
        Ran ran = run(ROWS, "--merge", name, "--out", folder.resolve("out") + "");
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("--merge: " + what);
        assertThat(folder.resolve("out")).doesNotExist();
    }

    private Ran merge(List<String> rows, String... options) throws Exception {
        List<String> all = new ArrayList<>(List.of("--merge", "print.pdf"));
        all.addAll(List.of(options));
        if (!all.contains("--out")) {
            all.addAll(List.of("--out", folder.resolve("out") + ""));
        }
        return run(rows, all.toArray(String[]::new));
    }

    private Ran run(List<String> rows, String... options) throws Exception {
        String csv = HEADER + rows.stream().map(row -> row + "\n").collect(Collectors.joining());
        Path schedule = Files.writeString(folder.resolve("schedule.csv"), csv, StandardCharsets.UTF_8);
        List<String> args = new ArrayList<>(List.of("batch", schedule.toString()));
        args.addAll(List.of(options));
        return Ran.with(args.toArray(String[]::new));
    }
}
