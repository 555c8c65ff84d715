package org.askbefore.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.askbefore.Golden;
import org.askbefore.problem.Problem;
import org.askbefore.problem.ProblemException;
import org.askbefore.situation.Request;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Folders of templates with a fault each, some of them hostile. What is said of one stands in its expected.txt, word for
 * word; -Dapprove=true writes those files anew.
 */
class BrokenTemplatesTest {
    private static final Path FOLDER = Path.of("src/test/resources/broken-templates");

    @TestFactory
    Stream<DynamicTest> the_file_its_line_and_the_mend_are_told() throws IOException {
        try (Stream<Path> folders = Files.list(FOLDER)) {
            return folders.sorted().toList().stream()
                    .map(folder -> dynamicTest(
                            folder.getFileName().toString().replace('-', ' '),
                            () -> Golden.check(
                                    folder.resolve("expected.txt"),
                                    said(folder, Format.PDF).replace(folder + "/", "") + "\n")));
        }
    }

    @TestFactory
    Stream<DynamicTest> a_web_page_is_refused_for_the_same_faults() throws IOException {
        try (Stream<Path> folders = Files.list(FOLDER)) {
            return folders.sorted().toList().stream()
                    .map(folder -> dynamicTest(
                            folder.getFileName().toString().replace('-', ' '),
                            () -> assertThat(said(folder, Format.HTML)).isEqualTo(said(folder, Format.PDF))));
        }
    }

    private static String said(Path folder, Format format) throws ProblemException {
        Request request = Lists.request("procedure: sdr\nstage: just-had\nsymptoms: [fever]\nperson: {name: Ann}\n");
        try {
            DocumentMaker.of(folder).make(Lists.list(request), format, request.print());
            return "made without a word";
        } catch (ProblemException e) {
            return e.problems().stream().map(Problem::inFull).collect(Collectors.joining("\n"));
        }
    }
}
