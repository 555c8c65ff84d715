package org.askbefore.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.askbefore.document.Branding;
import org.askbefore.document.DocumentMaker;
import org.askbefore.document.Lists;
import org.askbefore.problem.ProblemException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Somebody else spoils a folder while a batch writes there: what is told is true, and the same batch mends it. */
class SpoiltFolderTest {
    private static final int ROWS = 40;
    private static final String DAMAGED = ": The record of the batch in this folder (.askbefore.journal) is damaged.";

    @TempDir
    Path temp;

    private Path schedule;
    private Path folder;

    @BeforeEach
    void write() throws Exception {
        folder = temp.resolve("out");
        schedule = Files.write(
                temp.resolve("schedule.csv"),
                Stream.concat(
                                Stream.of("id,procedure,length"),
                                IntStream.rangeClosed(1, ROWS).mapToObj(row -> "p" + row + ",sdr,short"))
                        .toList());
    }

    /** What somebody does to the folder. */
    private interface Spoiling {
        void in(Path folder) throws IOException;
    }

    /** Lets it happen once, when the last row is done and nothing was compared yet. */
    private ProgressKind when(Spoiling spoiling) {
        AtomicInteger done = new AtomicInteger();
        return rows -> Progress.telling(() -> {
            if (done.incrementAndGet() == rows) {
                try {
                    spoiling.in(folder);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        });
    }

    private Summary files(boolean resume, ProgressKind progress) throws ProblemException, IOException {
        return new Batch(schedule(), maker(), 1).run(folder, resume, progress);
    }

    private Summary print(boolean resume, ProgressKind progress) throws ProblemException, IOException {
        return new PrintRun(schedule(), maker(), 1, told -> {}).run(folder, "print.pdf", resume, progress);
    }

    private Schedule schedule() throws ProblemException {
        return Schedule.of(schedule, "schedule.csv", Lists.BANK.vocabulary(), Mapping.NONE);
    }

    private static ListMaker maker() throws ProblemException {
        return new ListMaker(Lists.BANK, DocumentMaker.of(null), Branding.NONE, "");
    }

    private Path list(int row) {
        return folder.resolve("p" + row + ".pdf");
    }

    private String journal() {
        return folder.resolve(".askbefore.journal").toString();
    }

    @Test
    void lists_that_are_missing_at_the_end_are_counted_and_made_again() throws Exception {
        assertThatThrownBy(() -> files(false, when(in -> {
                    Files.delete(list(7));
                    Files.delete(list(9));
                    Files.writeString(list(30), "");
                })))
                .isInstanceOf(ProblemException.class)
                .satisfies(thrown -> assertThat(
                                ((ProblemException) thrown).problems().get(0).inFull())
                        .isEqualTo(folder + ": The batch in this folder is not finished: 3 of its lists are missing or"
                                + " changed; the first is p7.pdf.\n  Finish with --resume, which makes those again."))
                .hasMessageNotContaining("p7");
        assertThat(folder.resolve("manifest.csv")).doesNotExist();
        Summary again = files(true, ProgressKind.quiet());
        assertThat(again.made()).isEqualTo(3);
        assertThat(again.there()).isEqualTo(ROWS - 3);
        assertEqualsAWholeRun();
    }

    @Test
    void a_list_that_became_a_link_or_a_folder_is_not_there() throws Exception {
        assertThatThrownBy(() -> files(false, when(in -> {
                    Files.move(list(1), temp.resolve("elsewhere.pdf"));
                    Files.createSymbolicLink(list(1), temp.resolve("elsewhere.pdf"));
                    Files.delete(list(2));
                    Files.createDirectory(list(2));
                })))
                .hasMessageContaining("2 of its lists are missing or changed");
        Files.delete(list(2));
        assertThat(files(true, ProgressKind.quiet()).made()).isEqualTo(2);
        assertThat(Files.isSymbolicLink(list(1))).isFalse();
        assertEqualsAWholeRun();
    }

    @Test
    void lists_that_go_while_a_batch_is_resumed_are_told_too() throws Exception {
        assertThatThrownBy(() -> files(false, when(in -> Files.delete(list(7)))))
                .hasMessageContaining("1 of its lists is missing or changed");
        assertThatThrownBy(() -> files(true, when(in -> Files.delete(list(8)))))
                .hasMessageContaining("1 of its lists is missing or changed");
        assertThat(files(true, ProgressKind.quiet()).made()).isEqualTo(1);
        assertEqualsAWholeRun();
    }

    @Test
    void a_print_file_that_is_missing_at_the_end_is_told_and_made_again() throws Exception {
        for (Spoiling spoiling :
                List.<Spoiling>of(in -> Files.delete(part()), in -> Files.move(part(), temp.resolve("away.pdf")))) {
            assertThatThrownBy(() -> print(Files.exists(folder), when(spoiling)))
                    .hasMessageStartingWith(folder + ": The batch in this folder is not finished: 1 of its lists is");
            assertThat(folder.resolve("print.pdf")).doesNotExist();
        }
        assertThat(print(true, ProgressKind.quiet()).made()).isEqualTo(ROWS);
        assertThat(print(true, ProgressKind.quiet()).there()).isEqualTo(ROWS);
    }

    /** What is written of a print file so far. */
    private Path part() throws IOException {
        try (DirectoryStream<Path> parts = Files.newDirectoryStream(folder, ".askbefore-batch-*")) {
            Path largest = folder;
            for (Path part : parts) {
                largest = part.getFileName().toString().endsWith("-2") || largest.equals(folder) ? part : largest;
            }
            return largest;
        }
    }

    /** What somebody does to the journal, and whether the batch can be finished from what they leave. */
    private enum Damage {
        EMPTIED(false) {
            @Override
            void to(String journal) throws IOException {
                length(journal, 0);
            }
        },
        SHORTENED(true) {
            @Override
            void to(String journal) throws IOException {
                length(journal, 2_000);
            }
        },
        OVERWRITTEN(false) {
            @Override
            void to(String journal) throws IOException {
                Files.writeString(Path.of(journal), "notes\n".repeat(2_000));
            }
        };

        private final boolean isFinished;

        Damage(boolean isFinished) {
            this.isFinished = isFinished;
        }

        abstract void to(String journal) throws IOException;

        private static void length(String journal, long length) throws IOException {
            try (RandomAccessFile file = new RandomAccessFile(journal, "rw")) {
                file.setLength(length);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Damage.class)
    void a_damaged_record_is_told_as_one_and_how_to_go_on_is_true(Damage damage) throws Exception {
        String mend = damage.isFinished ? "Finish with --resume." : "Start again, into another folder.";
        assertThatThrownBy(() -> files(false, when(in -> damage.to(journal()))))
                .isInstanceOf(ProblemException.class)
                .hasMessage(folder + DAMAGED + " What is done stays done. " + mend);
        for (int row = 1; row <= ROWS; row++) {
            assertThat(list(row)).exists();
        }
        if (damage.isFinished) {
            files(true, ProgressKind.quiet());
            assertEqualsAWholeRun();
        } else {
            assertThatThrownBy(() -> files(true, ProgressKind.quiet())).hasMessageStartingWith(folder + DAMAGED);
        }
    }

    @Test
    void a_record_that_was_taken_away_or_replaced_is_not_needed_by_the_run_that_has_it_open() throws Exception {
        files(false, when(in -> Files.delete(Path.of(journal()))));
        assertEqualsAWholeRun();
        folder = temp.resolve("other");
        files(false, when(in -> {
            Files.delete(Path.of(journal()));
            Files.writeString(Path.of(journal()), "notes");
        }));
        assertEqualsAWholeRun();
    }

    private void assertEqualsAWholeRun() throws Exception {
        Path whole = temp.resolve("whole");
        if (!Files.exists(whole)) {
            new Batch(schedule(), maker(), 1).run(whole, false, ProgressKind.quiet());
        }
        assertThat(filesOf(folder).equals(filesOf(whole))).isTrue();
    }

    private static Map<String, String> filesOf(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (DirectoryStream<Path> all = Files.newDirectoryStream(folder)) {
            for (Path file : all) {
                files.put(file.getFileName().toString(), Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        return files;
    }
}
