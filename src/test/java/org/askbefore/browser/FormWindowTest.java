package org.askbefore.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The form in narrow windows, with text set wider, and under a finger. */
class FormWindowTest extends InForm {
    private static final String STICKS_OUT = "return [...document.querySelectorAll('main, main *, header *, footer *')]"
            + ".filter(part => part.offsetWidth > 0 && !part.closest('.by-enter, .told'))"
            + ".filter(part => part.getBoundingClientRect().right > innerWidth + 0.5"
            + " || part.getBoundingClientRect().left < -0.5).map(part => part.outerHTML.slice(0, 200))";

    /** Parts that hide, or scroll sideways, what is larger than they are. */
    private static final String CUT = "return [...document.querySelectorAll('main, main *, header *, footer *')]"
            + ".filter(part => getComputedStyle(part).overflow != 'visible' && !part.closest('.by-enter, .told')"
            + " && !/^(INPUT|SELECT|TEXTAREA)$/.test(part.tagName))"
            + ".filter(part => part.scrollWidth > part.clientWidth || getComputedStyle(part).overflowY == 'hidden'"
            + " && part.scrollHeight > part.clientHeight).map(part => part.outerHTML.slice(0, 200))";

    /** Targets of less than 24 by 24 pixels; a link in a sentence may be as high as its line, and one of the two ways is a whole box. */
    private static final String SMALL =
            "return [...document.querySelectorAll('a, button, input, select, textarea, summary, label')]"
                    + ".filter(part => part.offsetWidth > 0 && !part.closest('.by-enter, .skip, .way'))"
                    + ".filter(part => !(part.tagName == 'LABEL' && /^(text|file|select-one|textarea)$/.test(part.control?.type)))"
                    + ".filter(part => !(part.tagName == 'A' && getComputedStyle(part).display == 'inline'"
                    + " && part.parentElement.textContent.trim() != part.textContent.trim()))"
                    + ".filter(part => part.offsetWidth < 24 || part.offsetHeight < 24).map(part => part.outerHTML.slice(0, 200))";

    private static final String SQUASHED =
            "return [...document.querySelectorAll('input[type=text], input[type=file], select')]"
                    + ".filter(part => part.offsetWidth > 0 && part.offsetWidth < 70).map(part => part.outerHTML)";

    private static final String SPACED = "const sheet = new CSSStyleSheet();"
            + "sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: .12em !important;"
            + " word-spacing: .16em !important } p { margin-bottom: 2em !important }');"
            + "document.adoptedStyleSheets = [sheet]";

    /** 320 pixels are also what is left of 1280 at 400 %. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("org.askbefore.browser.FormState#all")
    void all_is_there_in_320_pixels_and_with_text_set_wider(FormState state) {
        browser.window(320, 640);
        user.starts().comesTo(state);
        allIsThere();
        assertThat(browser.texts(SQUASHED)).as("too narrow to be used").isEmpty();
        assertThat(browser.texts(SMALL)).as("too small for a finger").isEmpty();
        browser.run(SPACED);
        allIsThere();
        browser.window(1280, 900);
        allIsThere();
        assertThat(browser.texts(SMALL)).as("too small for a mouse").isEmpty();
    }

    private static void allIsThere() {
        assertThat(browser.run("const page = document.scrollingElement; return page.scrollWidth - page.clientWidth"))
                .isEqualTo(0L);
        assertThat(browser.texts(STICKS_OUT)).isEmpty();
        assertThat(browser.texts(CUT)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("org.askbefore.browser.FormState#colourful")
    void letters_of_twice_the_size_are_all_there(FormState state) {
        user.starts().comesTo(state);
        browser.run("document.documentElement.style.fontSize = '200%'");
        allIsThere();
        browser.window(640, 900);
        allIsThere();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("org.askbefore.browser.FormState#colourful")
    void nothing_moves_for_who_wants_no_motion(FormState state) {
        browser.prefers("prefers-reduced-motion", "reduce");
        user.starts().comesTo(state);
        assertThat(browser.run("return document.getAnimations().length")).isEqualTo(0L);
        List<String> moving = browser.texts("return [...document.querySelectorAll('*')].filter(part => {"
                + "const style = getComputedStyle(part);"
                + "return /[1-9]/.test(style.transitionDuration + style.animationDuration) || style.scrollBehavior == 'smooth'"
                + "}).map(part => part.outerHTML.slice(0, 200))");
        assertThat(moving).isEmpty();
    }

    @Test
    void what_is_cut_or_small_or_moving_would_be_seen() {
        browser.window(320, 640);
        user.starts().comesTo(FormState.shown("form", "/form"));
        browser.run("const p = document.querySelector('h1').style; p.width = '100px'; p.overflow = 'hidden';"
                + "p.whiteSpace = 'nowrap'; const button = document.querySelector('.go button').style;"
                + "button.minHeight = '0'; button.height = '20px';"
                + "document.querySelector('.lead').style.width = '400px'");
        assertThat(browser.texts(CUT)).anyMatch(part -> part.startsWith("<h1"));
        assertThat(browser.texts(SMALL)).anyMatch(part -> part.startsWith("<button"));
        assertThat(browser.texts(STICKS_OUT)).isNotEmpty();
    }
}
