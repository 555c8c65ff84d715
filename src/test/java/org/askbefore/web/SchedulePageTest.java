package org.askbefore.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.askbefore.batch.Batch;
import org.askbefore.batch.ListMaker;
import org.askbefore.batch.Mapping;
import org.askbefore.batch.PrintRun;
import org.askbefore.batch.ProgressKind;
import org.askbefore.batch.Schedule;
import org.askbefore.document.Branding;
import org.askbefore.document.DocumentMaker;
import org.askbefore.document.Lists;
import org.askbefore.problem.SourceText;
import org.askbefore.web.Visitor.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A schedule from its file to what is taken away, as somebody without a script meets it. */
class SchedulePageTest {
    private static final Path EXAMPLES = Path.of("examples/batch");

    @TempDir
    Path temp;

    private Visitor visitor;

    @BeforeEach
    void come() throws Exception {
        visitor = Visitor.come();
    }

    @AfterEach
    void go() throws Exception {
        visitor.close();
        assertThat(folders()).isEmpty();
    }

    /** The folders of this process. */
    static List<Path> folders() throws IOException {
        List<Path> found = new ArrayList<>();
        Path place =
                Path.of(System.getProperty("java.io.tmpdir")).resolve("askbefore-" + System.getProperty("user.name"));
        if (Files.exists(place)) {
            try (DirectoryStream<Path> all =
                    Files.newDirectoryStream(place, ProcessHandle.current().pid() + "-*")) {
                all.forEach(found::add);
            }
        }
        return found;
    }

    private Page open(Visitor.Sending... files) throws Exception {
        return visitor.ended(visitor.post("/schedule", files));
    }

    private Page press(Page page, String path, String... fields) throws Exception {
        List<String> all = new ArrayList<>(List.of("_schedule", page.hidden("_schedule")));
        all.addAll(List.of(fields));
        return visitor.post(path, all.toArray(String[]::new));
    }

