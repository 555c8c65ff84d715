package org.askbefore.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether messages go to a terminal, and how wide it is. */
class ScreenTest {
    @TempDir
    Path temp;

    @ParameterizedTest
    @CsvSource({"'', 0", "24 132, 132", "unknown, 80", "0 0, 80", "24 9, 40", "50 9000, 300"})
    void the_width_is_what_the_system_says(String said, int width) {
        assertThat(Screen.width(said)).isEqualTo(width);
    }

    @Test
    void a_bar_fits_the_terminal_it_is_drawn_on() throws Exception {
        String said = onATerminal("stty cols 60; ", "");
        assertThat(said).contains("\rLists");
        assertThat(said.lines().flatMap(line -> List.of(line.split("\r", -1)).stream()))
                .allMatch(line -> line.length() <= 60);
    }

    @Test
    void no_bar_is_drawn_into_a_file() throws Exception {
        Path err = temp.resolve("err");
        assertThat(onATerminal("", " 2>'" + err + "'"))
                .doesNotContain("\rLists")
                .contains("Made 50 lists");
        assertThat(err).content().startsWith("5 of 50 rows (10 %)\n").doesNotContain("\r");
    }

    /** What a terminal shows of a batch. */
    private String onATerminal(String before, String after) throws Exception {
        Path schedule = Patients.schedule(temp.resolve("schedule.csv"), 50, 0);
        String command = "'" + String.join("' '", Child.command(List.of(), List.of())) + "'";
        Path script = Files.writeString(
                temp.resolve("run.sh"),
                before + command + " batch '" + schedule + "' --out '" + temp.resolve("out") + "'" + after + "\n");
        List<String> words = new ArrayList<>(List.of("script", "-qec", "sh '" + script + "'", "/dev/null"));
        Path out = temp.resolve("screen");
        try {
            Process process = new ProcessBuilder(words)
                    .redirectErrorStream(true)
                    .redirectOutput(out.toFile())
                    .start();
            process.getOutputStream().close();
            assertThat(process.waitFor()).isZero();
        } catch (IOException e) {
            System.err.println("SKIPPED: no bar was drawn, since there is no script (util-linux) here");
            assumeTrue(false, "there is no script");
        }
        return Files.readString(out);
    }
}
