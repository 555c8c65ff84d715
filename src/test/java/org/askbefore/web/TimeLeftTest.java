package org.askbefore.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeLeftTest {
    @ParameterizedTest
    @CsvSource({
        "1, 500, 1000, ''",
        "10, 0, 1000, ''",
        "10, 1000, 1000, ''",
        "10, 900, 1000, A few seconds left.",
        "10, 500, 1000, About 10 seconds left.",
        "10, 400, 1000, About 20 seconds left.",
        "10, 144, 1000, About 60 seconds left.",
        "10, 143, 1000, About a minute left.",
        "61, 500, 1000, About 2 minutes left.",
        "3600, 500, 1000, About 60 minutes left."
    })
    void it_is_said_as_somebody_would_say_it(int seconds, long done, long total, String words) {
        assertThat(TimeLeft.words(Duration.ofSeconds(seconds), done, total)).isEqualTo(words);
    }
}
