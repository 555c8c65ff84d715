package org.askbefore;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files that say what is expected. With -Dapprove=true they are rewritten with what came out, to be read before a commit. */
public final class Golden {
    private Golden() {}

    /** Holds what came out against the file. */
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
}
