package org.askbefore.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.askbefore.pdf.Conformance;
import org.askbefore.problem.ProblemException;
import org.askbefore.situation.Request;
import org.askbefore.situation.RequestReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A name is hostile text: it is shown as it is, or refused by its character. */
class HostileNamesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "O'Neill & \"Söhne\" <b>",
                "${title} <#include \"x\"> [=1]",
                "Ann\\u0028e) Tj ET (x",
                "Łucja Żółć-Øre",
                "A/B\\C:D*E?",
                "=HYPERLINK(\"x\")"
            })
    void a_name_is_shown_as_it_was_given(String name) throws Exception {
        byte[] pdf = pdf(name);
        assertThat(words(pdf)).contains(name.replaceAll("\\s+", ""));
        assertThat(Conformance.faults(pdf)).isEmpty();
        String html = new String(document(name, Format.HTML), StandardCharsets.UTF_8);
        assertThat(html).doesNotContain("<script").doesNotContain("<b>");
        assertThat(new String(document(name, Format.TEXT), StandardCharsets.UTF_8))
                .contains(name);
    }

    @Test
    void marks_of_direction_are_not_drawn_and_break_nothing() throws Exception {
        byte[] pdf = pdf("Ann \u202Elle\u202C O\u200FNeill\u2066x\u2069");
        assertThat(words(pdf)).contains("AnnlleONeillx");
        assertThat(Conformance.faults(pdf)).isEmpty();
    }

    @Test
    void a_name_of_500_letters_without_a_space_stays_on_the_page() throws Exception {
        byte[] pdf = pdf("W".repeat(500));
        assertThat(words(pdf)).contains("W".repeat(500));
        assertThat(Conformance.faults(pdf)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uD83D\uDE00", "\u4E2D", "\uE000", "\u0007", "\u0915", "\u0E01", "\u0695", "\uFE91"})
    void a_character_that_no_font_has_is_refused_by_its_number(String character) {
        assertThatThrownBy(() -> pdf("Ann " + character))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        thrown -> assertThat(thrown.problems().get(0).inFull())
                                .contains(String.format("U+%04X", character.codePointAt(0)))
                                .doesNotContain("Exception"));
    }

    @Test
    void the_file_says_nothing_of_the_person_outside_the_page() throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf("Wilhelmina"))) {
            assertThat(document.getDocumentInformation().getTitle()).doesNotContain("Wilhelmina");
            String metadata =
                    new String(document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
            assertThat(metadata).doesNotContain("Wilhelmina");
        }
    }

    private static byte[] pdf(String name) throws Exception {
        return document(name, Format.PDF);
    }

    private static byte[] document(String name, Format format) throws Exception {
        Request request = new RequestReader(Lists.BANK.vocabulary())
                .option("procedure", "facet-rf")
                .option("site", "lumbar")
                .option("name", name)
                .read();
        return Lists.document(request, format);
    }

    private static String words(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", "");
        }
    }
}
