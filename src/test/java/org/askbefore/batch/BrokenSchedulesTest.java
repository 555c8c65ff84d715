package org.askbefore.batch;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.askbefore.BuiltIn;
import org.askbefore.Golden;
import org.askbefore.problem.Problem;
import org.askbefore.problem.ProblemException;
import org.askbefore.problem.SourceText;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Schedules and mappings with mistakes: each with the exact message that a person reads, or what is told of each row. */
class BrokenSchedulesTest {
    /** Stands in names and wrong values of the files; nothing that is kept may repeat it. */
    private static final String SECRET = "Quirk";

    @TestFactory
    Stream<DynamicTest> a_broken_csv_file_says_where_and_what_and_how_to_mend_it() throws IOException {
        return Golden.in("batch/csv", ".csv").read(BrokenSchedulesTest::told);
    }

    @TestFactory
    Stream<DynamicTest> a_broken_json_lines_file_says_where_and_what_and_how_to_mend_it() throws IOException {
        return Golden.in("batch/jsonl", ".jsonl").read(BrokenSchedulesTest::told);
    }

    @TestFactory
    Stream<DynamicTest> a_broken_mapping_says_where_and_what_and_how_to_mend_it() throws IOException {
        return Golden.in("batch/mapping", ".yaml").read(file -> {
            try {
                return "It was read: "
                        + Mapping.read(SourceText.of(file, file.getFileName() + ""), BuiltIn.vocabulary());
            } catch (ProblemException e) {
                return inFull(e);
            }
        });
    }

    private static String told(Path file) throws IOException {
        try {
            return Rows.of(file).stream().map(BrokenSchedulesTest::told).collect(joining("\n"));
        } catch (ProblemException e) {
            e.problems().forEach(problem -> assertThat(problem.inBrief()).doesNotContain(SECRET));
            return inFull(e);
        }
    }

    private static String told(Row row) {
        String head = "row " + row.number() + " \"" + row.id() + "\"";
        assertThat(row.request() == null).isEqualTo(!row.faults().isEmpty());
        assertThat(row.faults().toString()).doesNotContain(SECRET);
        return row.faults().isEmpty()
                ? head + " is sound"
                : row.faults().stream()
                        .map(fault -> head + " | " + fault.column() + " | " + fault.what() + " | " + fault.mend())
                        .collect(joining("\n"));
    }

    private static String inFull(ProblemException thrown) {
        return thrown.problems().stream().map(Problem::inFull).collect(joining("\n"));
    }
}
