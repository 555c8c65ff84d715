package org.askbefore.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who cannot see the form, or sees it in other colours, finds the same in it. */
class FormAccessibilityTest extends InForm {
    private static final String GROUND = "return getComputedStyle(document.documentElement).backgroundColor";

    /** Texts whose contrast with their ground is under 7 to 1. */
    private static final String PALE = "const light = colour => [0.2126, 0.7152, 0.0722].reduce((sum, share, i) => {"
            + "  const part = colour[i] / 255;"
            + "  return sum + share * (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);"
            + "}, 0.05);"
            + "const parts = colour => colour.match(/[0-9.]+/g).map(Number);"
            + "const ground = part => {"
            + "  const colour = part ? parts(getComputedStyle(part).backgroundColor) : [255, 255, 255];"
            + "  return colour[3] === 0 ? ground(part.parentElement) : colour;"
            + "};"
            + "const told = part => [...part.childNodes].some(node => node.nodeType == 3 && node.data.trim());"
            + "return [...document.querySelectorAll('body *')].filter(told).filter(part => part.offsetWidth > 0)"
            + ".filter(part => {"
            + "  const both = [light(parts(getComputedStyle(part).color)), light(ground(part))].sort((a, b) => b - a);"
            + "  return both[0] / both[1] < 7;"
            + "}).map(part => part.outerHTML.slice(0, 200))";

    @ParameterizedTest(name = "{0}")
    @MethodSource("org.askbefore.browser.FormState#all")
    void axe_finds_nothing_and_the_outline_is_whole(FormState state) {
        user.starts().comesTo(state);
        assertThat(Axe.found(browser, 20)).isEmpty();
        headingsAndTitlesTellWhereSomebodyIs();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("org.askbefore.browser.FormState#colourful")
    void axe_finds_nothing_on_a_dark_phone(FormState state) {
        browser.prefers("prefers-color-scheme", "dark").window(360, 740);
        user.starts().comesTo(state);
        assertThat(browser.run(GROUND)).isNotEqualTo("rgb(255, 255, 255)");
        assertThat(Axe.colours(browser)).isEmpty();
    }

    /** Axe reads a colour there that the browser does not draw with, so this is not left to it. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("org.askbefore.browser.FormState#colourful")
    void colours_that_the_reader_forces_are_all_that_is_drawn(FormState state) {
        browser.prefers("forced-colors", "active");
        user.starts().comesTo(state);
        assertThat(browser.texts(PALE)).isEmpty();
        browser.run("const title = document.querySelector('h1').style; title.forcedColorAdjust = 'none';"
                + "title.color = '#777777'");
        assertThat(browser.texts(PALE)).as("a grey of the page's own").hasSize(1);
    }

    @Test
    void axe_sees_a_field_without_a_name_and_a_grey_that_is_too_light() {
        user.starts().comesTo(FormState.shown("form", "/form"));
        browser.run("document.querySelector('label input').removeAttribute('id');"
                + "document.querySelector('.field label').replaceWith(document.querySelector('.field input'));"
                + "document.querySelector('h1').style.color = '#aaaaaa'");
        List<String> found = Axe.found(browser, 20);
        assertThat(found).anyMatch(fault -> fault.startsWith("label "));
        assertThat(found).anyMatch(fault -> fault.startsWith("color-contrast "));
    }

    private static void headingsAndTitlesTellWhereSomebodyIs() {
        assertThat(browser.driver().getTitle()).endsWith(" \u2013 Ask Before").doesNotStartWith(" ");
        List<String> levels = browser.texts("return [...document.querySelectorAll('main :is(h1, h2, h3, h4)')]"
                + ".map(heading => heading.tagName)");
        assertThat(levels).containsOnlyOnce("H1").doesNotContain("H4");
        assertThat(browser.texts("const ids = [...document.querySelectorAll('[id]')].map(part => part.id);"
                        + "return ids.filter((id, i) => ids.indexOf(id) != i)"))
                .as("ids that are there twice")
                .isEmpty();
        assertThat(browser.texts(
                        "return [...document.querySelectorAll('[aria-describedby], [aria-labelledby]')].flatMap("
                                + "part => (part.getAttribute('aria-describedby') || '').split(' ').concat("
                                + "(part.getAttribute('aria-labelledby') || '').split(' ')))"
                                + ".filter(id => id && !document.getElementById(id))"))
                .as("ids that are named and not there")
                .isEmpty();
        assertThat(browser.texts("return [...document.querySelectorAll('a[href^=\"#\"]')].map(a => a.hash.slice(1))"
                        + ".filter(id => !document.getElementById(id))"))
                .as("links to nowhere")
                .isEmpty();
    }
}
