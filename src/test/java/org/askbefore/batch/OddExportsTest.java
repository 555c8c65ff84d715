package org.askbefore.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import org.askbefore.BuiltIn;
import org.askbefore.problem.Problem;
import org.askbefore.problem.ProblemException;
import org.askbefore.problem.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What programs add to an export that nobody sees: it is read as meant, or told in words that show it. */
class OddExportsTest {
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final String SAVE = "\n  Save it as plain text in UTF-8; a spreadsheet calls it \"CSV UTF-8\".";

    @TempDir
    private Path folder;

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private List<Row> rows(byte[] bytes) throws ProblemException, IOException {
        return Rows.of(Files.write(folder.resolve("list.csv"), bytes));
    }

    private String told(byte[] bytes) throws IOException {
        try {
            return "It was read: " + rows(bytes);
        } catch (ProblemException e) {
            return String.join("\n", e.problems().stream().map(Problem::inFull).toList());
        }
    }

    private void assertIsRead(byte[] bytes) throws Exception {
        List<Row> rows = rows(bytes);
        assertThat(rows).extracting(Row::id).containsExactly("A-1", "A-2");
        assertThat(rows.get(0).request().person().name()).isEqualTo("Ann, of the Hill");
        assertThat(rows.get(1).request().situation()).hasToString("{procedure: sdr}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            quoteCharacter = '\u0001',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "sep=;!;",
                "SEP=;!;",
                "\"sep=;\"!;",
                "sep=,!,",
                "sep=|!|",
                "sep=^!^",
                "sep=\\t!tab",
                "sep=\t!tab",
                "sep=;;;!;",
                "\"sep=;\",,!,"
            })
    void a_first_line_that_names_the_separator_is_obeyed(String first, String written) throws Exception {
        String separator = written.equals("tab") ? "\t" : written;
        String table = String.join(separator, "id", "name", "procedure") + "\r\n"
                + String.join(separator, "A-1", "\"Ann, of the Hill\"", "facet-rf") + "\r\n"
                + String.join(separator, "A-2", "", "sdr") + "\r\n";
        assertIsRead(utf8(first + "\r\n" + table));
        assertIsRead(joined(MARK, utf8(first + "\n" + table)));
        String bad = table.replace("id", "idd");
        assertThat(told(utf8(first + "\n" + bad)))
                .as("lines keep their numbers")
                .startsWith("list.csv:2: There is no");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sep=", "sep=ab", "separator=;"})
    void what_only_looks_like_one_is_told_as_no_header(String first) throws Exception {
        assertThat(told(utf8(first + "\nid;procedure\nA-1;sdr\n")))
                .startsWith("list.csv:1: The first row is no header");
    }

    @Test
    void marks_of_the_byte_order_are_passed_over_however_many() throws Exception {
        byte[] table = utf8("id,name,procedure\nA-1,\"Ann, of the Hill\",\nA-2,,sdr\n");
        assertIsRead(joined(MARK, MARK, table));
        assertIsRead(joined(MARK, MARK, MARK, table));
        Path lines =
                Files.write(folder.resolve("l.jsonl"), joined(MARK, MARK, utf8("{\"person\": {\"id\": \"A-1\"}}\n")));
        assertThat(Rows.of(lines)).extracting(Row::id).containsExactly("A-1");
        Path file = Files.write(folder.resolve("f.yaml"), joined(MARK, MARK, utf8("procedure: sdr\n")));
        assertThat(SourceText.of(file, "f.yaml").text()).isEqualTo("procedure: sdr\n");
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-16LE, FFFE, UTF-16",
        "UTF-16BE, FEFF, UTF-16",
        "UTF-32LE, FFFE0000, UTF-32",
        "UTF-32BE, 0000FEFF, UTF-32",
        "UTF-16LE, '', UTF-16",
        "UTF-16BE, '', UTF-16",
        "UTF-32LE, '', UTF-32",
        "UTF-32BE, '', UTF-32"
    })
    void text_of_another_width_is_told_by_its_name(String charset, String mark, String told) throws Exception {
        byte[] begin = HexFormat.of().parseHex(mark);
        for (String text : List.of("id,name\nA-1,Zoë\n", "id;имя;procedure;site\nA-1;Анна;sdr;\n", "id\n1")) {
            assertThat(told(joined(begin, text.getBytes(Charset.forName(charset)))))
                    .isEqualTo("list.csv: This is text in " + told + "." + SAVE);
        }
    }

    @ParameterizedTest
    @CsvSource({"D0CF11E0A1B11AE1", "1F8B0800", "504B0304"})
    void spreadsheets_and_archives_are_told(String begin) throws Exception {
        assertThat(told(HexFormat.of().parseHex(begin)))
                .isEqualTo("list.csv: This is a spreadsheet or an archive, not a text file." + SAVE);
    }

    @Test
    void a_name_of_a_column_with_something_unseen_in_it_says_what_and_where() throws Exception {
        assertThat(told(utf8("name,\uFEFFid\nAnn,A-1\n")))
                .isEqualTo("list.csv:1: Character 1 of the name of column 2 (U+FEFF) cannot be seen.\n  Take it out.");
        assertThat(told(utf8("\"\u200Bid\u200B\"\nA-1\n")))
                .isEqualTo("list.csv:1: Character 1 of the name of column 1 (U+200B) cannot be seen.\n  Take it out.");
        assertThat(told(utf8("id,\u00A0procedure\u00A0\nA-1,sdr\n")))
                .isEqualTo("list.csv:1: Character 1 of the name of column 2 (U+00A0) is a blank of another kind.\n"
                        + "  Put an ordinary blank in its place, or none.");
    }

    @Test
    void a_column_whose_mapping_has_the_same_is_read() throws Exception {
        Mapping mapping =
                Mapping.read(new SourceText("m.yaml", "columns: {\"MR\u00A0N\": id}\n"), BuiltIn.vocabulary());
        Path file = Files.write(folder.resolve("list.csv"), utf8("MR\u00A0N,procedure\nA-1,sdr\n"));
        assertThat(Rows.of(file, mapping)).extracting(Row::id).containsExactly("A-1");
    }

    @Test
    void a_mark_of_dos_for_the_end_is_one() throws Exception {
        String table = "id,name,procedure\r\nA-1,\"Ann, of the Hill\",\r\nA-2,,sdr\r\n";
        assertIsRead(utf8(table + "\u001A"));
        assertIsRead(utf8(table + "\u001A".repeat(200)));
        String inside = "id,name\nA-1,A\u001Ann\n";
        assertThat(rows(utf8(inside)).get(0).faults())
                .extracting(RowFault::column)
                .containsExactly("name");
    }

    @Test
    void zeros_at_the_end_of_a_file_are_told_as_damage() throws Exception {
        assertThat(told(utf8("id,procedure\nA-1,sdr\n" + "\u0000".repeat(4096))))
                .startsWith(
                        "list.csv:3: Here is a zero byte, which is no text: the file is damaged, or was not written to its"
                                + " end.\n  Export it again.");
    }

    @Test
    void a_file_of_any_other_text_is_told_once_and_not_line_by_line() {
        String text = "root:x:0:0\ndaemon:x:1:1\n".repeat(11);
        assertThatThrownBy(() -> Rows.of(Files.writeString(folder.resolve("list.jsonl"), text)))
                .isInstanceOf(ProblemException.class)
                .hasMessageStartingWith("list.jsonl: This is not JSON Lines: no line begins with {.")
                .satisfies(thrown ->
                        assertThat(((ProblemException) thrown).problems()).hasSize(1));
    }
}
