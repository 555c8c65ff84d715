package org.askbefore.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each fault of a row is told once, whatever the row was written in. */
class ToldOnceTest {
    @TempDir
    private Path folder;

    private List<RowFault> lines(String line) throws Exception {
        return Rows.of(Files.writeString(folder.resolve("list.jsonl"), line + "\n"))
                .get(0)
                .faults();
    }

    private List<RowFault> file(String text) throws Exception {
        Path week = Files.createDirectories(folder.resolve("week"));
        Files.writeString(week.resolve("a.yaml"), text);
        return Rows.of(week).get(0).faults();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\\u0007b", "a\\u0085b", "a\\u200Bb", "a\\uFFFFb"})
    void an_id_with_what_cannot_be_printed_or_seen(String id) throws Exception {
        String line = "{\"person\": {\"id\": \"" + id + "\", \"name\": \"Ann\"}, \"procedure\": \"sdr\"}";
        assertThat(lines(line)).hasSize(1);
        assertThat(file(line)).isEqualTo(lines(line));
        assertThat(lines(line).get(0).column()).isEqualTo("person.id");
        assertThat(lines(line).get(0).what()).startsWith("Character 2 of the id (U+");
    }

    @Test
    void an_id_that_is_too_long_or_no_text_or_not_there() throws Exception {
        assertThat(lines("{\"person\": {\"id\": \"" + "7".repeat(600) + "\"}}"))
                .extracting(RowFault::what)
                .containsExactly("The id is longer than 100 characters.");
        assertThat(lines("{\"person\": {\"id\": [\"a\", \"b\"]}}")).hasSize(1);
        assertThat(file("person: {id: [a, b]}\n")).hasSize(1);
        assertThat(lines("{\"person\": {\"id\": \"\"}}"))
                .extracting(RowFault::what)
                .containsExactly("There is no id.");
        assertThat(lines("{\"procedure\": \"sdr\"}")).extracting(RowFault::what).containsExactly("There is no id.");
    }

    @Test
    void the_other_faults_of_a_row_with_such_an_id_are_told_too() throws Exception {
        assertThat(lines("{\"person\": {\"id\": \"a\\u0007\", \"name\": \"b\\u0007\"}, \"procedure\": \"srd\"}"))
                .extracting(RowFault::column)
                .containsExactlyInAnyOrder("person.id", "person.name", "procedure");
    }

    @Test
    void what_is_no_situation_at_all_is_one_fault() throws Exception {
        assertThat(file("root: x\ndaemon: y\nbin: z\nsys: 0\nage of host: 4\n"))
                .containsExactly(new RowFault(
                        "",
                        "This is no situation file: none of its names is known.",
                        "For example:  procedure: facet-rf"));
        assertThat(lines("{\"version\": 3, \"services\": {}, \"x\": 1, \"y\": 2}"))
                .extracting(RowFault::what)
                .containsExactly("This line is no situation: none of its names is known.");
        assertThat(file("a line of text\n".repeat(22))).hasSize(1);
        assertThat(file("- a\n- b\n".repeat(11))).hasSize(1);
        assertThat(file("same: 1\n".repeat(22)))
                .extracting(RowFault::what)
                .containsExactly("A name is given twice. There are 20 more faults like this.");
    }

    @Test
    void a_situation_with_a_few_faults_has_each_of_them_told() throws Exception {
        assertThat(file("procedur: sdr\n"))
                .extracting(RowFault::mend)
                .first()
                .asString()
                .contains("\"procedure\"");
        assertThat(file("procedure: sdr\ncolour: red\nshape: round\nsize: 3\nnoise: 4\n"))
                .hasSize(4);
        assertThat(file("procedure: sdr\nprocedure: sdr\nsite: lumbar\nsite: lumbar\n"))
                .hasSize(2);
        assertThat(file("{}\n")).isEmpty();
    }
}
