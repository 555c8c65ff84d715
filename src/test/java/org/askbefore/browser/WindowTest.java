package org.askbefore.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The page in windows of every width, with large letters, and under a finger. */
class WindowTest extends InBrowser {
    private static final String STICKS_OUT = "return [...document.querySelectorAll('body *')]"
            + ".filter(part => part.getBoundingClientRect().right > innerWidth + 0.5"
            + " || part.getBoundingClientRect().left < -0.5).map(part => part.outerHTML)";
    private static final String LARGER = "document.documentElement.style.fontSize = '200%'";

    @AfterEach
    void with_a_mouse_again() {
        browser.command("Emulation.setTouchEmulationEnabled", Map.of("enabled", false));
    }

    /** 320 pixels are also what is left of 1280 at 400 %. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("org.askbefore.browser.WebPage#all")
    void nothing_is_wider_than_a_window_of_320_pixels(String name, WebPage page) throws Exception {
        browser.show(page.html(), 320, 640);
        nothingSticksOut();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("org.askbefore.browser.WebPage#all")
    void letters_of_twice_the_size_are_all_there(String name, WebPage page) throws Exception {
        browser.show(page.html(), 1280, 900);
        List<String> before = sizes();
        browser.run(LARGER);
        assertThat(sizes()).hasSameSizeAs(before);
        for (int i = 0; i < before.size(); i++) {
            assertThat(Double.parseDouble(sizes().get(i))).isEqualTo(2 * Double.parseDouble(before.get(i)));
        }
        nothingSticksOut();
        browser.window(640, 900);
        nothingSticksOut();
    }

    private static List<String> sizes() {
        return browser.texts("return ['h1', 'h2', 'p', 'label', 'textarea', 'dt', 'dd'].map("
                + "tag => '' + parseFloat(getComputedStyle(document.querySelector(tag)).fontSize))");
    }

    private static void nothingSticksOut() {
        assertThat(browser.run("return document.documentElement.scrollWidth - innerWidth"))
                .isEqualTo(0L);
        assertThat(browser.texts(STICKS_OUT)).isEmpty();
        assertThat(browser.texts("return [...document.querySelectorAll('body *')].filter("
                        + "part => getComputedStyle(part).overflowX != 'visible' && !/TEXTAREA|IMG/.test(part.tagName))"
                        + ".map(part => part.outerHTML)"))
                .as("what might hide words")
                .isEmpty();
    }

    @Test
    void a_box_to_tick_is_large_enough_for_a_mouse_and_larger_for_a_finger() throws Exception {
        String html = WebPage.of("procedure: facet-rf\nsite: [lumbar]\n").html();
        browser.show(html, 1280, 900);
        double mouse = smallest("input");
        assertThat(mouse).isGreaterThanOrEqualTo(24);
        assertThat(smallest("textarea")).isGreaterThanOrEqualTo(24);
        browser.command("Emulation.setTouchEmulationEnabled", Map.of("enabled", true));
        browser.show(html, 360, 740);
        assertThat(smallest("input")).isGreaterThan(mouse);
        assertThat(smallest("textarea")).isGreaterThanOrEqualTo(44);
    }

    private static double smallest(String tag) {
        Number size = (Number) browser.run(
                "return Math.min(...[...document.querySelectorAll(arguments[0])].map("
                        + "field => Math.min(field.offsetWidth, field.offsetHeight)))",
                tag);
        return size.doubleValue();
    }

    @Test
    void lines_are_short_enough_to_read_in_a_wide_window() throws Exception {
        browser.show(WebPage.of("procedure: facet-rf\nsite: [lumbar]\n").html(), 2560, 1200);
        assertThat((Double) browser.run("const p = document.querySelector('.sources p');"
                        + "return p.getBoundingClientRect().width / parseFloat(getComputedStyle(p).fontSize)"))
                .as("em; two letters or so each")
                .isLessThan(45);
    }

    @Test
    void an_answer_grows_with_what_is_typed() throws Exception {
        browser.show(WebPage.of("procedure: sdr\n").html(), 1280, 900);
        assertThat(browser.run("const field = document.querySelector('textarea[name=answer-1]');"
                        + "field.value = 'one\\ntwo\\nthree\\nfour\\nfive\\nsix';"
                        + "return field.scrollHeight <= field.clientHeight"))
                .isEqualTo(true);
    }
}
