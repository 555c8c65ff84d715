package org.askbefore.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrappedTextTest {

    @ParameterizedTest
    @CsvSource({
        "abc, 3",
        "Zoe\u0301, 3",
        "\u4e2d\u6587, 4",
        "\uff21, 2",
        "\uff8a, 1",
        "\ud55c, 2",
        "\u0645\u062d, 2",
        "\ud83d\ude00, 2",
        "\u2728, 2",
        "a\u200db, 2",
        "\u201cx\u201d, 3",
        "\ud840\udc00, 2"
    })
    void a_text_fills_as_many_columns_as_a_terminal_gives_it(String text, int columns) {
        assertThat(Columns.of(text)).isEqualTo(columns);
    }

    @Test
    void the_further_lines_of_a_text_stand_below_its_first() {
        String text = new WrappedText().line("[ ] 1. ", "word ".repeat(20)).toString();
        assertThat(text.lines()).hasSize(2).allMatch(line -> line.matches("(\\[ ] 1\\.|       )( ?word)+"));
    }

    @Test
    void a_line_may_fill_every_column() {
        assertThat(new WrappedText()
                        .line("", "a".repeat(36) + " " + "b".repeat(35))
                        .toString()
                        .lines())
                .containsExactly("a".repeat(36) + " " + "b".repeat(35));
        assertThat(new WrappedText()
                        .line("", "a".repeat(36) + " " + "b".repeat(36))
                        .toString()
                        .lines())
                .containsExactly("a".repeat(36), "b".repeat(36));
    }

    @ParameterizedTest
    @ValueSource(strings = {"From", ">", ">x", ".", "--"})
    void a_line_that_mail_would_change_is_moved_in(String word) {
        String full = "a".repeat(36) + " " + "a".repeat(35);
        String text = new WrappedText()
                .line("", full + " " + word + " " + "b".repeat(71))
                .toString();
        assertThat(text.lines()).contains(" " + word).allMatch(line -> line.length() <= 72);
        assertThat(new WrappedText().line("- ", word)).hasToString("- " + word + "\n");
    }

    @Test
    void nothing_is_written_for_an_empty_text() {
        assertThat(new WrappedText().line("[ ] ", "")).hasToString("");
    }

    @Test
    void room_to_write_reaches_the_last_column() {
        assertThat(new WrappedText().room("Name: ").toString()).isEqualTo("Name: " + "_".repeat(66) + "\n");
    }
}
