package org.askbefore.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.askbefore.Golden;
import org.askbefore.document.Branding;
import org.askbefore.document.DocumentMaker;
import org.askbefore.document.Format;
import org.askbefore.document.Lists;
import org.askbefore.pdf.Aloud;
import org.askbefore.pdf.Conformance;
import org.askbefore.pdf.TagTree;
import org.askbefore.situation.Request;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages look as they did. Each situation file of the folder stands beside the pictures of its pages. */
class PagePicturesTest {
    private static final Path FOLDER = Path.of("src/test/resources/pictures");
    private static final ExpectedPictures EXPECTED =
            new ExpectedPictures(FOLDER, Path.of("target/pictures"), Boolean.getBoolean("approve"));

    static List<String> situations() throws IOException {
        return names("yaml");
    }

    private static List<String> names(String ending) throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith("." + ending))
                    .map(name -> name.substring(0, name.length() - ending.length() - 1))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("situations")
    void every_page_of_a_situation_looks_as_it_did(String name) throws Exception {
        assertThat(EXPECTED.faults(name, pdf(name))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("situations")
    void every_situation_is_tagged_and_read_aloud_as_it_was(String name) throws Exception {
        byte[] pdf = pdf(name);
        Golden.check(FOLDER.resolve(name + ".tags.txt"), TagTree.of(pdf));
        Golden.check(FOLDER.resolve(name + ".aloud.txt"), Aloud.of(pdf));
        assertThat(Conformance.faults(pdf)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("situations")
    void its_headings_are_its_bookmarks_in_the_same_order(String name) throws Exception {
        byte[] pdf = pdf(name);
        List<String> headings = Aloud.of(pdf)
                .lines()
                .filter(line -> line.startsWith("Heading "))
                .map(line -> line.substring(line.indexOf(": ") + 2))
                .toList();
        List<String> bookmarks = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            titles(document.getDocumentCatalog().getDocumentOutline(), bookmarks);
        }
        assertThat(bookmarks).hasSizeGreaterThan(3).isEqualTo(headings);
    }

    private static void titles(PDOutlineNode node, List<String> into) {
        for (PDOutlineItem item : node.children()) {
            into.add(item.getTitle());
            titles(item, into);
        }
    }

    /** Those of a clinic have what its branding file adds. */
    private static byte[] pdf(String name) throws Exception {
        Request request = Lists.request(FOLDER.resolve(name + ".yaml"));
        Branding branding = name.startsWith("clinic-") ? Branding.read(Path.of("examples/clinic.yaml")) : Branding.NONE;
        return DocumentMaker.of(null).branded(branding).make(Lists.list(request), Format.PDF, request.print());
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void every_picture_is_of_a_situation(String name) throws Exception {
        assertThat(situations()).contains(name.replaceFirst("-[0-9]+$", ""));
    }

    static List<String> pictures() throws IOException {
        return names("png");
    }
}
