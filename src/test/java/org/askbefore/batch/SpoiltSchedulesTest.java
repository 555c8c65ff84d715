package org.askbefore.batch;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.askbefore.BuiltIn;
import org.askbefore.Mangled;
import org.askbefore.problem.ProblemException;
import org.askbefore.problem.SourceText;
import org.askbefore.situation.Request;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever becomes of a file on its way, a person reads a mistake in words, and no row is read as another. */
class SpoiltSchedulesTest {
    private static final Path EXAMPLES = Path.of("examples/batch");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"schedule.csv", "schedule.jsonl"})
    void half_a_file_is_refused_or_lacks_whole_rows_only(String name) throws Exception {
        Map<String, Request> sound = new HashMap<>();
        Rows.of(EXAMPLES.resolve(name)).forEach(row -> sound.put(row.id(), Rows.plain(row.request())));
        byte[] whole = Files.readString(EXAMPLES.resolve(name))
                .lines()
                .limit(4)
                .collect(joining("\n", "", "\n"))
                .getBytes(StandardCharsets.UTF_8);
        int read = 0;
        for (int length = 0; length < whole.length; length++) {
            Path half = Files.write(folder.resolve(name), Arrays.copyOf(whole, length));
            List<Row> rows = rowsOrNone(half, Mapping.NONE);
            read += rows.isEmpty() ? 0 : 1;
            // A CSV row that is cut in its last cell still has the right number of cells.
            boolean lastMayBeCut = name.endsWith("csv") && !rows.isEmpty();
            List<Row> certain = lastMayBeCut ? rows.subList(0, rows.size() - 1) : rows;
            certain.forEach(row -> assertThat(Rows.plain(row.request()))
                    .as("cut at " + half.toFile().length())
                    .isEqualTo(sound.get(row.id())));
            if (lastMayBeCut && rows.get(rows.size() - 1).request() != null) {
                Request last = Rows.plain(rows.get(rows.size() - 1).request());
                assertThat(last.person())
                        .isEqualTo(sound.get(last.person().id()).person());
            }
        }
        assertThat(read).as("cuts between rows").isBetween(3, 20);
    }

    @ParameterizedTest
    @ValueSource(strings = {"schedule.csv", "schedule.jsonl", "export.csv"})
    void a_spoilt_file_is_read_or_its_mistakes_are_told(String name) throws Exception {
        Mapping mapping =
                name.startsWith("export") ? mapping(Files.readString(EXAMPLES.resolve("mapping.yaml"))) : Mapping.NONE;
        String sound = Files.readString(EXAMPLES.resolve(name));
        Mangled mangled = new Mangled(41);
        for (int i = 0; i < 300; i++) {
            Path file = Files.write(folder.resolve(name), mangled.spoil(sound).getBytes(StandardCharsets.UTF_8));
            rowsOrNone(file, mapping);
        }
    }

    @Test
    void a_spoilt_mapping_is_read_or_its_mistakes_are_told() throws Exception {
        String sound = Files.readString(EXAMPLES.resolve("mapping.yaml"));
        Mangled mangled = new Mangled(43);
        for (int i = 0; i < 500; i++) {
            try {
                rowsOrNone(EXAMPLES.resolve("export.csv"), mapping(mangled.spoil(sound)));
            } catch (ProblemException e) {
                assertThat(e.problems()).isNotEmpty();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes.csv", "bytes.jsonl"})
    void bytes_by_chance_are_told(String name) throws Exception {
        Random random = new Random(47);
        for (int i = 0; i < 500; i++) {
            byte[] bytes = new byte[random.nextInt(80)];
            random.nextBytes(bytes);
            rowsOrNone(Files.write(folder.resolve(name), bytes), Mapping.NONE);
            for (int at = 0; at < bytes.length; at++) {
                bytes[at] = (byte) "id,;\t\n\r\"{}[]:1 x".charAt(bytes[at] & 15);
            }
            rowsOrNone(Files.write(folder.resolve(name), bytes), Mapping.NONE);
        }
    }

    private static List<Row> rowsOrNone(Path file, Mapping mapping) throws IOException {
        try {
            List<Row> rows = Rows.of(file, mapping);
            rows.forEach(row ->
                    assertThat(row.request() == null).isEqualTo(!row.faults().isEmpty()));
            return rows;
        } catch (ProblemException e) {
            assertThat(e.problems()).isNotEmpty();
            return List.of();
        }
    }

    private static Mapping mapping(String text) throws ProblemException {
        return Mapping.read(new SourceText("mapping.yaml", text), BuiltIn.vocabulary());
    }
}
