package org.askbefore.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** The class-data archive that the launcher keeps. */
class LauncherArchiveTest extends LauncherHomes {

    @Test
    @EnabledOnOs(OS.LINUX)
    void javaStartsWithTheArchive() throws Exception {
        Path home = sources("it's a home");
        for (String start : List.of("first", "second")) {
            Process process = start(command(temp, Map.of(), home + "/askbefore", "sleep"));
            assertThat(process.inputReader().readLine()).isEqualTo("asleep");
            String maps = Files.readString(Path.of("/proc/" + process.pid() + "/maps"));
            assertThat(maps.contains("target/askbefore.jsa")).as(start).isTrue();
        }
    }

    @Test
    void aForeignOrBrokenArchiveOnlyCostsSpeed() throws Exception {
        Path home = sources("home");
        run(home, "./askbefore");
        byte[] good = Files.readAllBytes(home.resolve("target/askbefore.jsa"));
        String record = Files.readString(home.resolve("target/askbefore.jvm"));
        Path other = jarAlone("other");
        Path foreign = other.resolve("target/askbefore.jsa");
        Result expected = new Result(0, "args a", "");

        Files.write(foreign, Arrays.copyOf(good, good.length / 2));
        assertThat(run(temp, "other/askbefore", "a")).as("without a record").isEqualTo(expected);

        Files.setLastModifiedTime(
                other.resolve("target/askbefore.jar"),
                FileTime.from(Instant.now().minusSeconds(99)));
        Files.writeString(other.resolve("target/askbefore.jvm"), record.replace(home.toString(), other.toString()));
        Files.write(foreign, good);
        assertThat(run(temp, "other/askbefore", "a")).as("of another jar").isEqualTo(expected);
        Files.writeString(foreign, "no archive");
        assertThat(run(temp, "other/askbefore", "a")).as("of other bytes").isEqualTo(expected);
        Files.writeString(foreign, "");
        assertThat(run(temp, "other/askbefore", "a")).as("empty").isEqualTo(expected);
    }

    @Test
    void makesTheArchiveAnewForAnotherJavaPlaceOrJar() throws Exception {
        Path home = sources("home");
        run(home, "./askbefore");
        Path record = home.resolve("target/askbefore.jvm");
        String made = Files.readString(record);
        Files.writeString(record, made.replace("JAVA_VERSION=", "JAVA_VERSION=9"));
        Files.delete(home.resolve("target/askbefore.jsa"));
        run(home, "./askbefore");
        assertThat(Files.readAllLines(record).subList(0, 5))
                .isEqualTo(made.lines().toList().subList(0, 5));
        assertThat(home.resolve("target/askbefore.jsa")).exists();

        Files.delete(home.resolve("target/askbefore.jsa"));
        run(home, "./askbefore");
        assertThat(home.resolve("target/askbefore.jsa")).exists();

        Path moved = Files.move(home, temp.resolve("moved"));
        Result result = run(moved, "./askbefore", "a");
        assertThat(result.err()).isEqualTo("Preparing Ask Before for a fast start (once)...\n");
        assertThat(result.out()).isEqualTo("args a");
        assertThat(moved.resolve("target/askbefore.jvm")).content().contains(moved + "/target/askbefore.jar");
        assertThat(builds(moved)).isEqualTo(1);
    }

    @Test
    void saysThatJavaCannotRunInAPathWithAColon() throws Exception {
        Path home = jarAlone("a:b");
        Result result = run(home, "./askbefore", "a");
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.err()).contains("colon", "Rename the folder");
    }
}
