package org.askbefore.cli;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_DELETE;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The command itself, killed with kill -9 at fifty moments drawn by a fixed seed. A moment is so many changes of the folder seen:
 * a few at the start, some rows later, or while the sheets are written.
 */
class KilledCommandTest {
    private static final int KILLS = 50;
    private static final int ROWS = 50;
    private static final int BAD = 9;
    private static final int THREADS = 2;
    /** Until the journal has its name: the lock, the journal beside its place, its name. */
    private static final int START = 4;
    /** Most changes of a whole run: a row is a file beside its place, its name, and the other name gone. */
    private static final int LISTS = ROWS - ROWS / BAD;

    @TempDir
    Path temp;

    private final Random random = new Random(2026);

    @Test
    void killed_fifty_times_it_ends_as_if_it_had_not_been() throws Exception {
        Path schedule = Patients.schedule(temp.resolve("schedule.csv"), ROWS, BAD);
        Path whole = temp.resolve("whole");
        assertThat(start(schedule, whole).ran().code()).isEqualTo(1);
        Map<String, String> expected = Patients.files(whole);
        assertThat(expected).hasSize(LISTS + 4);
        int killed = 0;
        int ends = 0;
        Map<Integer, Integer> kinds = new TreeMap<>();
        for (int folders = 0; killed < KILLS; folders++) {
            Path folder = Files.createDirectory(temp.resolve("killed" + folders));
            boolean ended = false;
            while (!ended) {
                Map<String, Object> before = lists(folder);
                int kind = killed < KILLS ? random.nextInt(3) : -1;
                ended = kind < 0 ? isRunToTheEnd(schedule, folder) : !isKilled(schedule, folder, kind);
                if (!ended) {
                    killed++;
                    kinds.merge(kind, 1, Integer::sum);
                }
                noHalfFile(folder, expected);
                keptButFor(THREADS, before, lists(folder));
            }
            assertThat(Patients.files(folder)).as("folder " + folders).isEqualTo(expected);
            ends++;
        }
        assertThat(ends).isGreaterThan(2);
        assertThat(kinds.values()).as("kinds of moments").hasSize(3).allMatch(count -> count >= 5);
    }

    private Child start(Path schedule, Path folder) throws Exception {
        return Child.start(
                temp,
                List.of(),
                List.of(
                        "batch",
                        schedule + "",
                        "--out",
                        folder + "",
                        "--resume",
                        "--quiet",
                        "--threads",
                        THREADS + ""));
    }

    private boolean isRunToTheEnd(Path schedule, Path folder) throws Exception {
        Ran ran = start(schedule, folder).ran();
        assertThat(ran.code()).as(ran.err()).isEqualTo(1);
        return true;
    }

    /** False if it ended before. */
    private boolean isKilled(Path schedule, Path folder, int kind) throws Exception {
        try (WatchService watch = folder.getFileSystem().newWatchService()) {
            folder.register(watch, ENTRY_CREATE, ENTRY_DELETE);
            Child child = start(schedule, folder);
            Changes changes = new Changes(watch, child.process());
            switch (kind) {
                case 0 -> changes.await(random.nextInt(START));
                case 1 -> changes.await(START + random.nextInt(2 * LISTS));
                default -> {
                    changes.awaitLists(folder);
                    changes.await(random.nextInt(14));
                }
            }
            for (int turns = random.nextInt(100_000); turns > 0; turns--) {
                Thread.onSpinWait();
            }
            child.process().destroyForcibly();
            return child.process().waitFor() == 128 + 9;
        }
    }

    /** What is seen of a folder that a process writes into. */
    private record Changes(WatchService watch, Process process) {

        /** Waits for so many changes, or the end of the process. */
        void await(int count) throws InterruptedException {
            int seen = 0;
            while (seen < count && process.isAlive()) {
                seen += next();
            }
        }

        /** Waits until all lists have their names. */
        void awaitLists(Path folder) throws Exception {
            while (process.isAlive()
                    && Patients.names(folder).stream()
                                    .filter(name -> name.endsWith(".pdf"))
                                    .count()
                            < LISTS) {
                next();
            }
        }

        private int next() throws InterruptedException {
            WatchKey key = watch.poll(20, TimeUnit.MILLISECONDS);
            if (key == null) {
                return 0;
            }
            int seen = key.pollEvents().size();
            key.reset();
            return seen;
        }
    }

    /** A list is made anew only where the kill came between its name and its line in the journal. */
    private static void keptButFor(int most, Map<String, Object> before, Map<String, Object> after) {
        assertThat(after.keySet()).containsAll(before.keySet());
        assertThat(before.entrySet().stream()
                        .filter(list -> !list.getValue().equals(after.get(list.getKey())))
                        .count())
                .isLessThanOrEqualTo(most);
    }

    /** Each list with what the system knows its file by. */
    private static Map<String, Object> lists(Path folder) throws Exception {
        Map<String, Object> lists = new TreeMap<>();
        for (String name : Patients.names(folder)) {
            if (name.endsWith(".pdf")) {
                Path file = folder.resolve(name);
                lists.put(
                        name,
                        Files.readAttributes(file, BasicFileAttributes.class).fileKey() + "");
            }
        }
        return lists;
    }

    /** Whatever has its name is what it ends as, the sheets too. */
    private static void noHalfFile(Path folder, Map<String, String> expected) throws Exception {
        List<String> wrong = new ArrayList<>();
        Patients.files(folder).forEach((name, bytes) -> {
            boolean own = name.startsWith(".askbefore") && !name.equals(".askbefore.done");
            if (!own && !bytes.equals(expected.get(name))) {
                wrong.add(name);
            }
        });
        assertThat(wrong).isEmpty();
    }
}
