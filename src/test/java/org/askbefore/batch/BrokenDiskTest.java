package org.askbefore.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.askbefore.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder that fails a batch: full, read-only, deleted. Real disks, made in a name space of their own; skipped, and says so, without. */
class BrokenDiskTest {
    private static final Contents CONTENTS = new Contents(2, 20, null, List.of());

    @TempDir
    Path temp;

    @Test
    void a_full_disk_is_told_once_and_what_is_done_stays_done() throws Exception {
        String said = onADiskOfItsOwn(
                "size=300k",
                "BATCH DISK/out 200; ls DISK/out | wc -l; head -c 9 DISK/out/.askbefore.journal;"
                        + " mount -o remount,size=30m DISK && BATCH DISK/out 200");
        List<String> lines =
                said.lines().map(line -> line.replaceAll("^[.|]+", "")).toList();
        assertThat(lines.get(0)).isEqualTo(temp + "/out: The disk is full.");
        assertThat(lines.get(1)).isEqualTo("  What is done stays done. Free some room, then finish with --resume.");
        assertThat(Integer.parseInt(lines.get(2).strip())).isGreaterThan(10);
        assertThat(lines.get(3)).startsWith("askbefore").endsWith("finished");
        assertThat(lines).hasSize(4);
    }

    @Test
    void a_read_only_disk_is_told() throws Exception {
        String said = onADiskOfItsOwn(
                "size=300k", "mkdir DISK/out; mount -o remount,ro DISK; BATCH DISK/out 9; BATCH DISK/new 9");
        assertThat(said.lines())
                .containsExactly(
                        temp + "/out: This folder cannot be written to.",
                        "  Name another with --out, or change its permissions.",
                        temp + "/new: This folder could not be made: Read-only file system.",
                        "  Name another with --out.");
    }

    @Test
    void a_file_larger_than_is_allowed_is_told() throws Exception {
        assumeTrue(isThere("sh", "-c", "ulimit -f 8"), "no limit can be set");
        String said = shell("ulimit -f 8; BATCH DISK/out 200");
        assertThat(said).contains(temp + "/out: The disk did not take a file: ", "finish with --resume.");
        try (Stream<Path> files = Files.list(temp.resolve("out"))) {
            assertThat(files.map(Path::getFileName).map(Path::toString))
                    .noneMatch(name -> name.startsWith(".askbefore-"));
        }
    }

    @Test
    void a_deleted_folder_is_told() throws Exception {
        Path folder = temp.resolve("out");
        try (BatchOutput output = BatchOutput.open(folder, BatchRun.KEY, false)) {
            BatchRun.store(output, 1, "p1", new byte[9], CONTENTS);
            delete(folder);
            for (int row = 2; row < 4; row++) {
                int number = row;
                assertThatThrownBy(() -> BatchRun.store(output, number, "p" + number, new byte[9], CONTENTS))
                        .isInstanceOf(ProblemException.class)
                        .hasMessage(
                                folder + ": This folder was deleted, or replaced, while lists were being written to it."
                                        + " Run the batch again, into a folder that stays.");
            }
        }
    }

    @Test
    void a_folder_that_was_replaced_gets_no_manifest() throws Exception {
        Path folder = temp.resolve("out");
        try (BatchOutput output = BatchOutput.open(folder, BatchRun.KEY, false)) {
            BatchRun.store(output, 1, "p1", new byte[9], CONTENTS);
            delete(folder);
            Files.createDirectory(folder);
            Files.createFile(folder.resolve(FolderLock.FILE));
            try (Sheets sheets = output.sheets()) {
                sheets.made("p1", Objects.requireNonNull(output.written(1, "p1")));
                assertThatThrownBy(() -> output.finish(sheets))
                        .isInstanceOf(ProblemException.class)
                        .hasMessageContaining("deleted, or replaced");
            }
        }
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(folder.resolve(FolderLock.FILE));
        }
    }

    @Test
    void a_file_in_the_folders_place_is_told() throws Exception {
        Path file = Files.createFile(temp.resolve("out"));
        for (Path path : List.of(file, file.resolve("in"))) {
            assertThatThrownBy(() -> OutputFolder.open(path, false, ""))
                    .isInstanceOf(ProblemException.class)
                    .hasMessageStartingWith(path + ": This");
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    /** Runs a script where DISK is a small disk that nobody else sees. */
    private String onADiskOfItsOwn(String options, String script) throws Exception {
        String mount = "mount -t tmpfs -o " + options + " tmpfs '" + temp + "' && ";
        boolean can = isThere("unshare", "-Urm", "sh", "-c", mount + "true");
        if (!can) {
            System.err.println(
                    "SKIPPED: no full and no read-only disk was tried, since unshare may not mount one here");
        }
        assumeTrue(can, "unshare may not mount a disk");
        return run("unshare", "-Urm", "sh", "-c", mount + filled(script));
    }

    private String shell(String script) throws Exception {
        return run("sh", "-c", filled(script));
    }

    private String filled(String script) {
        return script.replace("BATCH", "'" + String.join("' '", ChildRun.command()) + "'")
                .replace("DISK", "'" + temp + "'");
    }

    private static String run(String... words) throws Exception {
        return ChildRun.said(new ProcessBuilder(words).redirectErrorStream(true).start());
    }

    private static boolean isThere(String... words) throws Exception {
        List<String> all = new ArrayList<>(List.of(words));
        try {
            Process process = new ProcessBuilder(all).redirectErrorStream(true).start();
            ChildRun.said(process);
            return process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
