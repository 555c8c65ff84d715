package org.askbefore.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
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
    private static final Path TEMP = Path.of(System.getProperty("java.io.tmpdir"));
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

    @Test
    void what_a_process_left_that_no_longer_runs_is_deleted_at_the_next_start() throws Exception {
        Process ended = new ProcessBuilder("true").start();
        ended.waitFor();
        Path left = filled("askbefore-" + ended.pid() + "-left");
        long own = ProcessHandle.current().pid();
        Path before = filled("askbefore-" + own + "-before");
        Files.setLastModifiedTime(before, FileTime.from(Instant.EPOCH));
        Path running = filled("askbefore-" + own + "-running");
        Path other = filled("askbefore-notes");
        try {
            PrivateFolder.clearLeft();
            assertThat(left).doesNotExist();
            assertThat(before).as("of an earlier process with the same number").doesNotExist();
            assertThat(running).exists();
            assertThat(other).exists();
        } finally {
            PrivateFolder.delete(running);
            PrivateFolder.delete(other);
        }
    }

    private static Path filled(String name) throws Exception {
        Path folder = Files.createDirectory(TEMP.resolve(name));
        Files.writeString(folder.resolve("schedule.csv"), "id\n");
        return folder;
    }

    @Test
    void what_a_link_leads_to_stays() throws Exception {
        Path kept = filled("askbefore-kept");
        PrivateFolder folder = PrivateFolder.make();
        Files.createSymbolicLink(folder.path("link"), kept);
        folder.delete();
        assertThat(kept.resolve("schedule.csv")).exists();
        PrivateFolder.delete(kept);
    }
}
