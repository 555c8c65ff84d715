package org.askbefore.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

/** The form without a mouse. Wherever the focus goes it is seen, also above the strip at the foot of the window. */
class KeyboardTest extends InForm {
    private static final String OWN = "May I bring my sister?";

    /** More than any page has places to go. */
    private static final int MOST = 200;

    private static final String END = "nowhere";

    /** What is wrong with how the place that has the focus is shown; empty if nothing is. */
    private static final String HIDDEN = "const part = document.activeElement, style = getComputedStyle(part);"
            + "const box = part.getBoundingClientRect(), strip = document.querySelector('.strip');"
            + "const foot = strip && !strip.contains(part) ? strip.getBoundingClientRect().top : innerHeight;"
            + "if (part == document.body) return '" + END + "';"
            + "if (style.outlineStyle == 'none' || parseFloat(style.outlineWidth) < 2) return 'no outline at ' + part.outerHTML;"
            // What is higher than the window cannot be seen whole.
            + "if (box.height < foot && (box.top < 0 || box.bottom > foot)) return 'out of sight: ' + part.outerHTML;"
            + "if (box.height >= foot) return box.top < foot && box.bottom > 0 ? '' : 'away: ' + part.outerHTML;"
            + "const seen = document.elementFromPoint((box.left + box.right) / 2, (box.top + box.bottom) / 2);"
            + "return part.contains(seen) || part.labels?.[0].contains(seen) ? '' : 'covered: ' + part.outerHTML";

    /** How many places there are to go: whatever can be used, and a part with a bar to scroll it by. */
    private static final String PLACES =
            "return [...document.querySelectorAll('body *')].filter(part => part.offsetWidth > 0)"
                    + ".filter(part => part.matches('a[href], button, input, select, textarea')"
                    + " ? part.tabIndex >= 0 && (part.type != 'radio' || part.checked)"
                    + " : getComputedStyle(part).overflowY == 'auto' && part.scrollHeight > part.clientHeight).length";

    @TempDir
    Path folder;

    @BeforeEach
    void a_low_window() {
        browser.window(1280, 640);
    }

    @Test
    void the_way_from_the_first_page_to_the_saved_list_needs_no_mouse() throws Exception {
        browser.command("Browser.setDownloadBehavior", Map.of("behavior", "allow", "downloadPath", folder.toString()));
        user.starts();
        tabsTo("I am a patient, or I help one");
        user.leaves(() -> press(Keys.ENTER));
        chooses("procedure", "needles at the small joints of the spine (facet)");
        user.until(so -> user.texts("legend").contains("Which part of the spine is treated?"));
        tabsTo("lower back (lumbar)");
        press(Keys.SPACE);
        chooses("stage", "done, at most 14 days ago");
        tabsTo("Next");
        user.leaves(() -> press(Keys.ENTER));
        tabsTo("change in bowel control");
        press(Keys.SPACE);
        user.until(so -> !user.text("#strip").isEmpty());
        tabsTo("See my list now");
        user.leaves(() -> press(Keys.ENTER));
        tabsTo("Your question");
        user.leaves(() -> press(OWN, Keys.ENTER));
        assertThat(user.asks()).contains(OWN);
        tabsTo("Save as PDF");
        press(Keys.ENTER);
        assertThat(PdfWords.of(Files.readAllBytes(saved()))).contains(OWN, "emergency department now");
    }

    /** The file that was saved, as soon as it is there. The browser gives it its name when it is whole. */
    private Path saved() {
        Path file = folder.resolve("checklist.pdf");
        return user.until(so -> Files.exists(file) ? file : null);
    }

    @Test
    void every_place_on_every_page_can_be_reached_and_left_and_is_seen() {
        for (FormState state : FormState.colourful().toList()) {
            user.starts().comesTo(state);
            Object places = browser.run(PLACES);
            browser.run("document.body.tabIndex = -1; document.body.focus()");
            long reached = 0;
            for (String seen = next(); !seen.equals(END) && reached < MOST; seen = next()) {
                assertThat(seen).as(state.name()).isEmpty();
                reached++;
            }
            assertThat(reached).as(state.name()).isEqualTo(places);
        }
    }

    @Test
    void the_first_key_leads_past_the_head_of_the_page() {
        user.starts().comesTo(FormState.shown("form", "/form"));
        press(Keys.TAB);
        assertThat(active()).isEqualTo("Go to the main part");
        assertThat(browser.run(HIDDEN)).isEqualTo("");
        press(Keys.ENTER);
        press(Keys.TAB);
        assertThat(browser.driver().switchTo().activeElement().getDomAttribute("name"))
                .isEqualTo("asking-for");
    }

    @Test
    void the_focus_stays_near_a_question_that_is_left_out_moved_or_taken_back() {
        user.starts().comesTo(FormState.sent("list", "/list", "procedure=facet-rf&stage=scheduled"));
        List<String> asks = user.asks();
        WebElement box = user.field(asks.get(2));
        box.sendKeys(Keys.SPACE);
        user.until(so -> !user.asks().contains(asks.get(2)));
        assertThat(browser.run(HIDDEN)).as("left out").isEqualTo("");
        WebElement button = user.button("Move down: " + asks.get(0));
        button.sendKeys(Keys.ENTER);
        user.until(so -> user.told().equals("Number 2 now."));
        assertThat(active()).isIn("Move down: " + asks.get(0), "Move up: " + asks.get(0));
        assertThat(browser.run(HIDDEN)).as("moved").isEqualTo("");
        user.button("Undo what I moved and left out").sendKeys(Keys.ENTER);
        user.until(so -> user.asks().equals(asks));
        assertThat(browser.run(HIDDEN)).as("taken back").isEqualTo("");
    }

    private static void press(CharSequence... keys) {
        new Actions(browser.driver()).sendKeys(keys).perform();
    }

    /** Goes on to the next place. @return what is wrong with how it is shown, or {@link #END} behind the last one */
    private static String next() {
        press(Keys.TAB);
        return (String) browser.run(HIDDEN);
    }

    private static void tabsUntil(Predicate<WebElement> there) {
        for (int i = 0; i < MOST; i++) {
            assertThat(next()).as(active()).isEmpty();
            if (there.test(browser.driver().switchTo().activeElement())) {
                return;
            }
        }
        throw new AssertionError("it is not reached");
    }

    private static void tabsTo(String name) {
        tabsUntil(part -> part.getAccessibleName().startsWith(name));
    }

    /** Goes to a group of choices, and with the arrows to one of them. */
    private static void chooses(String group, String choice) {
        tabsUntil(part -> group.equals(part.getDomAttribute("name")));
        for (int i = 0; i < MOST && !active().equals(choice); i++) {
            press(Keys.ARROW_DOWN);
            assertThat(browser.run(HIDDEN)).as(active()).isEqualTo("");
        }
        assertThat(active()).isEqualTo(choice);
    }

    private static String active() {
        return browser.driver().switchTo().activeElement().getAccessibleName();
    }
}
