package org.askbefore.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/** Signs that may need help soon, and things that are private. */
class UrgentSignsTest extends InForm {
    private static final String BLADDER = "change in passing urine, such as leaks or a slow start";
    private static final String NOW = "Go to an emergency department now";

    private static void afterNeedles() {
        user.starts()
                .comesTo(
                        FormState.sent(
                                "two days after",
                                "/form",
                                "procedure=facet-rf&site=lumbar&stage=just-had&days-since=2&country=uk&_at=treatment&_go=to:now"));
    }

    @Test
    void an_emergency_is_told_as_soon_as_its_sign_is_ticked() throws Exception {
        afterNeedles();
        assertThat(user.text("#notices")).isEmpty();
        user.ticks(BLADDER).until(so -> !user.text("#notices").isEmpty());
        assertThat(user.text("#notices")).startsWith(NOW).contains("call 999").doesNotContainIgnoringCase("this page");
        assertThat(user.text("#strip")).isEqualTo(NOW);
        assertThat(browser.run("return document.getElementById('notices').getAttribute('role')"))
                .isEqualTo("alert");
        assertThat(browser.run("const strip = document.querySelector('.strip').getBoundingClientRect();"
                        + "return strip.bottom <= innerHeight && strip.height > 24"))
                .as("in sight")
                .isEqualTo(true);
        user.link(NOW).click();
        assertThat(browser.run("const box = document.querySelector('.notice').getBoundingClientRect();"
                        + "return box.top >= 0 && box.bottom <= innerHeight"))
                .as("the strip leads to the notice")
                .isEqualTo(true);
        user.ticks(BLADDER).until(so -> user.text("#notices").isEmpty());
        assertThat(user.text("#strip")).isEmpty();
    }

    @Test
    void an_emergency_stays_to_be_seen_on_every_page_and_is_printed() throws Exception {
        afterNeedles();
        user.ticks(BLADDER).presses("Medicines and implants").presses("See my list now");
        assertThat(user.text("#notices")).startsWith(NOW);
        assertThat(user.text("#strip")).isEqualTo(NOW);
        assertThat(PdfWords.of(user.fetched("/checklist.pdf"))).contains(NOW, "999", "Take this page with you.");
    }

    @Test
    void private_things_are_told_to_the_team_only_if_somebody_ticks_them() throws Exception {
        afterNeedles();
        user.ticks("thoughts of suicide").ticks("falls").presses("Medicines and implants");
        user.ticks("more medicine taken than was prescribed").presses("See my list now");
        assertThat(team()).contains("falls").doesNotContain("suicide", "more medicine taken");
        user.ticks("Medicine history: more medicine taken than was prescribed");
        assertThat(team()).contains("falls", "more medicine taken").doesNotContain("suicide");
        user.ticks("Trouble now: thoughts of suicide");
        assertThat(team()).contains("thoughts of suicide", "more medicine taken");
        assertThat(browser.driver().findElements(By.cssSelector("[name=also-tell]:checked")))
                .hasSize(2);
    }

    /** The part of the PDF that the team is told. */
    private static String team() throws Exception {
        String words = PdfWords.of(user.fetched("/checklist.pdf"));
        int from = words.indexOf("Tell your team");
        assertThat(from).as(words).isNotNegative();
        return words.substring(from);
    }
}
