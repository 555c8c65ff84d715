package org.askbefore.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What others on the computer plant beside the private folders makes nobody lose a file. */
class PrivatePlaceTest {
    private static final int RACES = 100;
    private static final int FILES = 60;

    @TempDir
    Path temp;

    @Test
    void what_a_process_left_that_no_longer_runs_is_deleted_at_the_next_start() throws Exception {
        PrivatePlace place = place();
        long own = ProcessHandle.current().pid();
        Path left = filled(temp.resolve("own/" + ended() + "-left"));
        Path before = filled(temp.resolve("own/" + own + "-before"));
        Files.setLastModifiedTime(before, FileTime.from(Instant.EPOCH));
        Path running = filled(temp.resolve("own/" + own + "-running"));
        Path other = filled(temp.resolve("own/notes"));
        place.clearLeft();
        assertThat(left).doesNotExist();
        assertThat(before).as("of an earlier process with the same number").doesNotExist();
        assertThat(running.resolve("schedule.csv")).exists();
        assertThat(other.resolve("schedule.csv")).exists();
    }

    @Test
    void its_folders_are_closed_to_others_and_made_in_it() throws Exception {
        Path folder = place().newFolder();
        assertThat(folder.getParent()).isEqualTo(temp.resolve("own"));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
                .isEqualTo("rwx------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(temp.resolve("own"))))
                .isEqualTo("rwx------");
    }

    @Test
    void a_place_that_others_can_look_into_is_not_used() throws Exception {
        Path own = Files.createDirectory(temp.resolve("own"));
        for (String open : new String[] {"rwxrwxrwx", "rwxr-x---", "rwx-----x"}) {
            Files.setPosixFilePermissions(own, PosixFilePermissions.fromString(open));
            assertThat(PrivatePlace.in(own)).as(open).isNull();
        }
    }

    @Test
    void a_place_that_is_a_link_or_a_file_is_not_used() throws Exception {
        Path victim = Files.createDirectory(
                temp.resolve("victim"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        Path link = Files.createSymbolicLink(temp.resolve("link"), victim);
        assertThat(PrivatePlace.in(link)).isNull();
        assertThat(PrivatePlace.in(Files.createFile(temp.resolve("file")))).isNull();
        assertThat(PrivatePlace.in(Files.createSymbolicLink(temp.resolve("broken"), temp.resolve("nothing"))))
                .isNull();
    }

    @Test
    void a_place_of_another_user_is_not_used_and_what_is_theirs_stays() throws Exception {
        PrivatePlace place = place();
        Path theirs = filled(temp.resolve("own/" + ended() + "-theirs"));
        giveAway(theirs);
        place.clearLeft();
        assertThat(theirs.resolve("schedule.csv")).exists();
        giveAway(temp.resolve("own"));
        assertThat(PrivatePlace.in(temp.resolve("own"))).isNull();
    }

    /** Only who may do anything can give a folder away. */
    private static void giveAway(Path folder) {
        boolean given = false;
        try {
            Files.setAttribute(folder, "unix:uid", 65_534, LinkOption.NOFOLLOW_LINKS);
            given = true;
        } catch (IOException e) {
            System.err.println("*** SKIPPED: only root can give a folder to another user: " + e.getMessage() + " ***");
        }
        assumeThat(given).isTrue();
    }

    @Test
    void links_in_a_folder_are_deleted_and_what_they_lead_to_stays() throws Exception {
        Path victim = filled(temp.resolve("victim"));
        PrivatePlace place = place();
        Path left = filled(temp.resolve("own/" + ended() + "-left"));
        Files.createSymbolicLink(left.resolve("folder"), victim);
        Files.createSymbolicLink(left.resolve("file"), victim.resolve("schedule.csv"));
        Files.createSymbolicLink(temp.resolve("own/" + ended() + "-link"), victim);
        place.clearLeft();
        assertThat(left).doesNotExist();
        assertThat(victim.resolve("schedule.csv")).exists();
    }

    /** A folder inside is swapped for a link to somebody's files again and again while it is emptied. */
    @Test
    void nothing_is_lost_where_a_folder_is_swapped_for_a_link_while_it_is_emptied() throws Exception {
        Path victim = Files.createDirectory(temp.resolve("victim"));
        for (int i = 0; i < FILES; i++) {
            Files.writeString(victim.resolve("f" + i), "kept");
        }
        PrivatePlace place = place();
        for (int race = 0; race < RACES; race++) {
            Path left = Files.createDirectory(temp.resolve("own/" + ended() + "-race" + race));
            Path inside = Files.createDirectory(left.resolve("d"));
            for (int i = 0; i < FILES; i++) {
                Files.writeString(inside.resolve("f" + i), "left");
            }
            swapping(left, victim, place::clearLeft);
            try (Stream<Path> files = Files.list(victim)) {
                assertThat(files).as("race %s", race).hasSize(FILES);
            }
        }
    }

    private static void swapping(Path left, Path victim, Runnable clearing) throws Exception {
        AtomicBoolean over = new AtomicBoolean();
        Thread swapper = new Thread(() -> {
            while (!over.get()) {
                swap(left, victim);
            }
        });
        swapper.start();
        clearing.run();
        over.set(true);
        swapper.join();
    }

    private static void swap(Path left, Path victim) {
        Path inside = left.resolve("d");
        Path aside = left.resolveSibling(left.getFileName() + ".aside");
        try {
            Files.move(inside, aside);
            Files.createSymbolicLink(inside, victim);
            Files.delete(inside);
            Files.move(aside, inside);
        } catch (NoSuchFileException | AtomicMoveNotSupportedException e) {
            // It was deleted meanwhile.
        } catch (IOException e) {
            // The other was quicker.
        }
    }

    private PrivatePlace place() {
        return Objects.requireNonNull(PrivatePlace.in(temp.resolve("own")));
    }

    /** The number of a process that has ended. */
    private static long ended() throws Exception {
        Process process = new ProcessBuilder("true").start();
        process.waitFor();
        return process.pid();
    }

    private static Path filled(Path folder) throws IOException {
        Files.createDirectory(folder);
        Files.writeString(folder.resolve("schedule.csv"), "id\n");
        return folder;
    }
}
