package org.askbefore.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.askbefore.document.Lists;
import org.askbefore.questionbank.Handout;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Lists to hand out, as a nurse gets them from the page. */
class HandoutsPageTest {
    private static Visitor visitor;

    @BeforeAll
    static void come() throws Exception {
        visitor = Visitor.come();
    }

    @AfterAll
    static void go() throws Exception {
        visitor.close();
    }

    static List<Handout> handouts() {
        return Lists.BANK.handouts();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("handouts")
    void each_is_on_the_page_and_prints_on_one_sheet_with_what_was_written(Handout handout) throws Exception {
        assertThat(visitor.get("/handouts").text())
                .contains("name=\"handout\" value=\"" + handout.id() + "\"", handout.title(), handout.note());
        for (String paper : List.of("a4", "letter")) {
            Visitor.Page page = visitor.post(
                    "/handouts/print",
                    "handout",
                    handout.id(),
                    "name",
                    "  Zoë O'Example ",
                    "date-of-birth",
                    "1 January 1980",
                    "appointment",
                    "3 December, 10:30",
                    "clinician",
                    "Dr Sample",
                    "paper",
                    paper);
            assertThat(page.header("Content-Type")).isEqualTo("application/pdf");
            assertThat(page.header("Content-Disposition")).isEqualTo("inline; filename=\"checklist.pdf\"");
            try (PDDocument document = Loader.loadPDF(page.body())) {
                assertThat(document.getNumberOfPages()).isLessThanOrEqualTo(2);
                assertThat(document.getPage(0).getMediaBox().getWidth())
                        .isBetween(paper.equals("a4") ? 590f : 611f, 613f);
                assertThat(new PDFTextStripper().getText(document))
                        .contains("Zoë O'Example", "1 January 1980", "3 December, 10:30", "Dr Sample");
            }
        }
    }

    @Test
    void nothing_but_the_list_has_to_be_chosen() throws Exception {
        Visitor.Page page = visitor.post("/handouts/save", "handout", "sdr-parent");
        assertThat(page.header("Content-Disposition")).isEqualTo("attachment; filename=\"checklist.pdf\"");
        try (PDDocument document = Loader.loadPDF(page.body())) {
            assertThat(document.getNumberOfPages()).isLessThanOrEqualTo(2);
        }
    }

    @ParameterizedTest
    @CsvSource({"''", "no-such-list", "../sdr-parent"})
    void a_list_that_is_not_there_is_told_and_what_was_written_stays(String handout) throws Exception {
        Visitor.Page page =
                visitor.post("/handouts/print", "handout", handout, "name", "<b>&\"Example", "paper", "letter");
        assertThat(page.header("Content-Type")).startsWith("text/html");
        assertThat(page.text())
                .contains("<a href=\"#field-handout\">No list is chosen. Choose one.</a>")
                .contains("value=\"&lt;b&gt;&amp;&quot;Example\"")
                .contains("<option value=\"letter\" selected>")
                .doesNotContain("<b>");
    }

    @Test
    void all_faults_are_told_at_once_each_at_its_field_and_the_list_stays_chosen() throws Exception {
        Visitor.Page page = visitor.post(
                "/handouts/print",
                "handout",
                "occipital",
                "name",
                "x".repeat(501),
                "clinician",
                "Dr \u0007",
                "paper",
                "a3");
        assertThat(page.text())
                .contains("<a href=\"#field-name\">This is longer than 500 characters. Shorten it.</a>")
                .contains("<a href=\"#field-clinician\">")
                .contains("<a href=\"#field-paper\">")
                .contains("aria-describedby=\"error-name\"")
                .contains("name=\"handout\" value=\"occipital\" checked");
    }

    @Test
    void a_letter_that_no_font_has_is_told_and_is_written_by_hand() throws Exception {
        Visitor.Page page = visitor.post("/handouts/print", "handout", "occipital", "name", "漢");
        assertThat(page.text())
                .contains("(U+6F22 CJK UNIFIED IDEOGRAPHS 6F22), which cannot be printed here."
                        + " Leave it empty, and write it on the sheet by hand.</a>");
    }

    @Test
    void for_the_next_patient_the_name_goes_and_the_list_stays() throws Exception {
        String text = visitor.post(
                        "/handouts",
                        "handout",
                        "facet-neck",
                        "name",
                        "Ada Example",
                        "date-of-birth",
                        "1 January 1980",
                        "appointment",
                        "Monday",
                        "clinician",
                        "Dr Sample",
                        "paper",
                        "letter")
                .text();
        assertThat(text)
                .contains("value=\"facet-neck\" checked", "value=\"Dr Sample\"", "<option value=\"letter\" selected>")
                .doesNotContain("Ada Example", "1980", "Monday", "id=\"errors\"");
    }

    @Test
    void a_form_kept_by_its_address_leads_to_the_page() throws Exception {
        assertThat(visitor.get("/handouts/print").text()).contains("<h1>Lists to hand out</h1>");
    }
}
