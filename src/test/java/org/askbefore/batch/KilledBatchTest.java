package org.askbefore.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A batch killed at any moment loses nothing that it wrote, and is finished to what it would have been. */
class KilledBatchTest {
    private static final int KILLS = 50;
    private static final int ROWS = 250;

    @TempDir
    Path temp;

    @Test
    void killed_fifty_times_it_ends_as_if_it_had_not_been() throws Exception {
        Path whole = temp.resolve("whole");
        BatchRun.run(whole, ROWS);
        Map<String, String> expected = files(whole);
        assertThat(expected).hasSize(ROWS - ROWS / 7 + 3);
        Random random = new Random(11);
        int killed = 0;
        int finished = 0;
        while (killed < KILLS) {
            Path folder = temp.resolve("killed" + finished);
            boolean ended = false;
            while (!ended) {
                ended = killed >= KILLS ? runToTheEnd(folder) : !kill(folder, random);
                killed += ended ? 0 : 1;
                noHalfFile(folder, expected);
            }
            assertThat(files(folder)).isEqualTo(expected);
            finished++;
        }
    }

    private static boolean runToTheEnd(Path folder) throws Exception {
        assertThat(ChildRun.said(ChildRun.start(folder, "" + ROWS))).contains("finished");
        return true;
    }

    /** Kills the process after some rows, or some time after its last; false if it ended before. */
    private static boolean kill(Path folder, Random random) throws Exception {
        Process process = ChildRun.start(folder, "" + ROWS);
        InputStream said = process.getInputStream();
        int rows = random.nextInt(100);
        for (int i = 0, sign = said.read(); i < rows && sign >= 0 && sign != '|'; i++) {
            sign = said.read();
        }
        for (int turns = random.nextInt(200_000); turns > 0; turns--) {
            Thread.onSpinWait();
        }
        process.destroyForcibly();
        return process.waitFor() != 0;
    }

    /** Whatever has its name is what it ends as, the sheets too. */
    private static void noHalfFile(Path folder, Map<String, String> expected) throws Exception {
        files(folder).forEach((name, digest) -> {
            if (!name.startsWith(".askbefore")) {
                assertThat(digest).as(name).isEqualTo(expected.get(name));
            }
        });
    }

    private static Map<String, String> files(Path folder) throws Exception {
        Map<String, String> files = new TreeMap<>();
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.list(folder)) {
                for (Path file : all.toList()) {
                    files.put(file.getFileName().toString(), Digest.hex(Files.readAllBytes(file)));
                }
            }
        }
        return files;
    }
}
