package org.askbefore.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.askbefore.BuiltIn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A million patients in a process that has 256 MB. */
class ManyRowsTest {
    private static final int ROWS = 1_000_000;

    @TempDir
    private Path folder;

    @Test
    void a_million_rows_are_checked_and_read_in_256_megabytes() throws Exception {
        Path file = folder.resolve("schedule.csv");
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("id,name,procedure,site,medicines\n");
            for (int i = 0; i < ROWS; i++) {
                out.write("H-" + i + ",Example Patient,facet-rf,lumbar; cervical,"
                        + (i % 1000 == 7 ? "opiod" : "opioid") + "\n");
            }
        }
        Path out = folder.resolve("out");
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Reading.class.getName(),
                        file.toString()))
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start();
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        assertThat(out).hasContent("1000000 checked, 999000 sound, 1000 faulty");
        assertThat(process.exitValue()).isZero();
    }

    /** Runs in the small process. */
    static final class Reading {
        public static void main(String[] args) throws Exception {
            Schedule schedule = Schedule.of(Path.of(args[0]), "schedule.csv", BuiltIn.vocabulary(), Mapping.NONE);
            long[] counts = new long[2];
            Schedule.Checked checked = schedule.check();
            schedule.read(row -> counts[row.request() == null ? 1 : 0]++);
            System.out.printf("%d checked, %d sound, %d faulty", checked.rows(), counts[0], counts[1]);
        }
    }
}
