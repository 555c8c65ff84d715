package org.askbefore.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.askbefore.Examples;
import org.askbefore.Golden;
import org.askbefore.pdf.Conformance;
import org.askbefore.pdf.TagTree;
import org.askbefore.situation.Request;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each folder of examples/ is a situation with its list as text, as JSON, and as a screen reader finds it in the PDF. */
class ExamplesTest {
    private static final List<String> FILES = List.of("list.json", "list.txt", "situation.yaml", "tags.txt");

    static List<Path> folders() throws Exception {
        return Examples.ofLists();
    }

    @ParameterizedTest
    @MethodSource("folders")
    void an_example_folder_holds_a_situation_and_its_list(Path folder) throws Exception {
        Request request = Lists.request(folder.resolve("situation.yaml"));
        byte[] pdf = Lists.document(request, Format.PDF);
        Golden.check(folder.resolve("list.txt"), text(Lists.document(request, Format.TEXT)));
        Golden.check(folder.resolve("list.json"), text(Lists.document(request, Format.JSON)));
        Golden.check(folder.resolve("tags.txt"), TagTree.of(pdf));
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()).sorted())
                    .isEqualTo(FILES);
        }
    }

    @ParameterizedTest
    @MethodSource("folders")
    void an_example_keeps_both_standards_of_accessible_pdf(Path folder) throws Exception {
        byte[] pdf = Lists.document(Lists.request(folder.resolve("situation.yaml")), Format.PDF);
        assertThat(Conformance.faults(pdf)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("folders")
    void an_example_fills_at_most_forty_kilobytes_for_a_standard_list(Path folder) throws Exception {
        String situation =
                Files.readString(folder.resolve("situation.yaml")).replace("length: full", "length: standard");
        assertThat(Lists.pdf(situation).length).isLessThan(40 * 1024);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
