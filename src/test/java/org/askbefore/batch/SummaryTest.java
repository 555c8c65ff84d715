package org.askbefore.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** The closing lines of a batch. */
class SummaryTest {
    @Test
    void whom_to_telephone_comes_first() {
        assertThat(new Summary(3, 1_200, 20, 4, false, Duration.ofMillis(2_400)).lines())
                .containsExactly(
                        "Telephone first: 3 patients, see contact-first.csv.",
                        "Made 1,200 lists; 20 already there; 4 rejected, see rejected.csv.",
                        "2.4 seconds, 500 lists a second.");
    }

    @Test
    void a_quiet_week_says_no_more_than_it_must() {
        assertThat(new Summary(0, 1, 0, 0, false, Duration.ofMillis(500)).lines())
                .containsExactly("Made 1 list; none rejected.", "0.5 seconds, 2 lists a second.");
    }

    @Test
    void a_dry_run_says_that_nothing_was_written() {
        assertThat(new Summary(1, 999, 0, 1, true, Duration.ofSeconds(2)).lines())
                .containsExactly(
                        "Telephone first: 1 patient.",
                        "Checked 1,000 rows, 999 right, 1 wrong. Nothing was written.",
                        "2.0 seconds, 500 rows a second.");
    }

    @Test
    void nothing_made_has_no_rate() {
        assertThat(new Summary(0, 0, 5, 0, false, Duration.ofMillis(100)).lines())
                .containsExactly("Nothing is left to do: 5 lists are already there; none rejected.", "0.1 seconds.");
    }
}
