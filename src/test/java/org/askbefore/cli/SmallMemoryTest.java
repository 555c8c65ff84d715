package org.askbefore.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A batch in little memory: what it holds does not grow with its rows, made or refused. bench/BatchMemory.java has more rows. */
class SmallMemoryTest {
    private static final List<String> SMALL = List.of("-Xmx40m", "-XX:+ExitOnOutOfMemoryError");

    @TempDir
    Path temp;

    @Test
    void three_thousand_lists_are_made_in_40_megabytes() throws Exception {
        Path schedule = Patients.schedule(temp.resolve("schedule.csv"), 3_000, 0);
        Ran ran = batch(schedule);
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out()).startsWith("Telephone first: ").contains("Made 3,000 lists; none rejected.");
        assertThat(ran.code()).isZero();
    }

    @Test
    void two_hundred_thousand_refused_rows_are_told_in_40_megabytes() throws Exception {
        Path schedule = Patients.schedule(temp.resolve("schedule.csv"), 200_000, 1);
        Ran ran = batch(schedule);
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out()).contains("Made 0 lists; 200,000 rejected, see rejected.csv.");
        assertThat(ran.code()).isEqualTo(1);
    }

    private Ran batch(Path schedule) throws Exception {
        return Child.start(
                        temp,
                        SMALL,
                        List.of("batch", schedule + "", "--out", temp + "/out", "--quiet", "--threads", "2"))
                .ran();
    }
}
