package org.askbefore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The harness of the golden files itself. */
class GoldenTest {
    @TempDir
    Path folder;

    @Test
    void aFileThatReadsAsExpectedPasses() throws Exception {
        write("a.yaml", "given");
        write("a.txt", "GIVEN\n");
        run(false);
    }

    @Test
    void aFileThatReadsOtherwiseFails() throws Exception {
        write("a.yaml", "given");
        write("a.txt", "other\n");
        assertThatThrownBy(() -> run(false)).isInstanceOf(AssertionError.class);
        assertThat(folder.resolve("a.txt")).hasContent("other");
    }

    @Test
    void aFileOfWhichNothingIsExpectedFails() throws Exception {
        write("a.yaml", "given");
        assertThatThrownBy(() -> run(false)).isInstanceOf(AssertionError.class);
        assertThat(folder.resolve("a.txt")).doesNotExist();
    }

    @Test
    void anExpectationOfNoFileFails() throws Exception {
        write("a.txt", "GIVEN\n");
        assertThatThrownBy(() -> run(false)).isInstanceOf(AssertionError.class);
    }

    @Test
    void aStrayFileFails() throws Exception {
        write("a.yml", "given");
        assertThatThrownBy(() -> run(false)).isInstanceOf(AssertionError.class);
    }

    @Test
    void anEmptyFolderFails() {
        assertThatThrownBy(() -> run(false)).isInstanceOf(AssertionError.class);
    }

    @Test
    void approvingWritesWhatIsRead() throws Exception {
        write("a.yaml", "given");
        write("a.txt", "other\n");
        run(true);
        assertThat(folder.resolve("a.txt")).hasContent("GIVEN\n");
        run(false);
    }

    private void write(String name, String text) throws Exception {
        Files.writeString(folder.resolve(name), text);
    }

    private void run(boolean approve) throws Exception {
        Golden golden = Golden.in(folder, ".yaml", approve);
        for (DynamicTest test : golden.read(file -> Files.readString(file).toUpperCase(Locale.ROOT))
                .toList()) {
            assertThatCode(test.getExecutable()::execute).doesNotThrowAnyException();
        }
    }
}
