package org.askbefore.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a failing disk or a power cut leaves of the jar and the archive, and what Java leaves when it crashes. */
class LauncherDamageTest extends LauncherHomes {

    // ---- The archive

    @Test
    void aDamagedArchiveIsMadeAnew() throws Exception {
        Path home = sources("home");
        run(home, "./askbefore");
        for (long seed = 1; seed <= 3; seed++) {
            damage(home.resolve("target/askbefore.jsa"), 200, seed);
            assertThat(run(home, "./askbefore", "a"))
                    .as("seed %d", seed)
                    .isEqualTo(new Result(
                            0,
                            "args a",
                            "Preparing Ask Before for a fast start again (target/askbefore.jsa was damaged)...\n"));
            assertThat(run(home, "./askbefore", "b")).isEqualTo(new Result(0, "args b", ""));
        }
        assertThat(builds(home)).isEqualTo(1);
        assertThatNoCrashFileIsIn(home);
    }

    /** As on a machine that takes long to sum up, or with a jar alone. */
    @Test
    void withoutAChecksumJavaLooksItself() throws Exception {
        Path home = sources("home");
        run(home, "./askbefore");
        Path record = home.resolve("target/askbefore.jvm");
        List<String> lines = new ArrayList<>(Files.readAllLines(record).subList(0, 4));
        lines.addAll(List.of("", ""));
        Files.write(record, lines);
        for (long seed = 1; seed <= 3; seed++) {
            damage(home.resolve("target/askbefore.jsa"), 200, seed);
            assertThat(run(home, "./askbefore", "a")).as("seed %d", seed).isEqualTo(new Result(0, "args a", ""));
        }
        Files.delete(home.resolve("pom.xml"));
        assertThat(run(home, "./askbefore", "a")).isEqualTo(new Result(0, "args a", ""));
        assertThatNoCrashFileIsIn(home);
    }

    @Test
    void aDamagedArchiveThatCannotBeMadeAnewIsNotUsed() throws Exception {
        Path home = sources("home");
        run(home, "./askbefore");
        damage(home.resolve("target/askbefore.jsa"), 200, 1);
        assertThat(LauncherPlaceTest.runReadOnly(this, home)).isEqualTo(new Result(0, "args a", ""));
    }

    // ---- The jar

    @ParameterizedTest
    @ValueSource(strings = {"empty", "text", "zeros", "short", "flipped"})
    void aJarThatIsNoneIsBuiltAnew(String kind) throws Exception {
        java = javaWithoutArchive();
        Path home = sources("home");
        run(home, "./askbefore");
        spoil(home.resolve("target/askbefore.jar"), kind);
        assertThat(run(home, "./askbefore", "a"))
                .isEqualTo(
                        new Result(0, "args a", "Building Ask Before again (target/askbefore.jar was damaged)...\n"));
        assertThat(run(home, "./askbefore", "b")).isEqualTo(new Result(0, "args b", ""));
        assertThat(builds(home)).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"empty", "text", "zeros", "short"})
    void aJarAloneThatIsNoneIsToBeGotAgain(String kind) throws Exception {
        Path home = jarAlone("home");
        Path jar = home.resolve("target/askbefore.jar");
        spoil(jar, kind);
        assertThat(run(temp, "home/askbefore", "a"))
                .isEqualTo(
                        new Result(1, "", jar + " is not whole. Get that file again from where you got Ask Before.\n"));
    }

    /** Its time, and where that can be its size, stay as they were. */
    private static void spoil(Path jar, String kind) throws IOException {
        FileTime time = Files.getLastModifiedTime(jar);
        byte[] whole = Files.readAllBytes(jar);
        Files.write(
                jar,
                switch (kind) {
                    case "empty" -> new byte[0];
                    case "text" -> "no jar".getBytes(StandardCharsets.UTF_8);
                    case "zeros" -> new byte[whole.length];
                    case "short" -> Arrays.copyOf(whole, whole.length / 2);
                    default -> whole;
                });
        Files.setLastModifiedTime(jar, time);
        if (kind.equals("flipped")) {
            damage(jar, 9, 1);
        }
    }

    /** Flips so many bits, and keeps size and time. */
    private static void damage(Path file, int bits, long seed) throws IOException {
        FileTime time = Files.getLastModifiedTime(file);
        byte[] bytes = Files.readAllBytes(file);
        Random random = new Random(seed);
        for (int i = 0; i < bits; i++) {
            bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        }
        setPermissions(file, "rw-r--r--");
        Files.write(file, bytes);
        Files.setLastModifiedTime(file, time);
    }

    // ---- A crash

    @Test
    void aCrashLeavesNoFileWithTheCommandLine() throws Exception {
        Path home = jarAlone("home");
        Path folder = Files.createDirectory(temp.resolve("folder"));
        String launch = "ulimit -c unlimited 2>/dev/null; exec ../home/askbefore sleep 'Pat Secret'";
        Process process = start(command(folder, Map.of(), "sh", "-c", launch));
        assertThat(process.inputReader().readLine()).isEqualTo("asleep");
        assertThat(run(temp, "kill", "-SEGV", process.pid() + "").code()).isZero();
        assertThat(process.inputReader().lines()).anyMatch(line -> line.contains("fatal error"));
        assertThat(process.waitFor()).isNotZero();
        assertThat(files(folder)).containsOnlyKeys(folder);
        assertThatNoCrashFileIsIn(home);
    }

    private static void assertThatNoCrashFileIsIn(Path home) throws IOException {
        assertThat(files(home).keySet())
                .noneMatch(file -> file.getFileName().toString().matches("hs_err.*|replay_.*|core.*"));
    }
}
