package org.askbefore.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A print file that was stopped before its end is not there, and is made again. */
class StoppedPrintTest {
    private static final int ROWS = 1500;

    @TempDir
    Path temp;

    private Path schedule;
    private Path folder;

    @BeforeEach
    void whole() throws Exception {
        schedule = Patients.schedule(temp.resolve("schedule.csv"), ROWS, 0);
        folder = temp.resolve("out");
        assertThat(merge(temp.resolve("whole")).code()).isZero();
    }

    @Test
    void killed() throws Exception {
        Child child = begun();
        child.process().destroyForcibly().waitFor();
        assertThat(folder.resolve("print.pdf")).doesNotExist();
        assertThat(merge(folder).err()).contains("a batch that was not finished");
        Ran other = Ran.with("batch", schedule + "", "--out", folder + "", "--quiet", "--resume");
        assertThat(other.err()).contains("begun with something else: the options differed");
        assertThatItIsMadeAgain();
    }

    @Test
    void told_to_end() throws Exception {
        Child child = begun();
        child.process().destroy();
        Ran ran = child.ran();
        assertThat(ran.code()).isEqualTo(143);
        assertThat(ran.err()).contains("The batch was stopped.\n  Make it again with --resume.\n");
        assertThat(Patients.names(folder)).containsExactly(".askbefore.journal");
        assertThatItIsMadeAgain();
    }

    private void assertThatItIsMadeAgain() throws Exception {
        assertThat(merge(folder, "--resume").code()).isZero();
        assertThat(Patients.files(folder)).isEqualTo(Patients.files(temp.resolve("whole")));
    }

    private Ran merge(Path to, String... more) {
        return Ran.with(
                List.of(
                                List.of("batch", schedule + "", "--merge", to.resolve("print.pdf") + "", "--quiet"),
                                List.of(more))
                        .stream()
                        .flatMap(List::stream)
                        .toArray(String[]::new));
    }

    /** A run of which the first bytes are written. */
    private Child begun() throws Exception {
        Child child = Child.start(
                temp,
                List.of(),
                List.of("batch", schedule + "", "--merge", folder.resolve("print.pdf") + "", "--quiet"));
        while (!isBegun()) {
            assertThat(child.process().isAlive()).isTrue();
            Thread.onSpinWait();
        }
        return child;
    }

    private boolean isBegun() throws Exception {
        List<String> names = Patients.names(folder);
        for (String name : names) {
            if (names.contains(".askbefore.journal")
                    && name.startsWith(".askbefore-batch-")
                    && isWritten(folder.resolve(name))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWritten(Path part) throws Exception {
        try {
            return Files.size(part) > 0;
        } catch (NoSuchFileException e) {
            return false; // It has got its name.
        }
    }
}
