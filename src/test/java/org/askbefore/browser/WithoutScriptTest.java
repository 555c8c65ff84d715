package org.askbefore.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.askbefore.browser.ServedForm.Field;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** A parent before an operation on a child's nerve roots, in a browser that runs no JavaScript. */
class WithoutScriptTest extends InForm {
    private static final String SDR =
            "operation that cuts nerve roots for stiff muscles (selective dorsal rhizotomy, SDR)";
    private static final String GMFCS = "What is the level of moving (1 to 5), if it is known?";
    private static final String AGE = "How old is my child?";

    private static void begins() {
        user.starts().withoutScript().follows("I am a patient, or I help one");
        user.ticks("a child or teenager in the family").ticks(SDR).ticks("booked for a later day");
    }

    @Test
    void not_knowing_is_what_nobody_has_to_choose() {
        user.starts().withoutScript().follows("I am a patient, or I help one");
        assertThat(chosen()).isNotEmpty().containsOnly("I don't know");
        user.ticks(SDR).presses("Next");
        for (int part = 2; part <= 7; part++) {
            assertThat(user.text(".where")).startsWith("Part " + part);
            assertThat(chosen()).as(user.heading()).allMatch("I don't know"::equals);
            List<String> written = browser.texts(
                    "return [...document.querySelectorAll('.field input[type=text]')]" + ".map(field => field.value)");
            assertThat(written).allMatch(String::isEmpty);
            user.presses(part == 4 ? "Answer a few more" : part == 7 ? "See my list" : "Next");
        }
        assertThat(user.heading()).isEqualTo("Questions to ask before my operation");
    }

    private static List<String> chosen() {
        return user.texts("label:has(:checked)");
    }

    @Test
    void the_steps_ask_what_fits_and_going_back_keeps_every_answer() throws Exception {
        begins();
        user.presses("Next");
        assertThat(browser.run("return document.body.classList.contains('live')"))
                .as("the script runs")
                .isEqualTo(false);
        assertThat(user.texts("label.ask")).contains(GMFCS);
        user.writes(GMFCS, "2").presses("Back");
        assertThat(user.heading()).isEqualTo("The treatment");
        assertThat(user.texts("legend")).doesNotContain("Which part of the spine is treated?");
        assertThat(chosen())
                .containsExactlyInAnyOrder(
                        "a child or teenager in the family", "I don't know", SDR, "booked for a later day");
        user.presses("How things are now");
        assertThat(user.field(GMFCS).getDomProperty("value")).isEqualTo("2");
        user.presses("See my list now");
        List<String> asks = user.asks();
        user.writes("Your question", "May I stay overnight?").presses("Add it");
        assertThat(user.asks()).contains("May I stay overnight?");
        asks = user.asks();
        user.ticks(asks.get(2)).presses("Update the list");
        user.presses("Move down: " + asks.get(0));
        assertThat(user.asks()).startsWith(asks.get(1), asks.get(0)).doesNotContain(asks.get(2));
        String words = PdfWords.of(served.post("/checklist.pdf", user.fields()));
        assertThat(words).contains("May I stay overnight?", asks.get(1)).doesNotContain(asks.get(2));
    }

    @Test
    void a_number_that_is_none_is_told_at_its_field_and_can_be_mended() throws Exception {
        begins();
        user.presses("Health");
        for (String wrong : List.of("abc", "999")) {
            user.writes(AGE, wrong).presses("Next");
            WebElement field = user.field(AGE);
            assertThat(field.getDomProperty("value")).isEqualTo(wrong);
            assertThat(field.getDomAttribute("aria-invalid")).isEqualTo("true");
            assertThat(field.getDomAttribute("aria-describedby")).contains("error-age");
            assertThat(user.text("#error-age")).contains("0 to 120").doesNotContain(wrong);
            assertThat(browser.run("return document.activeElement.id")).isEqualTo("errors");
            user.link(AGE).click();
            assertThat(browser.driver().switchTo().activeElement()).isEqualTo(field);
        }
        user.writes(AGE, "9").presses("Next");
        assertThat(user.heading()).isEqualTo("Daily life");
        assertThat(browser.driver().findElements(By.id("errors"))).isEmpty();
        user.presses("See my list");
        assertThat(user.fields()).contains(new Field("age", "9"));
    }
}
