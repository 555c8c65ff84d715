package org.askbefore.problem;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.askbefore.Golden;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Files that are not YAML, or not such as ours: each with the exact message that a person reads. */
class BrokenYamlTest {

    @TestFactory
    Stream<DynamicTest> aBrokenFileSaysWhereAndWhatAndHowToMendIt() throws IOException {
        return Golden.in("problem/broken", ".yaml").read(BrokenYamlTest::message);
    }

    private static String message(Path file) throws IOException {
        try {
            return "It was read: " + YamlReader.read(SourceText.of(file, file.getFileName() + ""));
        } catch (ProblemException e) {
            return e.problems().stream().map(Problem::inFull).collect(joining("\n"));
        }
    }
}
