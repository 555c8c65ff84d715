package org.askbefore.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The web page on paper, as the browser prints it where backgrounds are left out, as they are unless asked for. */
class PrintedPageTest extends InBrowser {
    private static final String TYPE = "document.querySelectorAll('textarea').forEach("
            + "field => field.value = 'Typed in ' + field.name + '. ' + 'It is more than one line holds. '.repeat(8));"
            + "document.querySelectorAll('input').forEach(box => box.checked = true)";

    @ParameterizedTest(name = "{0}")
    @MethodSource("org.askbefore.browser.WebPage#ofLatinLetters")
    void nothing_is_lost_and_no_question_is_split(String name, WebPage page) throws Exception {
        browser.show(page.html(), 1280, 900);
        List<String> pages = pages(browser.print());
        String all = String.join("", pages);
        for (String part : browser.texts("return [...document.querySelectorAll('h1, h2, h3, p, li, dt, dd')]"
                + ".map(part => part.textContent)")) {
            assertThat(all).contains(squeezed(part));
        }
        for (String whole : browser.texts(
                "return [...document.querySelectorAll('.question, .notice')].map(part => part.textContent)")) {
            assertThat(pages).as(whole).anyMatch(printed -> printed.contains(squeezed(whole)));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("org.askbefore.browser.WebPage#ofLatinLetters")
    void it_fills_about_as_many_pages_as_the_PDF(String name, WebPage page) throws Exception {
        browser.show(page.html(), 1280, 900);
        try (PDDocument printed = Loader.loadPDF(browser.print());
                PDDocument ours = Loader.loadPDF(page.pdf())) {
            assertThat(Math.abs(printed.getNumberOfPages() - ours.getNumberOfPages()))
                    .as("%d pages, and the PDF has %d", printed.getNumberOfPages(), ours.getNumberOfPages())
                    .isLessThanOrEqualTo(1);
            assertThat(printed.getPage(0).getMediaBox().getHeight())
                    .as("the paper that was asked for")
                    .isCloseTo(ours.getPage(0).getMediaBox().getHeight(), offset(1f));
        }
    }

    @Test
    void typed_answers_are_printed_whole_and_beside_their_questions() throws Exception {
        browser.show(WebPage.everyLevel().html(), 1280, 900);
        browser.run(TYPE);
        List<String> pages = pages(browser.print());
        List<String> fields =
                browser.texts("return [...document.querySelectorAll('textarea')].map(field => field.name)");
        for (String field : fields) {
            String typed = squeezed("Typed in " + field + ". " + "It is more than one line holds. ".repeat(8));
            assertThat(pages).as(field).anyMatch(page -> page.contains(typed));
            if (field.startsWith("answer-")) {
                String ask = squeezed((String) browser.run(
                        "return document.querySelector('[for=' + arguments[0] + ']').textContent",
                        field.replace("answer", "tick")));
                assertThat(pages).as(ask).anyMatch(page -> page.contains(ask) && page.contains(typed));
            }
        }
    }

    @Test
    void a_tick_is_printed() throws Exception {
        browser.show(WebPage.of("procedure: sdr\n").html(), 1280, 900);
        int before = dark(browser.print());
        browser.run("document.querySelectorAll('input').forEach(box => box.checked = true)");
        assertThat(dark(browser.print())).isGreaterThan(before);
    }

    @Test
    void an_emergency_keeps_its_black_bar() throws Exception {
        String html = WebPage.everyLevel().html();
        browser.show(html, 1280, 900);
        int with = dark(browser.print());
        browser.show(html.replace("print-color-adjust: exact", "print-color-adjust: economy"), 1280, 900);
        assertThat(with).isGreaterThan(dark(browser.print()) + 10_000);
    }

    /** How many pixels of the first page are dark. */
    private static int dark(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, 100);
            int dark = 0;
            for (int y = 0; y < page.getHeight(); y++) {
                for (int x = 0; x < page.getWidth(); x++) {
                    dark += (page.getRGB(x, y) >> 8 & 0xff) < 100 ? 1 : 0;
                }
            }
            return dark;
        }
    }

    /** The words of each page, without white space and without its number. */
    private static List<String> pages(byte[] pdf) throws Exception {
        List<String> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper words = new PDFTextStripper();
                words.setStartPage(page);
                words.setEndPage(page);
                String number = page + "/" + document.getNumberOfPages();
                String text = squeezed(words.getText(document));
                assertThat(text).startsWith(number);
                pages.add(text.substring(number.length()));
            }
        }
        return pages;
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s+", "");
    }
}
