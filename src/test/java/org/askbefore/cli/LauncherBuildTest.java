package org.askbefore.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The launcher among its sources: the build, and places that cannot be written to. */
class LauncherBuildTest extends LauncherHomes {

    @BeforeEach
    void useAJavaThatMakesNoArchive() throws IOException {
        java = javaWithoutArchive();
    }

    @Test
    void buildsOnceAndThenIsQuiet() throws Exception {
        Path home = sources("it's a home");
        Result first = run(temp, home + "/askbefore", "a");
        assertThat(first)
                .isEqualTo(new Result(0, "args a", "Building Ask Before (first run only, about a minute)...\n"));
        assertThat(run(temp, home + "/askbefore", "b")).isEqualTo(new Result(0, "args b", ""));
        assertThat(builds(home)).isEqualTo(1);
        assertThat(home.resolve("target/askbefore.lock")).doesNotExist();
    }

    @Test
    void theBuildLeavesStandardInputToTheProgram() throws Exception {
        Path home = sources("home");
        Files.writeString(home.resolve("behaviour"), "cat >/dev/null");
        Result result = run(temp, "sh", "-c", "echo a situation | home/askbefore read");
        assertThat(result.out()).isEqualTo("a situation\n");
    }

    @Test
    void anOrdinaryStartNeedsNoProgramButFindAndJava() throws Exception {
        Path home = sources("home");
        run(home, "./askbefore");
        Path find = Files.createDirectory(temp.resolve("bin")).resolve("find");
        Files.writeString(
                find,
                "#!/bin/sh\nexec "
                        + run(home, "sh", "-c", "command -v find").out().strip() + " \"$@\"\n");
        setPermissions(find, "rwxr-xr-x");
        String path = java.resolve("bin") + ":" + find.getParent();
        Result result = run(command(home, Map.of("JAVA_HOME", "", "PATH", path), "./askbefore", "a"));
        assertThat(result).isEqualTo(new Result(0, "args a", ""));
    }

    @Test
    void buildsAgainWhenASourceChangesOrGoes() throws Exception {
        Path home = sources("home");
        run(home, "./askbefore");
        Path template = home.resolve("templates/list.ftlh");
        Files.setLastModifiedTime(template, FileTime.from(Instant.now()));
        assertThat(run(home, "./askbefore", "a"))
                .isEqualTo(new Result(0, "args a", "Building Ask Before again (templates/list.ftlh has changed)...\n"));
        Files.delete(home.resolve("src/main/Old.java"));
        assertThat(run(home, "./askbefore", "a").err()).contains("(src/main has changed)");
        assertThat(run(home, "./askbefore", "a").err()).isEmpty();
        assertThat(builds(home)).isEqualTo(3);
    }

    @Test
    void buildsAgainWhenASourceChangesWhileItBuilds() throws Exception {
        Path home = sources("home");
        Files.writeString(home.resolve("behaviour"), "sleep 0.05; touch pom.xml");
        run(home, "./askbefore");
        assertThat(run(home, "./askbefore").err()).contains("(pom.xml has changed)");
    }

    @Test
    void leavesAJarThatMavenMadeAlone() throws Exception {
        Path home = sources("home");
        Path jar = Files.createDirectory(home.resolve("target")).resolve("askbefore.jar");
        Files.copy(shared.resolve("echo.jar"), jar);
        assertThat(run(home, "./askbefore", "a"))
                .isEqualTo(new Result(0, "args a", "Preparing Ask Before for a fast start (once)...\n"));
        assertThat(run(home, "./askbefore", "a")).isEqualTo(new Result(0, "args a", ""));
        assertThat(home.resolve("calls")).doesNotExist();
    }

    @Test
    void showsTheEndOfAFailedBuild() throws Exception {
        Path home = sources("home");
        Files.writeString(home.resolve("behaviour"), "seq -f 'line %g of the log' 50; exit 1");
        Result result = run(home, "./askbefore", "a");
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.out()).isEmpty();
        assertThat(result.err())
                .contains("line 50 of the log", "could not be built", "askbefore-build.log")
                .doesNotContain("line 30 of the log");
        assertThat(home.resolve("target/askbefore.lock")).doesNotExist();
        Files.writeString(home.resolve("behaviour"), "");
        assertThat(run(home, "./askbefore", "a").out()).isEqualTo("args a");
    }

    @ParameterizedTest
    @ValueSource(strings = {"dash", "bash", "busybox sh", "ksh", "zsh --emulate sh"})
    void runsInEveryShell(String shell) throws Exception {
        List<String> command = new ArrayList<>(List.of(shell.split(" ")));
        assumeTrue(isOnPath(command.get(0)), () -> shell + " is not installed");
        Path home = sources("home");
        command.addAll(List.of(home + "/askbefore", "a"));
        Result first = run(temp, command.toArray(String[]::new));
        assertThat(first.out()).as(first.err()).isEqualTo("args a");
        assertThat(run(temp, command.toArray(String[]::new))).isEqualTo(new Result(0, "args a", ""));
    }
}
