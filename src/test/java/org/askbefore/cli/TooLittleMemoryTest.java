package org.askbefore.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Java with too little memory, from hardly enough to start upwards: words and an exit code, and nothing half-written. */
class TooLittleMemoryTest {
    private static final int ROWS = 300;
    private static final List<String> MAKE = List.of("make", "--procedure", "facet-rf", "--site", "lumbar", "-o");

    @TempDir
    Path temp;

    @ParameterizedTest
    @ValueSource(strings = {"-Xmx5m", "-Xmx7m", "-Xmx9m", "-Xmx11m", "-Xmx14m", "-Xss180k", "-Xss220k"})
    void a_list_is_made_whole_or_not_at_all(String little) throws Exception {
        Path list = temp.resolve("list.pdf");
        List<String> args = new ArrayList<>(MAKE);
        args.add(list.toString());
        Ran ran = Child.start(temp, List.of(little), args).ran();
        assertInWords(ran, little);
        assertThat(Files.exists(list)).as(little + " " + ran).isEqualTo(ran.code() == ExitCode.DONE);
        assertThat(files(temp).keySet()).noneMatch(name -> name.startsWith(".askbefore"));
    }

    @Test
    void a_batch_is_finished_by_a_run_with_enough() throws Exception {
        Path schedule = Patients.schedule(temp.resolve("schedule.csv"), ROWS, 0);
        Path whole = temp.resolve("whole");
        assertThat(batch(schedule, whole, "-Xmx200m").code()).isZero();
        int cut = 0;
        for (String little : List.of("-Xmx6m", "-Xmx8m", "-Xmx10m", "-Xmx12m", "-Xmx15m", "-Xmx18m")) {
            Path out = temp.resolve("out" + little);
            Ran ran = batch(schedule, out, little);
            assertInWords(ran, little);
            if (ran.code() != ExitCode.DONE) {
                cut++;
                assertThat(batch(schedule, out, "-Xmx200m", "--resume").code())
                        .as(little)
                        .isZero();
            }
            assertThat(files(out)).as(little).isEqualTo(files(whole));
        }
        assertThat(cut).isPositive();
    }

    private Ran batch(Path schedule, Path out, String memory, String... more) throws Exception {
        List<String> args = new ArrayList<>(List.of("batch", schedule + "", "--out", out + "", "--quiet"));
        args.addAll(List.of(more));
        return Child.start(temp, List.of(memory), args).ran();
    }

    /** Java itself ends with 1 where it cannot even begin. */
    private static void assertInWords(Ran ran, String little) {
        assertThat(ran.code()).as(little + " " + ran).isIn(ExitCode.DONE, ExitCode.FILE, ExitCode.PROGRAM);
        assertThat(ran.err() + ran.out()).as(little).doesNotContain("\tat ", "Exception in thread");
        if (ran.code() == ExitCode.PROGRAM) {
            assertThat(ran.err()).as(little).contains("Java", "start it again");
        }
    }

    private static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.list(folder)) {
                for (Path file : all.filter(Files::isRegularFile).toList()) {
                    String name = file.getFileName().toString();
                    if (name.endsWith(".pdf") || name.startsWith(".askbefore-")) {
                        files.put(name, Arrays.hashCode(Files.readAllBytes(file)) + "");
                    }
                }
            }
        }
        return files;
    }
}
