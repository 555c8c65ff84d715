package org.askbefore.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The same situation gives the same bytes, on any day, thread, locale and time zone. */
class SameBytesTest {
    private static final String SITUATION =
            "asking-for: my-child\nprocedure: sdr\nstage: scheduled\nimplants: [drug-pump]\nperson: {name: Işıl İnci}\n";

    @ParameterizedTest
    @EnumSource(Format.class)
    void in_two_locales_and_time_zones(Format format) throws Exception {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.ROOT);
            TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
            byte[] one = Lists.document(Lists.request(SITUATION), format);
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
            assertThat(Lists.document(Lists.request(SITUATION), format)).isEqualTo(one);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void on_many_threads() throws Exception {
        byte[] alone = Lists.pdf(SITUATION);
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<byte[]>> made = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                String other = i % 2 == 0 ? SITUATION : "procedure: facet-rf\nsite: [lumbar]\nage: " + i + "\n";
                made.add(threads.submit(() -> Lists.pdf(other)));
            }
            for (int i = 0; i < made.size(); i += 2) {
                assertThat(made.get(i).get()).isEqualTo(alone);
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
