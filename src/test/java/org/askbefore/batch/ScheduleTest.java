package org.askbefore.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.askbefore.BuiltIn;
import org.askbefore.problem.SourceText;
import org.askbefore.situation.Request;
import org.askbefore.situation.RequestReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the rows of a schedule are read as. */
class ScheduleTest {
    private static final Path EXAMPLES = Path.of("examples/batch");

    @TempDir
    private Path folder;

    // ---- The same patients in every form

    @Test
    void the_examples_say_the_same_in_csv_and_in_json_lines() throws Exception {
        List<Row> rows = Rows.of(EXAMPLES.resolve("schedule.csv"));
        assertThat(rows).hasSize(12).extracting(Row::id).startsWith("A-1001").endsWith("A-1012");
        assertThat(Rows.said(Rows.of(EXAMPLES.resolve("schedule.jsonl")))).isEqualTo(Rows.said(rows));
    }

    @Test
    void a_folder_says_the_same_as_json_lines() throws Exception {
        // JSON is YAML too, so that each line is a situation file as it stands.
        List<String> lines = Files.readAllLines(EXAMPLES.resolve("schedule.jsonl"));
        for (int i = 0; i < lines.size(); i++) {
            Files.writeString(folder.resolve(String.format("%02d.%s", i, i % 2 == 0 ? "yaml" : "YML")), lines.get(i));
        }
        Files.writeString(folder.resolve(".hidden.yaml"), "[");
        Files.writeString(folder.resolve("notes.txt"), "[");
        List<Row> rows = Rows.of(folder);
        assertThat(Rows.said(rows)).isEqualTo(Rows.said(Rows.of(EXAMPLES.resolve("schedule.jsonl"))));
        assertThat(rows).extracting(Row::number).startsWith(1L, 2L).endsWith(12L);
        assertThat(rows).extracting(Row::id).startsWith("A-1001").endsWith("A-1012");
    }

    @Test
    void a_row_says_what_the_same_options_say() throws Exception {
        String header =
                "id,name,date-of-birth,appointment,clinician,paper,large-print,easy-read,length,also-tell,age,site";
        Row row = only(header
                + "\n7,Zoë,1/2/1960,\"Mon, 8\",Dr,letter,yes,no,short,alcohol; past-trauma,66,cervical;lumbar\n");
        RequestReader options = new RequestReader(BuiltIn.vocabulary())
                .option("id", "7")
                .option("name", "Zoë")
                .option("date-of-birth", "1/2/1960")
                .option("appointment", "Mon, 8")
                .option("clinician", "Dr")
                .option("paper", "letter")
                .option("large-print", "yes")
                .option("easy-read", "no")
                .option("length", "short")
                .option("also-tell", "alcohol,past-trauma")
                .option("age", "66")
                .option("site", "cervical,lumbar");
        assertThat(Rows.plain(row.request())).isEqualTo(Rows.plain(options.read()));
    }

    @Test
    void a_json_line_says_what_the_same_situation_file_says() throws Exception {
        String json =
                "{\"person\": {\"id\": 7, \"name\": \"Zo\\u00eb\"}, \"print\": {\"large-print\": true, \"paper\": \"letter\","
                        + " \"also-tell\": [\"alcohol\"]}, \"age\": 66, \"side\": null, \"site\": [\"lumbar\"], \"worries\": \"panic\"}";
        String yaml = "person: {id: 7, name: Zoë}\nprint: {large-print: yes, paper: letter, also-tell: [alcohol]}\n"
                + "age: 66\nsite: [lumbar]\nworries: panic\n";
        Request file = new RequestReader(BuiltIn.vocabulary())
                .file(new SourceText("list.yaml", yaml))
                .read();
        List<Row> rows = Rows.of(written("list.jsonl", json));
        assertThat(Rows.said(rows)).containsExactly(Rows.plain(file));
    }

    // ---- The forms of CSV

