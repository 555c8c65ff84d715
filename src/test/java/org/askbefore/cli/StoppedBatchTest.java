package org.askbefore.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The command itself, stopped by a person or by what happens to its folder. */
class StoppedBatchTest {
    private static final int ROWS = 400;
    private static final List<String> OWN_NAMES = List.of("unshare", "-Urm");

    @TempDir
    Path temp;

    private Path schedule;
    private Path folder;

    @BeforeEach
    void writeSchedule() throws Exception {
        schedule = Patients.schedule(temp.resolve("schedule.csv"), ROWS, 0);
        folder = temp.resolve("out");
    }

    @ParameterizedTest
    @CsvSource({"INT, 130", "TERM, 143"})
    void a_batch_that_is_stopped_keeps_what_is_done_and_is_finished_later(String signal, int code) throws Exception {
        Child child = start();
        awaitLists(child, 20);
        assertThat(new ProcessBuilder("kill", "-" + signal, child.process().pid() + "")
                        .start()
                        .waitFor())
                .isZero();
        Ran ran = child.ran();
        assertThat(ran)
                .isEqualTo(new Ran(
                        code,
                        "",
                        folder + ": The batch was stopped.\n"
                                + "  What is done stays done. Finish the rest with --resume.\n"));
        Map<String, String> before = Patients.files(folder);
        assertThat(before).hasSizeBetween(20, ROWS).containsKey(".askbefore.journal");
        assertThat(before.keySet()).allMatch(name -> name.endsWith(".pdf") || name.equals(".askbefore.journal"));
        Ran rest = start("--resume").ran();
        int there = before.size() - 1;
        assertThat(rest.code()).isZero();
        assertThat(rest.out()).contains("Made " + (ROWS - there) + " lists; " + there + " already there;");
        Ran whole = Child.start(temp, List.of(), List.of("batch", schedule + "", "--out", temp + "/whole", "--quiet"))
                .ran();
        assertThat(whole.code()).isZero();
        assertThat(Patients.files(folder).equals(Patients.files(temp.resolve("whole"))))
                .as("equals a run that was not stopped")
                .isTrue();
    }

    @Test
    void a_folder_deleted_while_lists_are_written_is_told() throws Exception {
        Child child = start();
        awaitLists(child, 20);
        Path away = Files.move(folder, temp.resolve("away"));
        Ran ran = child.ran();
        assertThat(ran)
                .isEqualTo(new Ran(
                        1,
                        "",
                        folder + ": This folder was deleted, or replaced, while lists were being written to it.\n"
                                + "  Run the batch again, into a folder that stays.\n"));
        assertThat(folder).doesNotExist();
        assertThat(Patients.names(away)).hasSizeGreaterThanOrEqualTo(20).doesNotContain("manifest.csv");
    }

    @Test
    void a_full_disk_is_told_once_and_the_batch_is_finished_when_there_is_room() throws Exception {
        Ran ran = onADiskOfItsOwn(
                "size=1m",
                "ASKBEFORE batch SCHEDULE --out DISK/out --quiet; echo code $?; ls DISK/out | grep -vc pdf;"
                        + " mount -o remount,size=99m DISK;"
                        + " ASKBEFORE batch SCHEDULE --out DISK/out --resume --quiet; echo code $?;"
                        + " ls DISK/out | grep -c pdf");
        assertThat(ran.out()
                        .replaceAll("[0-9.]+ seconds.*", "TIME")
                        .replaceAll("[0-9]+ (?=lists|already|patients)", "SOME "))
                .isEqualTo(temp + "/disk/out: The disk is full.\n"
                        + "  What is done stays done. Free some room, then finish with --resume.\n"
                        + "code 1\n0\nTelephone first: SOME patients, see contact-first.csv.\n"
                        + "Made SOME lists; SOME already there; none rejected.\nTIME\ncode 0\n" + ROWS + "\n");
    }