    private static Map<String, String> zipped(byte[] zip) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.ISO_8859_1));
            }
        }
        return files;
    }

    private static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (DirectoryStream<Path> all = Files.newDirectoryStream(folder, path -> !Files.isHidden(path))) {
            for (Path file : all) {
                files.put(file.getFileName().toString(), Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        return files;
    }

    private static Visitor.Sending example(String field, String file) throws IOException {
        return new Visitor.Sending(field, file, Files.readString(EXAMPLES.resolve(file)));
    }

    private static ListMaker maker(String codes) throws Exception {
        return new ListMaker(Lists.BANK, DocumentMaker.of(null), Branding.NONE, codes);
    }

    private Schedule schedule(String file, Mapping mapping) throws Exception {
        return Schedule.of(EXAMPLES.resolve(file), file, Lists.BANK.vocabulary(), mapping);
    }

    @Test
    void the_zip_holds_byte_for_byte_what_a_batch_writes() throws Exception {
        Page checked = open(example("schedule", "schedule.csv"));
        assertThat(checked.text()).contains("<h1>The schedule is checked</h1>", "12 rows are right.");
        Page made = visitor.ended(press(checked, "/schedule/make", "_as", "lists"));
        assertThat(made.text()).contains("<h1>The lists are made</h1>", "12 lists are made.");
        Page zip = press(made, "/schedule/zip");
        assertThat(zip.header("Content-Disposition")).isEqualTo("attachment; filename=\"lists.zip\"");
        new Batch(schedule("schedule.csv", Mapping.NONE), maker(""), 2)
                .run(temp.resolve("out"), false, ProgressKind.quiet());
        assertThat(zipped(zip.body()).equals(files(temp.resolve("out")))).isTrue();
        assertThat(zipped(zip.body())).hasSize(15).containsKeys("manifest.csv", "rejected.csv", "contact-first.csv");
        assertThat(press(made, "/schedule/zip").body()).isEqualTo(zip.body());
    }

    @Test
    void the_file_to_print_is_what_a_batch_writes_and_the_zip_adds_the_sheets() throws Exception {
        String codes = Files.readString(EXAMPLES.resolve("mapping.yaml"));
        Page checked = open(example("schedule", "export.csv"), Weeks.mapping(codes));
        Page made = visitor.ended(press(checked, "/schedule/make", "_as", "print"));
        Page print = press(made, "/schedule/print.pdf");
        assertThat(print.header("Content-Type")).isEqualTo("application/pdf");
        assertThat(print.header("Content-Disposition")).isEqualTo("inline; filename=\"print.pdf\"");
        Mapping mapping = Mapping.read(new SourceText("mapping", codes), Lists.BANK.vocabulary());
        new PrintRun(schedule("export.csv", mapping), maker(codes), 2, told -> {})
                .run(temp.resolve("out"), "print.pdf", false, ProgressKind.quiet());
        assertThat(print.body()).isEqualTo(Files.readAllBytes(temp.resolve("out/print.pdf")));
        assertThat(zipped(press(made, "/schedule/zip").body()).equals(files(temp.resolve("out"))))
                .isTrue();
    }

    @Test
    void whom_to_telephone_stands_first_with_emergencies_before_the_rest() throws Exception {
        String text = open(Weeks.schedule("id,procedure,stage,symptoms\nA-1,facet-rf,just-had,fever\n"
                        + "A-2,facet-rf,just-had,\nA-3,facet-rf,just-had,bladder-change; saddle-numbness\n"))
                .text();
        assertThat(text).contains("Telephone first: 2 patients", "cauda equina: Go to an emergency department now");
        assertThat(text.indexOf("A-3")).isLessThan(text.indexOf("A-1"));
        assertThat(text.indexOf("A-1")).isLessThan(text.indexOf("Make the lists"));
        assertThat(text).doesNotContain("A-2").contains("3 rows are right.");
    }

    @Test
    void faults_are_told_row_by_row_without_a_word_of_what_was_written() throws Exception {
        Page page = open(Weeks.schedule("id,name,procedure,site\nA-1,Ada Secret,sdr,\nA-2,Ben Secret,srd,lumbarr\n"
                + "A-3,Cleo Secret,facet-rf,lumbar,too-many\n"));
        assertThat(page.text())
                .contains("1 row is right. 2 rows have faults and are left out: they stand below.")
                .contains("Nobody of the rows that are right has to be telephoned first.")
                .contains("2 rows with faults could not be looked at for this.")
                .contains("<td>2</td><td><bdi>A-2</bdi></td><td>procedure</td>")
                .contains("Did you mean &quot;sdr&quot;?", "<td>2</td><td><bdi>A-2</bdi></td><td>site</td>")
                .contains("<td>3</td><td><bdi>A-3</bdi></td><td></td><td>The row has 5 cells, and the header has 4.")
                .doesNotContain("Secret", "srd", "lumbarr", "too-many");
        Map<String, String> zip =
                zipped(press(visitor.ended(press(page, "/schedule/make", "_as", "lists")), "/schedule/zip")
                        .body());
        assertThat(zip).hasSize(4).containsKey("%41-1.pdf");
        assertThat(zip.get("rejected.csv")).contains("A-2", "A-3");
    }

    @Test
    void more_faults_than_a_page_shows_are_counted() throws Exception {
        StringBuilder text = new StringBuilder("id,procedure\n");
        for (int row = 1; row <= 1_234; row++) {
            text.append("P-").append(row).append(",nothing\n");
        }
        String page = open(Weeks.schedule(text.toString())).text();
        assertThat(page)
                .contains("<bdi>P-200</bdi>", "And 1,034 faults more.", "So there is nothing to make.")
                .doesNotContain("P-201");
    }

    @Test
    void a_file_that_is_wrong_as_a_whole_is_told_and_nothing_is_made_or_kept() throws Exception {
        Page page = open(Weeks.schedule("id,name,worry,procedure,procedure\nA-1,Ada Secret,,sdr,\nA-1,Ben,,sdr,\n"));
        assertThat(page.text())
                .contains("<h2>The schedule cannot be used</h2>", "Line 1: Column 3 has a name that is not known.")
                .contains("Did you mean &quot;worries&quot;?", "is there twice.", "Row 2 has the id of row 1.")
                .contains("<a href=\"#field-schedule\">")
                .doesNotContain("Secret", "A-1");
        assertThat(folders()).isEmpty();
        assertThat(visitor.get("/schedule").text()).doesNotContain("is open already", "cannot be used");
    }

    @Test
    void no_file_is_told_at_its_field() throws Exception {
        Page page = visitor.post("/schedule", new Visitor.Sending[0]);
        assertThat(page.text()).contains("<a href=\"#field-schedule\">", "No file was chosen.");
    }

    @Test
    void a_mapping_with_faults_is_told_at_its_field() throws Exception {
        Page page = open(Weeks.schedule("MRN,Op\nA-1,X\n"), Weeks.mapping("columns: {MRN: idd}\nvalue: {}\n"));
        assertThat(page.text())
                .contains("<a href=\"#field-mapping\">The mapping</a>: Line 1, column 16:", "Line 2, column 1:");
        Page lines = open(new Visitor.Sending("schedule", "week.jsonl", "{}"), Weeks.mapping("ignore: [Room]"));
        assertThat(lines.text()).contains("A mapping is for the columns of a CSV file.");
        assertThat(folders()).isEmpty();
    }

    @Test
    void json_lines_are_read_too() throws Exception {
        assertThat(open(example("schedule", "schedule.jsonl")).text()).contains("12 rows are right.");
    }

    @Test
    void names_and_ids_with_markup_are_only_text() throws Exception {
        Page page = open(Weeks.schedule("id,name,procedure,stage,symptoms\n"
                + "<script>x</script>,<b>N,facet-rf,just-had,fever\n\"<i>\"\"&\",<b>,wrong,,\n"));
        assertThat(page.text())
                .contains("<bdi>&lt;script&gt;x&lt;/script&gt;</bdi>", "<bdi>&lt;i&gt;&quot;&amp;</bdi>")
                .doesNotContain("<script>x", "<i>", "<b>");
    }

    @Test
    void the_file_lies_in_a_folder_of_its_owner_alone_until_it_is_thrown_away() throws Exception {
        Page page = open(example("schedule", "schedule.csv"));
        assertThat(folders())
                .hasSize(1)
                .allSatisfy(folder -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
                        .isEqualTo("rwx------"));
        Page made = visitor.ended(press(page, "/schedule/make", "_as", "lists"));
        assertThat(visitor.get("/schedule").text()).contains("A schedule is open already");
        assertThat(press(made, "/schedule/throw-away").text()).contains("<h1>Lists for a whole schedule</h1>");
        assertThat(folders()).isEmpty();
        assertThat(visitor.get("/schedule/work").text()).contains("<h1>Lists for a whole schedule</h1>");
    }

    @Test
    void another_schedule_takes_the_place_of_the_first_whose_pages_then_do_nothing() throws Exception {
        Page first = open(example("schedule", "schedule.csv"));
        Page second = open(Weeks.of(3));
        assertThat(folders()).hasSize(1);
        Page page = press(first, "/schedule/throw-away");
        assertThat(page.status()).isEqualTo(409);
        assertThat(page.text()).contains("That was another schedule", second.hidden("_schedule"), "3 rows are right.");
        assertThat(folders()).hasSize(1);
        assertThat(press(second, "/schedule/zip").status()).isEqualTo(409);
    }

    @Test
    void while_lists_are_made_all_else_waits_and_stop_leaves_nothing_of_them() throws Exception {
        Page checked = open(Weeks.of(8_000));
        Page making = press(checked, "/schedule/make", "_as", "lists");
        assertThat(making.header("Refresh")).isEqualTo("1");
        assertThat(making.text()).contains("<h1>Making the lists</h1>", "of 8,000 rows are done.", "<progress");
        assertThat(visitor.get("/schedule/watch").header("Refresh")).isEmpty();
        Page second = visitor.post("/schedule", Weeks.of(3));
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.text()).contains("Another schedule is being worked on");
        assertThat(press(checked, "/schedule/make", "_as", "print").status()).isEqualTo(409);
        assertThat(press(checked, "/schedule/zip").status()).isEqualTo(409);
        Page stopped = press(making, "/schedule/stop");
        assertThat(stopped.text()).contains("<h1>It was stopped</h1>", "8,000 rows are right.");
        Path folder = folders().get(0);
        assertThat(files(folder)).containsOnlyKeys("schedule.csv");
        Page print = press(stopped, "/schedule/make", "_as", "print");
        assertThat(print.text()).contains("<h1>Making the lists</h1>");
        assertThat(press(print, "/schedule/throw-away").text()).contains("<h1>Lists for a whole schedule</h1>");
        assertThat(folders()).isEmpty();
    }

    @Test
    void five_thousand_rows_become_five_thousand_lists() throws Exception {
        Page made = visitor.ended(press(open(Weeks.of(5_000)), "/schedule/make", "_as", "lists"));
        Map<String, String> zip = zipped(press(made, "/schedule/zip").body());
        assertThat(zip).hasSize(5_003);
        assertThat(zip.get("manifest.csv").lines()).hasSize(5_001);
    }

    @Test
    void the_lists_can_be_made_another_way_after_the_first() throws Exception {
        Page lists = visitor.ended(press(open(Weeks.of(3)), "/schedule/make", "_as", "lists"));
        Page print = visitor.ended(press(lists, "/schedule/make", "_as", "print"));
        try (PDDocument document =
                Loader.loadPDF(press(print, "/schedule/print.pdf").body())) {
            assertThat(document.getNumberOfPages()).isGreaterThanOrEqualTo(3);
        }
        assertThat(zipped(press(print, "/schedule/zip").body()))
                .containsOnlyKeys("print.pdf", "manifest.csv", "rejected.csv", "contact-first.csv");
    }

    @Test
    void an_empty_table_and_a_filled_one_can_be_taken_and_sent_back() throws Exception {
        Page header = visitor.get("/schedule/header.csv");
        assertThat(header.header("Content-Disposition")).isEqualTo("attachment; filename=\"header.csv\"");
        assertThat(header.text()).startsWith("\uFEFFid,name,").endsWith("\r\n").hasLineCount(1);
        assertThat(open(Weeks.schedule(header.text() + "A-1\r\n")).text()).contains("The schedule cannot be used");
        String row = "A-1"
                + ",".repeat((int) header.text().chars().filter(c -> c == ',').count());
        assertThat(open(Weeks.schedule(header.text() + row + "\r\n")).text()).contains("1 row is right.");
        assertThat(visitor.get("/schedule/example.csv").text()).contains("A-1001");
    }
}
