package org.askbefore.batch;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a spreadsheet gets. */
class SheetFileTest {
    @Test
    void it_begins_with_a_mark_and_ends_lines_as_spreadsheets_do() throws Exception {
        assertThat(written("Zoë", "plain")).isEqualTo("\uFEFFid,notice\r\nZoë,plain\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+44",
                "-1",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "\n=1",
                " =1",
                "\u00A0=1",
                "\uFEFF=1",
                "\u200B@x",
                "\uFF1D1",
                "\uFF0B1",
                "\uFF0D1",
                "\uFF201",
                "'=1",
                "=HYPERLINK(\"http://x\",\"y\")"
            })
    void a_cell_that_would_be_run_begins_with_an_apostrophe(String text) throws Exception {
        String cell = read(written("id", text)).get(1).getField(1);
        assertThat(cell).startsWith("'");
        assertThat(asItWas(cell)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a;=1;", "a\t+1", "a; @x", "a;'b", "=1;-2", ";;=", "a,;=1,;b"})
    void no_part_of_a_cell_is_run_where_a_spreadsheet_parts_it(String text) throws Exception {
        String written = written("id", text);
        assertThat(written.lines().skip(1).flatMap(line -> Stream.of(line.split("[;\t]", -1))))
                .allMatch(part -> !part.strip().matches("[=+@-].*"));
        assertThat(asItWas(read(written).get(1).getField(1))).isEqualTo(text);
    }

    /** As a program reads it. */
    private static String asItWas(String cell) {
        return cell.replaceAll("(^|(?<=[;\t]))'", "");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"p-1", "a=b", "a,b", "a\"b", "a\nb", "a\r\nb", "a;b", "a\tb", "", " ", "é", "😀", "a'b", "12"})
    void other_cells_are_as_they_were(String text) throws Exception {
        assertThat(read(written("id", text)).get(1).getFields()).containsExactly("id", text);
    }

    @Test
    void a_cell_with_another_separator_is_quoted() throws Exception {
        assertThat(written("a;=1", "a\t=1")).contains("\r\n\"a;'=1\",\"a\t'=1\"\r\n");
    }

    private static List<CsvRecord> read(String csv) {
        return CsvReader.builder().skipEmptyLines(false).ofCsvRecord(csv.substring(1)).stream()
                .toList();
    }

    private static String written(String id, String notice) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (SheetFile sheet = new SheetFile(out, List.of("id", "notice"))) {
            sheet.row(List.of(id, notice));
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