    @Test
    void a_disk_that_is_full_when_the_sheets_are_written_is_told() throws Exception {
        Patients.schedule(schedule, 1_500, 1);
        Ran ran = onADiskOfItsOwn(
                "size=100k",
                "ASKBEFORE batch SCHEDULE --out DISK/out; ls -A DISK/out; mount -o remount,size=9m DISK;"
                        + " ASKBEFORE batch SCHEDULE --out DISK/out --resume --quiet; ls -A DISK/out");
        assertThat(ran.out().lines().filter(line -> !line.contains(" seconds") && !line.contains(" rows (")))
                .containsExactly(
                        temp + "/disk/out: The disk is full.",
                        "  What is done stays done. Free some room, then finish with --resume.",
                        ".askbefore.journal",
                        "Made 0 lists; 1,500 rejected, see rejected.csv.",
                        ".askbefore.done",
                        "contact-first.csv",
                        "manifest.csv",
                        "rejected.csv");
    }

    @Test
    void a_read_only_disk_is_told() throws Exception {
        Ran ran = onADiskOfItsOwn(
                "size=1m",
                "mkdir DISK/out; mount -o remount,ro DISK; ASKBEFORE batch SCHEDULE --out DISK/out;"
                        + " ASKBEFORE batch SCHEDULE --out DISK/new; echo code $?");
        assertThat(ran.out())
                .isEqualTo(temp + "/disk/out: This folder cannot be written to.\n"
                        + "  Name another with --out, or change its permissions.\n"
                        + temp + "/disk/new: This folder could not be made: Read-only file system.\n"
                        + "  Name another with --out.\ncode 1\n");
    }

    @Test
    void a_second_batch_into_one_folder_is_refused_while_the_first_runs() throws Exception {
        Child child = start();
        awaitLists(child, 5);
        Ran second = start("--resume").ran();
        assertThat(second)
                .isEqualTo(new Ran(
                        1,
                        "",
                        folder + ": Another batch is writing into this folder.\n"
                                + "  Wait until it has ended, or name another folder with --out.\n"));
        child.process().destroyForcibly().waitFor();
    }

    private Child start(String... more) throws Exception {
        List<String> args =
                new ArrayList<>(List.of("batch", schedule + "", "--out", folder + "", "--quiet", "--threads", "2"));
        args.addAll(List.of(more));
        return Child.start(temp, List.of(), args);
    }

    /** Waits until so many lists are there. */
    private void awaitLists(Child child, int count) throws Exception {
        Files.createDirectories(folder);
        try (WatchService watch = folder.getFileSystem().newWatchService()) {
            folder.register(watch, StandardWatchEventKinds.ENTRY_CREATE);
            while (Patients.names(folder).stream()
                            .filter(name -> name.endsWith(".pdf"))
                            .count()
                    < count) {
                assertThat(child.process().isAlive()).isTrue();
                WatchKey key = watch.poll(50, TimeUnit.MILLISECONDS);
                if (key != null) {
                    key.pollEvents();
                    key.reset();
                }
            }
        }
    }

    /** Runs a script where DISK is a small disk that nobody else sees. */
    private Ran onADiskOfItsOwn(String options, String script) throws Exception {
        Path disk = Files.createDirectory(temp.resolve("disk"));
        String mount = "mount -t tmpfs -o " + options + " tmpfs '" + disk + "' && ";
        boolean can = isThere(mount + "true");
        if (!can) {
            System.err.println("SKIPPED: no small disk was tried by batch, since unshare may not mount one here");
        }
        assumeTrue(can, "unshare may not mount a disk");
        String filled = script.replace("DISK", "'" + disk + "'").replace("SCHEDULE", "'" + schedule + "'");
        return Child.shell(temp, OWN_NAMES, mount + filled);
    }

    private boolean isThere(String script) throws Exception {
        try {
            return Child.shell(temp, OWN_NAMES, script).code() == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
