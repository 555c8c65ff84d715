package org.askbefore.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDCheckBox;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.apache.pdfbox.text.PDFTextStripper;
import org.askbefore.layout.Mark;
import org.askbefore.layout.Page;
import org.askbefore.layout.PagedDocument;
import org.askbefore.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfWriterTest {
    private static final String PAGE =
            "<html lang='en'><head><title>A list</title></head><body><main><h1>A list</h1>%s</main></body></html>";

    @ParameterizedTest
    @ValueSource(strings = {"sample.xhtml", "sample-notice.xhtml"})
    void keeps_pdf_ua_1_and_pdf_a_2a(String name) throws Exception {
        assertThat(Conformance.faults(Samples.pdf(Samples.text(name)))).isEmpty();
    }

    @Test
    void keeps_the_standards_without_a_field_or_a_bold_word() throws Exception {
        assertThat(Conformance.faults(Samples.pdf(String.format(PAGE, "<p>One.</p>"))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sample.xhtml", "sample-notice.xhtml"})
    void reads_aloud_as_expected(String name) throws Exception {
        String tree = TagTree.of(Samples.pdf(Samples.text(name)));
        Path golden = Samples.FOLDER.resolve(name.replace(".xhtml", ".tags.txt"));
        if (Boolean.getBoolean("approve")) {
            Files.writeString(golden, tree);
        }
        assertThat(tree).isEqualTo(Files.readString(golden));
    }

    @Test
    void names_every_field() throws Exception {
        try (PDDocument document = Loader.loadPDF(Samples.pdf(Samples.text("sample.xhtml")))) {
            PDAcroForm form = document.getDocumentCatalog().getAcroForm();
            assertThat(form.getNeedAppearances()).isFalse();
            List<String> names = new ArrayList<>();
            for (PDField field : form.getFieldTree()) {
                assertThat(field.getAlternateFieldName()).isNotBlank();
                names.add(field.getFullyQualifiedName());
            }
            assertThat(names).hasSize(46).doesNotHaveDuplicates().contains("q1", "a1", "own3", "understood");
        }
    }

    @Test
    void gives_the_text_in_reading_order() throws Exception {
        try (PDDocument document = Loader.loadPDF(Samples.pdf(Samples.text("sample.xhtml")))) {
            String text = new PDFTextStripper().getText(document);
            assertThat(text)
                    .containsSubsequence(
                            "Questions to ask before my procedure",
                            "For the care team: this person",
                            "1. What will I feel at each step",
                            "Some leaflets say “discomfort”.",
                            "11. When may I go back",
                            "If there is time",
                            "Tell your team",
                            "What I understood",
                            "Where this comes from");
        }
    }

    @Test
    void takes_little_room() throws Exception {
        assertThat(Samples.pdf(Samples.text("sample.xhtml"))).hasSizeLessThan(40 * 1024);
    }

    @Test
    void gives_the_same_bytes_in_any_thread_and_locale() throws Exception {
        String sample = Samples.text("sample.xhtml");
        byte[] first = Samples.pdf(sample);
        List<CompletableFuture<byte[]>> others = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            others.add(CompletableFuture.supplyAsync(() -> {
                try {
                    return Samples.pdf(sample);
                } catch (Exception e) {
                    throw new IllegalStateException(e);
                }
            }));
        }
        for (CompletableFuture<byte[]> other : others) {
            assertThat(other.get()).isEqualTo(first);
        }
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(Samples.pdf(sample)).isEqualTo(first);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void refuses_a_character_that_the_typefaces_lack_by_its_name() {
        assertThatThrownBy(() -> Samples.pdf(String.format(PAGE, "<p>\n漢 and 字</p>")))
                .isInstanceOfSatisfying(ProblemException.class, problem -> {
                    assertThat(problem.problems()).hasSize(2);
                    assertThat(problem.problems().get(0).what())
                            .isEqualTo("\"漢\" (U+6F22 CJK UNIFIED IDEOGRAPHS 6F22) in <p> cannot be printed:"
                                    + " the typefaces do not have it.");
                    assertThat(problem.getMessage()).doesNotContain("漢");
                });
    }

    @Test
    void composes_accents_and_drops_invisible_signs() throws Exception {
        byte[] pdf = Samples.pdf(String.format(PAGE, "<p>Rene\u0301 soft\u00adly\u200b non\u2011stop</p>"));
        assertThat(TagTree.of(pdf)).contains("\"René softly non‑stop\"");
    }

    @Test
    void marks_a_change_of_language() throws Exception {
        byte[] pdf = Samples.pdf(String.format(PAGE, "<p>They say <span lang='fr'>bonjour</span> here.</p>"));
        assertThat(TagTree.of(pdf)).contains("Span lang=fr");
        assertThat(Conformance.faults(pdf)).isEmpty();
    }

    @Test
    void keeps_what_is_typed_and_ticked() throws Exception {
        String answer = "A long answer. ".repeat(40).strip();
        ByteArrayOutputStream filled = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(Samples.pdf(Samples.text("sample.xhtml")))) {
            PDAcroForm form = document.getDocumentCatalog().getAcroForm();
            form.getField("a1").setValue(answer);
            form.getField("a4").setValue("short");
            ((PDCheckBox) form.getField("q1")).check();
            document.save(filled);
        }
        try (PDDocument document = Loader.loadPDF(filled.toByteArray())) {
            PDAcroForm form = document.getDocumentCatalog().getAcroForm();
            assertThat(form.getField("a1").getValueAsString()).isEqualTo(answer);
            assertThat(((PDTextField) form.getField("a1")).isMultiline()).isTrue();
            assertThat(((PDTextField) form.getField("a4")).isMultiline()).isFalse();
            assertThat(((PDCheckBox) form.getField("q1")).isChecked()).isTrue();
            assertThat(((PDCheckBox) form.getField("q2")).isChecked()).isFalse();
        }
    }

    @Test
    void keeps_the_standards_with_a_letter_that_is_not_usual() throws Exception {
        byte[] pdf = Samples.pdf(String.format(PAGE, "<p>Łukasz Ångström, Ğülşen</p>"));
        assertThat(TagTree.of(pdf)).contains("\"Łukasz Ångström, Ğülşen\"");
        assertThat(Conformance.faults(pdf)).isEmpty();
    }

    @Test
    void prints_nothing_smaller_than_12_points() throws Exception {
        for (Page page : Samples.set(Samples.text("sample-notice.xhtml")).pages()) {
            for (Mark mark : page.marks()) {
                assertThat(mark instanceof Mark.Text text ? text.size() : 12).isGreaterThanOrEqualTo(12);
            }
        }
    }

    @Test
    void fits_eleven_questions_on_page_one() throws Exception {
        PagedDocument document = Samples.set(Samples.text("sample.xhtml"));
        assertThat(document.pageOf("a11")).isZero();
        assertThat(document.pageOf("a12")).isEqualTo(1);
        assertThat(document.pageOf("none")).isEqualTo(-1);
    }
}
