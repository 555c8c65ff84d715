package org.askbefore.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.askbefore.questionbank.Notice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a batch remembers. */
class JournalTest {
    private static final RunKey KEY = new RunKey("0a1b", "0123456789ab", "77", "", "99", "");

    @TempDir
    Path folder;

    private Path path;

    @BeforeEach
    void begin() throws Exception {
        path = folder.resolve("journal");
        Journal.begin(path, KEY);
    }

    @Test
    void it_gives_back_what_was_written_by_row_in_any_order() throws Exception {
        List<Done> rows = new ArrayList<>();
        for (int row = 1; row <= 5_000; row++) {
            rows.add(done(row));
        }
        Collections.shuffle(rows, new Random(3));
        write(rows);
        try (Journal journal = Journal.goOn(path)) {
            assertThat(journal.key()).isEqualTo(KEY);
            for (Done done : rows) {
                assertThat(journal.of(done.row())).isEqualTo(done);
            }
            assertThat(journal.of(5_001)).isNull();
            assertThat(journal.of(9_999_999)).isNull();
        }
    }

    @Test
    void the_last_line_of_a_row_counts() throws Exception {
        write(List.of(done(1), done(2)));
        Done again = new Done(1, Digest.hex(new byte[] {9}), 9, new Contents(1, 2, null, List.of()));
        write(List.of(again));
        try (Journal journal = Journal.goOn(path)) {
            assertThat(journal.of(1)).isEqualTo(again);
            assertThat(journal.of(2)).isEqualTo(done(2));
        }
    }

    @Test
    void cut_at_any_byte_it_keeps_the_whole_lines_and_goes_on() throws Exception {
        int key = Files.readAllBytes(path).length;
        write(List.of(done(1), done(2), done(3)));
        byte[] all = Files.readAllBytes(path);
        for (int length = 0; length <= all.length; length++) {
            Files.write(path, Arrays.copyOf(all, length));
            if (length < key) {
                assertThat(Journal.goOn(path)).isNull();
                continue;
            }
            int whole = 0;
            for (int i = key; i < length; i++) {
                whole += all[i] == '\n' ? 1 : 0;
            }
            write(List.of(done(4)));
            try (Journal journal = Journal.goOn(path)) {
                for (int row = 1; row <= 3; row++) {
                    assertThat(journal.of(row))
                            .as("%d bytes, row %d", length, row)
                            .isEqualTo(row <= whole ? done(row) : null);
                }
                assertThat(journal.of(4)).isEqualTo(done(4));
            }
        }
    }

    @Test
    void a_line_with_any_byte_spoilt_is_not_believed() throws Exception {
        int key = Files.readAllBytes(path).length;
        write(List.of(done(1)));
        byte[] all = Files.readAllBytes(path);
        for (int i = 0; i < all.length; i++) {
            byte[] spoilt = all.clone();
            spoilt[i] ^= 1;
            Files.write(path, spoilt);
            try (Journal journal = Journal.goOn(path)) {
                assertThat(journal == null).as("byte %d", i).isEqualTo(i < key);
                if (journal != null) {
                    assertThat(journal.of(1)).isNull();
                }
            }
        }
    }

    @Test
    void what_a_full_disk_left_behind_the_end_is_passed_over() throws Exception {
        write(List.of(done(1)));
        Files.writeString(path, "3 0000", StandardOpenOption.APPEND);
        write(List.of(done(2)));
        try (Journal journal = Journal.goOn(path)) {
            assertThat(List.of(journal.of(1), journal.of(2))).containsExactly(done(1), done(2));
            assertThat(journal.of(3)).isNull();
        }
    }

    @Test
    void it_says_which_parts_of_two_runs_differ() {
        RunKey other = new RunKey("0a1c", "0123456789ab", "77", "5", "99", "");
        assertThat(KEY.differences(other)).containsExactly("the schedule", "the mapping");
        assertThat(KEY.differences(KEY)).isEmpty();
    }

    private void write(List<Done> rows) throws Exception {
        try (Journal journal = Journal.goOn(path)) {
            for (Done done : rows) {
                journal.add(done);
            }
        }
    }

    private static Done done(int row) {
        Notice.Level level =
                row % 5 == 4 ? null : List.of(Notice.Level.values()).get(row % 5);
        List<String> contact = row % 5 == 0 ? List.of("breathing", "crisis/hopeless") : List.of();
        return new Done(
                row, Digest.hex(new byte[] {(byte) row}), row * 1_000L, new Contents(2, row % 40, level, contact));
    }
}
