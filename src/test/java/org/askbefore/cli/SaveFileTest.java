package org.askbefore.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.askbefore.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of the kept answers is what the file holds. */
class SaveFileTest {
    @TempDir
    Path temp;

    @Test
    void answers_that_could_not_be_kept_are_not_said_to_be_in_the_file() throws Exception {
        Path folder = Files.createDirectory(temp.resolve("in"));
        SaveFile save = SaveFile.of(folder.resolve("a.yaml").toString(), temp.resolve("list.pdf"));
        assertThat(save.isKept()).isFalse();
        save.keep("procedure: sdr\n");
        assertThat(save.isKept()).isTrue();
        Files.move(folder, temp.resolve("away"));
        assertThat(save.isKept()).isFalse();
        assertThatThrownBy(() -> save.keep("procedure: sdr\nage: 4\n")).isInstanceOf(ProblemException.class);
        assertThat(save.isBehind()).as("nothing is there").isFalse();
        Files.move(temp.resolve("away"), folder);
        assertThat(save.isKept()).isFalse();
        assertThat(save.isBehind()).isTrue();
        save.keep("procedure: sdr\nage: 4\n");
        assertThat(save.isKept()).isTrue();
        assertThat(save.isBehind()).isFalse();
    }
}