    @Test
    void the_header_and_its_example_read_without_a_fault() throws Exception {
        String header = CsvHeader.of(BuiltIn.vocabulary());
        Row row = only(header);
        assertThat(row.id()).isEqualTo("A-1001");
        assertThat(row.request().situation().values().keySet())
                .isEqualTo(BuiltIn.vocabulary().names());
        assertThat(row.request().person().appointment()).isEqualTo("3 December 2026, 10:30");
        assertThat(header.lines().findFirst().orElseThrow().split(","))
                .containsExactlyElementsOf(RequestReader.partNames(BuiltIn.vocabulary()));
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void the_separator_is_found_from_the_header(String separator) throws Exception {
        String header = String.join(separator, "id", "name", "site");
        String row = String.join(separator, "1", "\"Ann, of; the Hill\"", "\"lumbar;cervical\"");
        Row read = only(header + "\r\n" + row + "\r\n");
        assertThat(read.request().situation()).hasToString("{site: [lumbar, cervical]}");
        assertThat(read.request().person().name()).isEqualTo("Ann, of; the Hill");
    }

    @Test
    void a_line_end_inside_a_cell_is_printed_as_a_space() throws Exception {
        Row row = only("id,clinician,site\n1,\"Dr \n Sample\",\"lumbar;\r\n  cervical\"\n");
        assertThat(row.request().person().clinician()).isEqualTo("Dr Sample");
        assertThat(row.request().situation()).hasToString("{site: [lumbar, cervical]}");
    }

    @Test
    void an_empty_cell_is_unknown_and_an_empty_row_is_no_patient() throws Exception {
        List<Row> rows = Rows.of(written("list.csv", "id,age,site\n\n1,, \n,,\n  \n2,6,none\n,,\n"));
        assertThat(rows).extracting(Row::number).containsExactly(1L, 2L);
        assertThat(rows.get(0).request().situation()).hasToString("{}");
        assertThat(rows.get(1).request().situation()).hasToString("{age: 6, site: [none]}");
    }

    @Test
    void one_bad_row_does_not_stop_the_others() throws Exception {
        List<Row> rows = Rows.of(written("list.csv", "id,procedure\n1,sdr\n2,srd\n3,sdr,sdr\n4,sdr\n"));
        assertThat(rows).extracting(row -> row.faults().size()).containsExactly(0, 1, 1, 0);
        assertThat(rows).extracting(row -> row.request() == null).containsExactly(false, true, true, false);
    }

    // ---- Files

    @Test
    void what_is_not_there_or_empty_is_told() throws Exception {
        assertThatThrownBy(() -> Rows.of(folder.resolve("none.csv")))
                .hasMessage("none.csv: There is no such file. Check the spelling and the folder.");
        Path empty = Files.createDirectory(folder.resolve("patients"));
        assertThatThrownBy(() -> Rows.of(empty))
                .hasMessage("patients: There is no situation file in this folder. Their names end in .yaml or .yml.");
    }

    @Test
    void files_of_a_folder_with_one_id_are_told_together() throws Exception {
        Files.writeString(folder.resolve("a.yaml"), "procedure: sdr\n");
        Files.writeString(folder.resolve("b.yaml"), "person: {id: A}\n");
        Files.writeString(folder.resolve("c.yaml"), "procedure: [\n");
        assertThatThrownBy(() -> Rows.of(folder)).hasMessageContaining("/b.yaml: Row 2 has the id of row 1.");
        Files.delete(folder.resolve("b.yaml"));
        List<Row> rows = Rows.of(folder);
        assertThat(rows).extracting(Row::id).containsExactly("a", "c");
        assertThat(rows.get(1).faults()).extracting(RowFault::column).containsExactly("line 2");
    }

    @Test
    void a_file_that_changes_after_the_check_is_told() throws Exception {
        Path file = written("list.csv", "id\n1\n2\n");
        Schedule schedule = Schedule.of(file, "list.csv", BuiltIn.vocabulary(), Mapping.NONE);
        Schedule.Checked checked = schedule.check();
        assertThat(checked.rows()).isEqualTo(2);
        assertThat(schedule.check()).isEqualTo(checked);
        Files.writeString(file, "id\n1\n3\n");
        assertThatThrownBy(() -> schedule.read(row -> {}))
                .hasMessageContaining("This was changed by somebody while it was read.");
    }

    @Test
    void a_line_without_an_end_is_refused_before_it_fills_the_memory() throws Exception {
        Path file = written("list.csv", "id,name\n1," + "x".repeat(1_100_000) + "\n");
        assertThatThrownBy(() -> Rows.of(file)).hasMessageContaining("list.csv:2: This line is longer than a million");
        Path quoted = written("other.csv", "id,name\n1,\"" + "x\n".repeat(600_000) + "\"\n");
        assertThatThrownBy(() -> Rows.of(quoted))
                .hasMessageContaining("other.csv:2: In the row that begins here, a quote");
    }

    private Row only(String text) throws Exception {
        return Rows.of(written("list.csv", text)).get(0);
    }

    private Path written(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
    }
}
