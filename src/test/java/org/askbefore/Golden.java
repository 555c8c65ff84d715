package org.askbefore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * Compares every file of a folder with what is expected of it: NAME.yaml with NAME.txt. A new case is two new files and no
 * code. Only -Dapprove=true writes what is expected.
 */
public final class Golden {
    private static final String EXPECTED = ".txt";
    private final Path folder;
    private final String given;
    private final boolean approve;

    private Golden(Path folder, String given, boolean approve) {
        this.folder = folder;
        this.given = given;
        this.approve = approve;
    }

    /** Holds what came out against one file. */
    public static void check(Path file, String actual) throws IOException {
        if (Boolean.getBoolean("approve")) {
            Files.writeString(file, actual, StandardCharsets.UTF_8);
            return;
        }
        assertThat(file).as("expected file; make it with -Dapprove=true").exists();
        assertThat(actual)
                .as("%s; if the change is meant, rewrite it with -Dapprove=true", file)
                .isEqualTo(Files.readString(file, StandardCharsets.UTF_8));
    }

    /** What a file is read as. */
    public interface Reading {
        String of(Path file) throws Exception;
    }

    /** The files of a folder below src/test/resources/org/askbefore whose names end so. */
    public static Golden in(String folder, String given) {
        Path path = Path.of("src/test/resources/org/askbefore").resolve(folder);
        return new Golden(path, given, Boolean.getBoolean("approve"));
    }

    static Golden in(Path folder, String given, boolean approve) {
        return new Golden(folder, given, approve);
    }

    /** One test for each file, named by it. */
    public Stream<DynamicTest> read(Reading reading) throws IOException {
        List<Path> files;
        try (Stream<Path> found = Files.list(folder)) {
            files = found.sorted().toList();
        }
        assertThat(files).as("files of " + folder).isNotEmpty();
        return files.stream().map(file -> {
            String name = file.getFileName().toString().replaceFirst("\\.[a-z]+$", "");
            return dynamicTest(name.replace('-', ' '), file.toUri(), () -> check(file, name, reading));
        });
    }

    private void check(Path file, String name, Reading reading) throws Exception {
        String full = file.getFileName().toString();
        if (full.endsWith(EXPECTED)) {
            assertThat(folder.resolve(name + given))
                    .as("the file that " + full + " is expected of")
                    .exists();
        } else if (full.endsWith(given)) {
            compare(folder.resolve(name + EXPECTED), reading.of(file) + "\n");
        } else {
            fail(full + " is neither " + given + " nor " + EXPECTED);
        }
    }

    private void compare(Path expected, String actual) throws IOException {
        if (approve) {
            Files.writeString(expected, actual);
        }
        assertThat(expected).as("what is expected").exists();
        assertThat(actual).isEqualTo(Files.readString(expected, StandardCharsets.UTF_8));
    }
}
