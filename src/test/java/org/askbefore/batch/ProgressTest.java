package org.askbefore.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** How far a batch is, as it is shown. */
class ProgressTest {
    @Test
    void elsewhere_than_on_a_terminal_each_tenth_is_a_plain_line() {
        String said = said(out -> Progress.lines(2_000, out), 2_000);
        assertThat(said.lines())
                .hasSize(10)
                .startsWith("200 of 2,000 rows (10 %)")
                .endsWith("2,000 of 2,000 rows (100 %)");
    }

    @Test
    void a_short_schedule_has_no_more_lines_than_rows() {
        assertThat(said(out -> Progress.lines(3, out), 3).lines())
                .containsExactly("1 of 3 rows (30 %)", "2 of 3 rows (60 %)", "3 of 3 rows (100 %)");
    }

    @Test
    void a_terminal_gets_a_bar_with_rate_and_time() {
        String said = said(out -> Progress.bar(50, out, 80), 50);
        assertThat(said).contains("Lists 100%", "50/50", "/s", "\r");
        assertThat(said.lines().map(String::length)).allMatch(length -> length <= 81);
    }

    @Test
    void quiet_says_nothing() {
        assertThat(said(out -> Progress.quiet(), 50)).isEmpty();
    }

    private static String said(Function<PrintStream, Progress> kind, int rows) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        try (Progress progress = kind.apply(new PrintStream(said, true, StandardCharsets.UTF_8))) {
            for (int i = 0; i < rows; i++) {
                progress.step();
            }
        }
        return said.toString(StandardCharsets.UTF_8);
    }
}
