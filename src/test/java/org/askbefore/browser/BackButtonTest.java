package org.askbefore.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.interactions.Actions;

/** The browser's own buttons, beside those of the form. */
class BackButtonTest extends InForm {
    private static final String FACET = "needles at the small joints of the spine (facet)";

    private static void goesBack() {
        user.leaves(() -> browser.driver().navigate().back());
    }

    @Test
    void back_and_forward_find_every_answer_as_it_was_left() {
        user.starts().follows("I am a patient, or I help one");
        user.ticksAndHears(FACET);
        user.presses("Next").ticks("falls").presses("Medicines and implants").presses("See my list now");
        List<String> asks = user.asks();
        goesBack();
        goesBack();
        assertThat(user.heading()).isEqualTo("How things are now");
        assertThat(user.field("falls").isSelected()).isTrue();
        goesBack();
        assertThat(user.field(FACET).isSelected()).isTrue();
        assertThat(user.ticksAndHears("lower back (lumbar)")).contains("Your list has");
        user.presses("Next");
        assertThat(user.field("falls").isSelected()).as("what was said later").isTrue();
        user.presses("See my list now");
        assertThat(user.asks()).isNotEqualTo(asks);
        goesBack();
        user.leaves(() -> browser.driver().navigate().forward());
        assertThat(user.heading()).startsWith("Questions to ask");
    }

    @Test
    void a_button_that_is_pressed_twice_leads_one_page_on() {
        user.starts().follows("I am a patient, or I help one");
        user.leaves(() ->
                new Actions(browser.driver()).doubleClick(user.button("Next")).perform());
        user.until(so -> user.heading().equals("How things are now") ? true : null);
        user.presses("Next");
        assertThat(user.heading()).isEqualTo("Medicines and implants");
        goesBack();
        assertThat(user.heading()).isEqualTo("How things are now");
        goesBack();
        assertThat(user.heading()).isEqualTo("The treatment");
    }
}
