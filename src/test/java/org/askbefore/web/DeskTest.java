package org.askbefore.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Objects;
import org.askbefore.document.Branding;
import org.askbefore.document.DocumentMaker;
import org.askbefore.document.Lists;
import org.askbefore.http.Upload;
import org.askbefore.interview.Interview;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How long a schedule lies open, and what is left of it. */
class DeskTest {
    private static final Upload SMALL =
            new Upload("week.csv", "id,procedure\nA-1,sdr\n".getBytes(StandardCharsets.UTF_8));

    private Instant now = Instant.EPOCH;
    private Desk desk;

    @BeforeEach
    void set() throws Exception {
        Kit kit = new Kit(
                Lists.BANK,
                DocumentMaker.of(null),
                Branding.NONE,
                Interview.of(Lists.BANK),
                new Pages(Map.of("version", "", "clinic", "")));
        desk = new Desk(kit, thrown -> {}, new Hand());
    }

    @AfterEach
    void clear() throws Exception {
        desk.close();
        assertThat(SchedulePageTest.folders()).isEmpty();
    }

    /** A clock that is set by hand. */
    private final class Hand extends Clock {
        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    private void open() throws Exception {
        OpenSchedule open = Objects.requireNonNull(desk.open(SMALL, null));
        assertThat(open.await(Duration.ofMinutes(1))).isTrue();
    }

    @Test
    void it_goes_an_hour_after_the_last_visit() throws Exception {
        open();
        now = now.plus(Duration.ofMinutes(59));
        desk.tidy();
        assertThat(desk.look()).isNotNull();
        now = now.plus(Duration.ofMinutes(59));
        desk.tidy();
        assertThat(SchedulePageTest.folders()).hasSize(1);
        now = now.plus(Duration.ofMinutes(1));
        desk.tidy();
        assertThat(SchedulePageTest.folders()).isEmpty();
        assertThat(desk.look()).isNull();
    }

    @Test
    void the_next_takes_its_place() throws Exception {
        open();
        Path first = SchedulePageTest.folders().get(0);
        open();
        assertThat(SchedulePageTest.folders()).hasSize(1).doesNotContain(first);
    }
}
