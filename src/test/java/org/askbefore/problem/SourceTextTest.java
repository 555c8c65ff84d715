package org.askbefore.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A text that a person wrote, and its lines. */
class SourceTextTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"0, ''", "-1, ''", "1, one", "2, ''", "3, three", "4, last", "5, ''", "99, ''"})
    void aLineIsFoundByItsNumber(int number, String line) {
        SourceText text = new SourceText("typed", "one\n\nthree  \nlast");
        assertThat(text.line(number)).isEqualTo(line);
    }

    @Test
    void theLineAfterTheLastLineEndIsEmpty() {
        assertThat(new SourceText("typed", "one\n").line(2)).isEmpty();
        assertThat(new SourceText("typed", "").line(1)).isEmpty();
    }

    @Test
    void aFileIsReadWithoutItsMarkAndWithPlainLineEnds() throws Exception {
        Path file = Files.writeString(folder.resolve("list.yaml"), "\uFEFFone\r\ntwo\rthree\n");
        assertThat(SourceText.of(file, "list.yaml")).isEqualTo(new SourceText("list.yaml", "one\ntwo\nthree\n"));
    }

    @Test
    void aMissingFileIsSaidToBeMissing() {
        assertThat(refused(folder.resolve("missing.yaml")))
                .hasMessage("list.yaml: There is no such file. Check the spelling and the folder.");
    }

    @Test
    void aFolderIsNotAFile() {
        assertThat(refused(folder)).hasMessage("list.yaml: This is a folder, not a file. Name the file inside it.");
    }

    @Test
    void aFileThatHasAFileForItsFolderCannotBeRead() throws Exception {
        Path file = Files.writeString(folder.resolve("list.yaml"), "");
        assertThat(refused(file.resolve("deeper.yaml")))
                .hasMessage("list.yaml: This file cannot be read. Check that you may open it.");
    }

    private static ProblemException refused(Path file) {
        ProblemException e = catchThrowableOfType(ProblemException.class, () -> SourceText.of(file, "list.yaml"));
        assertThat(e).as("a refusal").isNotNull();
        return e;
    }
}
