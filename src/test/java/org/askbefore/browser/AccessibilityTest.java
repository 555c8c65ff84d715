package org.askbefore.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

/** Who cannot see the page, or uses no mouse, finds the same in it. */
class AccessibilityTest extends InBrowser {
    @ParameterizedTest(name = "{0}")
    @MethodSource("org.askbefore.browser.WebPage#all")
    void axe_finds_nothing_on_a_desk(String name, WebPage page) throws Exception {
        browser.prefers("prefers-color-scheme", "light").show(page.html(), 1280, 900);
        assertThat(found()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("org.askbefore.browser.WebPage#colourful")
    void axe_finds_nothing_on_a_dark_phone(String name, WebPage page) throws Exception {
        browser.prefers("prefers-color-scheme", "dark").show(page.html(), 360, 740);
        assertThat(browser.run("return getComputedStyle(document.documentElement).backgroundColor"))
                .as("the ground of a dark page")
                .isNotEqualTo("rgb(255, 255, 255)");
        assertThat(found()).isEmpty();
    }

    @Test
    void axe_sees_a_field_without_a_name() throws Exception {
        browser.show(WebPage.of("procedure: sdr\n").html().replace("aria-label", "data-label"), 1280, 900);
        assertThat(found()).anyMatch(fault -> fault.startsWith("label "));
    }

    /** What axe-core finds on the page that is shown. */
    static List<String> found() {
        return found(browser);
    }

    static List<String> found(Browser browser) {
        return Axe.found(browser, 25);
    }

    @ParameterizedTest
    @MethodSource("org.askbefore.browser.WebPage#ofLatinLetters")
    void a_field_is_called_the_same_in_the_browser_and_in_the_PDF(String name, WebPage page) throws Exception {
        browser.show(page.html(), 1280, 900);
        Map<String, String> names = new LinkedHashMap<>();
        for (WebElement field : browser.driver().findElements(By.cssSelector("input, textarea"))) {
            names.put(field.getDomAttribute("name"), field.getAccessibleName());
        }
        Map<String, String> inPdf = new LinkedHashMap<>();
        try (PDDocument pdf = Loader.loadPDF(page.pdf())) {
            pdf.getDocumentCatalog()
                    .getAcroForm()
                    .getFieldTree()
                    .forEach(field -> inPdf.put(field.getFullyQualifiedName(), field.getAlternateFieldName()));
        }
        assertThat(names).isEqualTo(inPdf).isNotEmpty().doesNotContainValue("");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("org.askbefore.browser.WebPage#all")
    void landmarks_and_headings_make_an_outline(String name, WebPage page) throws Exception {
        browser.show(page.html(), 1280, 900);
        assertThat(browser.texts("return [...document.body.children].map(part => part.tagName)"))
                .containsExactly("HEADER", "MAIN", "FOOTER");
        List<String> levels = browser.texts("return [...document.querySelectorAll('h1, h2, h3')].map(h => h.tagName)");
        assertThat(levels).startsWith("H1", "H2").containsOnlyOnce("H1").doesNotContain("H4");
        assertThat(browser.texts("return [...document.querySelectorAll('section')].filter("
                        + "part => !/^H[23]$/.test(part.firstElementChild.tagName)).map(part => part.outerHTML)"))
                .as("sections that do not begin with their heading")
                .isEmpty();
    }

    @Test
    void notices_come_before_the_questions_for_the_ear_and_for_the_eye() throws Exception {
        browser.show(WebPage.everyLevel().html(), 1280, 900);
        List<String> order = browser.texts("return [...document.querySelectorAll('.notice, .question')]"
                + ".sort((one, other) => one.getBoundingClientRect().top - other.getBoundingClientRect().top)"
                + ".map(part => part.className.split(' ')[0])");
        int boxes = order.indexOf("question");
        assertThat(boxes).isPositive();
        assertThat(order.subList(0, boxes)).containsOnly("notice");
        assertThat(order.subList(boxes, order.size())).containsOnly("question");
        assertThat(browser.texts("return [...document.querySelectorAll('.notice, .question')]"
                        + ".map(part => part.className.split(' ')[0])"))
                .isEqualTo(order);
    }

    @Test
    void the_tab_key_goes_through_the_fields_in_reading_order_and_shows_where_it_is() throws Exception {
        browser.show(WebPage.everyLevel().html(), 1280, 900);
        List<String> fields =
                browser.texts("return [...document.querySelectorAll('input, textarea')].map(f => f.name)");
        List<String> reached = new ArrayList<>();
        for (int i = 0; i < fields.size(); i++) {
            new Actions(browser.driver()).sendKeys(Keys.TAB).perform();
            reached.add((String) browser.run("const style = getComputedStyle(document.activeElement);"
                    + "return style.outlineStyle == 'solid' && parseFloat(style.outlineWidth) >= 2"
                    + " ? document.activeElement.name : document.activeElement.name + ' does not show it'"));
        }
        assertThat(reached).isEqualTo(fields);
    }

    @Test
    void a_click_on_the_words_of_a_question_ticks_its_box() throws Exception {
        browser.show(WebPage.of("procedure: sdr\n").html(), 1280, 900);
        browser.driver().findElement(By.cssSelector("label[for=tick-2]")).click();
        assertThat(browser.texts("return [...document.querySelectorAll(':checked')].map(box => box.name)"))
                .containsExactly("tick-2");
    }
}
