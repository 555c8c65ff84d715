package org.askbefore.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.askbefore.layout.Mark;
import org.askbefore.layout.PagedDocument;
import org.junit.jupiter.api.Test;

/** A written file is written again for another person by its last object alone. */
class StencilTest {

    private static String page(String body) {
        return "<html lang='en'><head><title>T</title></head><body>" + body + "</body></html>";
    }

    private static PagedDocument document(String name) throws Exception {
        return Samples.set(page("<h1>Questions</h1><dl class='person'><div><dt>Name</dt><dd>" + name
                + "</dd></div></dl><p>What will it feel like?</p>"));
    }

    private static String text(byte[] pdf) throws Exception {
        try (PDDocument read = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(read).strip().replaceAll("\\s+", " ");
        }
    }

    @Test
    void the_words_of_a_person_are_read_in_their_place_on_the_page() throws Exception {
        assertThat(text(PdfWriter.stencil(document("Ann")).bytes()))
                .isEqualTo("Questions Name Ann What will it feel like?");
    }

    @Test
    void another_person_changes_the_fingerprint_and_what_comes_last_and_nothing_else() throws Exception {
        Stencil stencil = PdfWriter.stencil(document("Ann"));
        byte[] ann = stencil.bytes();
        byte[] zoe =
                Objects.requireNonNull(stencil.with(document("Zoë O'Neill (2)").own()));
        assertThat(zoe).isEqualTo(PdfWriter.stencil(document("Zoë O'Neill (2)")).bytes());
        assertThat(text(zoe)).isEqualTo("Questions Name Zoë O'Neill (2) What will it feel like?");

        List<Integer> differences = new ArrayList<>();
        for (int i = 0; i < ann.length && differences.size() <= 64; i++) {
            if (ann[i] != zoe[i]) {
                differences.add(i);
            }
        }
        assertThat(differences.get(0)).isBetween(stencil.alike(), stencil.alike() + 8);
        assertThat(differences.get(differences.size() - 1)).isGreaterThan(ann.length - 400);
    }

    @Test
    void a_letter_that_is_not_usual_needs_another_font_and_so_another_file() throws Exception {
        assertThat(PdfWriter.stencil(document("Ann")).with(document("Łucja").own()))
                .isNull();
        assertThat(PdfWriter.stencil(document("Łucja")).with(document("Ann").own()))
                .isNull();
        assertThat(text(PdfWriter.stencil(document("Łucja")).bytes())).contains("Name Łucja What");
    }

    @Test
    void words_on_two_pages_stay_where_they_are() throws Exception {
        String lines = "<p>Ann is here.</p>".repeat(80);
        PagedDocument over = Samples.set(page("<section class='person'><div>" + lines + "</div></section>"));
        assertThat(over.pages()).hasSize(2);
        assertThat(over.own()).isEmpty();
        assertThat(text(PdfWriter.stencil(over).bytes())).contains("here. Ann").endsWith("Ann is here.");
    }

    @Test
    void the_first_element_of_the_class_says_whose_it_is() throws Exception {
        String one = "<section class='person'><p>Ann</p></section>";
        assertThat(Samples.set(page("<p>What?</p>" + one + "<p>Why?</p>" + one)).own())
                .extracting(Mark.Text::text)
                .containsExactly("Ann");
    }

    @Test
    void a_document_of_nobody_is_a_whole_file() throws Exception {
        PagedDocument nobody = Samples.set(page("<p>What will it feel like?</p>"));
        assertThat(nobody.own()).isEmpty();
        Stencil stencil = PdfWriter.stencil(nobody);
        assertThat(text(stencil.bytes())).isEqualTo("What will it feel like?");
        assertThat(stencil.with(List.of())).isNull();
    }
}
