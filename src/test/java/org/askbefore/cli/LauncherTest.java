package org.askbefore.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The launcher with a jar alone, as it is handed out, and its search for Java. */
class LauncherTest extends LauncherHomes {

    // ---- With a jar alone

    @Test
    void passesArgumentsAsTheyAre() throws Exception {
        Path home = jarAlone("home");
        Result result = run(temp, home + "/askbefore", "make", "two words", "", "*", "it's", "a\"b");
        assertThat(result).isEqualTo(new Result(0, "args make|two words||*|it's|a\"b", ""));
    }

    @Test
    void findsAJarBesideItself() throws Exception {
        Path home = jarAlone("home");
        Files.move(home.resolve("target/askbefore.jar"), home.resolve("askbefore.jar"));
        Files.delete(home.resolve("target"));
        assertThat(run(home, "./askbefore", "a")).isEqualTo(new Result(0, "args a", ""));
    }

    @Test
    void saysWhenThereIsNothingToRun() throws Exception {
        Path home = jarAlone("home");
        Files.delete(home.resolve("target/askbefore.jar"));
        Result result = run(home, "./askbefore");
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.err()).contains("there is no askbefore.jar beside ./askbefore");
    }

    @Test
    void relativePathsAreTheCallersOwn() throws Exception {
        jarAlone("home");
        Path elsewhere = Files.createDirectory(temp.resolve("elsewhere"));
        assertThat(run(elsewhere, "../home/askbefore", "write", "list.pdf").code())
                .isZero();
        assertThat(elsewhere.resolve("list.pdf")).hasContent("written");
    }

    @Test
    void followsAChainOfLinksInAnOddPath() throws Exception {
        Path home = jarAlone("Ann's lists; $HOME (new)");
        Path bin = Files.createDirectories(temp.resolve("a bin/deep"));
        Files.createSymbolicLink(bin.resolve("last"), home.resolve("askbefore"));
        Files.createSymbolicLink(bin.resolve("middle"), Path.of("../deep/last"));
        Files.createSymbolicLink(temp.resolve("first"), Path.of("a bin/deep/middle"));
        Result expected = new Result(0, "args a", "");
        assertThat(run(temp, "./first", "a")).isEqualTo(expected);
        assertThat(run(temp, "sh", "first", "a")).isEqualTo(expected);
        assertThat(run(bin, bin + "/last", "a")).isEqualTo(expected);
        assertThat(run(home, "./askbefore", "a")).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 130})
    void passesTheExitCode(int code) throws Exception {
        Path home = jarAlone("home");
        assertThat(run(home, "./askbefore", "exit", "" + code)).isEqualTo(new Result(code, "", ""));
    }

    @Test
    void passesSignals() throws Exception {
        Path home = jarAlone("home");
        Process process = start(command(home, Map.of(), "./askbefore", "sleep"));
        assertThat(process.inputReader().readLine()).isEqualTo("asleep");
        process.destroy();
        assertThat(process.waitFor()).isEqualTo(143);
    }

    @Test
    void keepsAccentsInFileNamesWithoutALocale() throws Exception {
        Path home = jarAlone("home");
        String call = "exec ./askbefore write \"$(printf 'Jos\\303\\251.pdf')\"";
        for (String name : List.of("LC_ALL", "LANG")) {
            Map<String, String> environment = new TreeMap<>(Map.of("LC_ALL", "", "LC_CTYPE", "", "LANG", ""));
            environment.put(name, "C");
            Result result = run(command(home, environment, "sh", "-c", call));
            assertThat(result).isEqualTo(new Result(0, "", ""));
            Result there = run(home, "sh", "-c", "rm \"$(printf 'Jos\\303\\251.pdf')\"");
            assertThat(there.code()).as(there.err()).isZero();
        }
    }

    @Test
    void writesNothingWithAJarAlone() throws Exception {
        Path home = jarAlone("home");
        Map<Path, FileTime> before = files(home);
        assertThat(run(temp, "home/askbefore", "a")).isEqualTo(new Result(0, "args a", ""));
        assertThat(files(home)).isEqualTo(before);
    }

    // ---- Java

    @Test
    void saysHowToGetJava() throws Exception {
        Path home = jarAlone("home");
        Result result =
                run(command(home, Map.of("JAVA_HOME", "", "PATH", home.toString()), "/bin/sh", "./askbefore", "a"));
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).contains("needs Java 17 or newer").contains("Install it");
    }

    @ParameterizedTest
    @ValueSource(strings = {"11.0.2", "1.8.0_402", "16", "9-ea"})
    void refusesAnOldJava(String version) throws Exception {
        Path home = jarAlone("home");
        Path old = oldJava(version);
        Result result = run(command(home, Map.of("JAVA_HOME", "" + old, "PATH", old + "/bin"), "/bin/sh", "askbefore"));
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.err())
                .contains(old + "/bin/java is Java " + version)
                .contains("needs Java 17 or newer")
                .doesNotContain("ran the old Java");
    }

    @Test
    void readsTheVersionFromTheFileOfAJavaHome() throws Exception {
        Path home = jarAlone("home");
        Path old = oldJava("17.0.1");
        Files.writeString(old.resolve("release"), "IMPLEMENTOR=\"X\"\nJAVA_VERSION=\"11.0.2\"\nMODULES=\"a b\"\n");
        Path bin = Files.createDirectory(temp.resolve("bin"));
        Files.createSymbolicLink(bin.resolve("java"), old.resolve("bin/java"));
        Result result =
                run(command(home, Map.of("JAVA_HOME", "", "PATH", bin + ":/usr/bin:/bin"), "/bin/sh", "askbefore"));
        assertThat(result.err()).contains(bin + "/java is Java 11.0.2").contains("needs Java 17 or newer");
    }

    @Test
    void goesOnToTheJavaOfThePath() throws Exception {
        Path home = jarAlone("home");
        for (String javaHome : List.of(oldJava("11.0.2").toString(), "/nowhere")) {
            String path = JAVA_HOME.resolve("bin") + ":" + System.getenv("PATH");
            assertThat(run(command(home, Map.of("JAVA_HOME", javaHome, "PATH", path), "./askbefore", "a")))
                    .isEqualTo(new Result(0, "args a", ""));
        }
    }

    private Path oldJava(String version) throws IOException {
        return stubJava("old", """
                case "$*" in *-version*) echo 'openjdk version "%s" 2019-01-15' >&2 ;; *) echo ran the old Java >&2 ;; esac
                """.formatted(version));
    }
}
