package org.askbefore.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The launcher's lock, under which it builds. */
class LauncherLockTest extends LauncherHomes {
    private static final String BUILDING = "Building Ask Before (first run only, about a minute)...\n";

    @BeforeEach
    void useAJavaThatMakesNoArchive() throws IOException {
        java = javaWithoutArchive();
    }

    @Test
    void twoAtTheSameMomentBuildOnce() throws Exception {
        Path home = sources("home");
        Files.writeString(home.resolve("behaviour"), "sleep 0.5");
        ProcessBuilder command = command(home, Map.of(), "./askbefore", "a");
        List<Process> all = List.of(start(command), start(command), start(command));
        for (Process process : all) {
            Result result = resultOf(process);
            assertThat(result.out()).as(result.err()).isEqualTo("args a");
        }
        assertThat(builds(home)).isEqualTo(1);
        assertThat(home.resolve("target/askbefore.lock")).doesNotExist();
    }

    @Test
    void takesOverALockWhoseOwnerIsGone() throws Exception {
        Path home = sources("home");
        Process gone = start(command(home, Map.of(), "true"));
        gone.waitFor();
        Path lock = Files.createDirectories(home.resolve("target/askbefore.lock"));
        Files.writeString(lock.resolve("pid"), gone.pid() + "\n");
        ProcessBuilder command = command(home, Map.of(), "./askbefore", "a");
        for (Process process : List.of(start(command), start(command))) {
            assertThat(resultOf(process).out()).isEqualTo("args a");
        }
        assertThat(builds(home)).isEqualTo(1);
        assertThat(lock).doesNotExist();
    }

    @Test
    void aStoppedBuildLeavesNoLockAndNoMaven() throws Exception {
        Path home = sources("home");
        Files.writeString(home.resolve("behaviour"), "echo $$ >maven-pid; exec sleep 30");
        Process process = start(command(home, Map.of(), "./askbefore"));
        Path maven = home.resolve("maven-pid");
        while (!Files.exists(maven) || Files.size(maven) == 0) {
            Thread.sleep(20);
        }
        process.destroy();
        assertThat(process.waitFor()).isEqualTo(143);
        assertThat(home.resolve("target/askbefore.lock")).doesNotExist();
        assertThat(ProcessHandle.of(Long.parseLong(Files.readString(maven).strip())))
                .isNotPresent();
    }

    /** Process 1 runs, but began at another time, or is not what the lock means at all. */
    @ParameterizedTest
    @ValueSource(
            strings = {"1", "1 another-boot 5", "1 Tue Dec  1 01:02:03 2026", "1; touch x", "../../x", "$(touch x)"})
    void aLockOfNobodyHoldsUpNobody(String owner) throws Exception {
        Path home = sources("home");
        Path lock = Files.createDirectories(home.resolve("target/askbefore.lock"));
        Files.writeString(lock.resolve("pid"), owner + "\n");
        assertThat(run(home, "./askbefore", "a")).isEqualTo(new Result(0, "args a", BUILDING));
        assertThat(home.resolve("x")).doesNotExist();
        assertThat(lock).doesNotExist();
    }

    @Test
    void aLockOfOneWhoRunsIsWaitedFor() throws Exception {
        Path home = sources("home");
        Files.writeString(home.resolve("behaviour"), "until [ -e go ]; do sleep 0.05; done");
        Process first = start(command(home, Map.of(), "./askbefore", "a"));
        while (!Files.exists(home.resolve("calls"))) {
            Thread.sleep(20);
        }
        Process second = start(command(home, Map.of(), "./askbefore", "b"));
        assertThat(second.errorReader().readLine()).contains("Waiting for another start");
        Files.writeString(home.resolve("go"), "");
        assertThat(resultOf(first).out()).isEqualTo("args a");
        assertThat(resultOf(second)).isEqualTo(new Result(0, "args b", ""));
        assertThat(builds(home)).isEqualTo(1);
    }

    @Test
    void whereAllIsCurrentALockDoesNotMatter() throws Exception {
        Path home = sources("home");
        run(home, "./askbefore");
        Process other = start(command(home, Map.of(), "sleep", "30"));
        Path lock = Files.createDirectories(home.resolve("target/askbefore.lock"));
        Files.writeString(lock.resolve("pid"), other.pid() + "\n");
        assertThat(run(home, "./askbefore", "a")).isEqualTo(new Result(0, "args a", ""));
        assertThat(lock).exists();
    }
}
