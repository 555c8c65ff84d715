package org.askbefore.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.askbefore.document.Lists;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** Somebody who is afraid of needles at the joints of the lower back makes a list, and changes it. */
class WorriedPatientTest extends InForm {
    private static final String OWN = "Who answers O'Brien's <b>urgent</b> calls & when?";
    private static final String NAME = "Zoë O'Neill";

    @TempDir
    Path folder;

    @Test
    void the_list_beside_the_form_follows_each_tick_and_tells_what_changed() {
        user.starts().follows("I am a patient, or I help one");
        List<String> before = user.asks();
        WebElement page = user.button("Next");
        assertThat(user.ticksAndHears("needles at the small joints of the spine (facet)"))
                .matches("[0-9]+ questions were added\\. [0-9]+ questions are gone\\. Your list has [0-9]+ now\\.");
        assertThat(user.asks()).isNotEmpty().isNotEqualTo(before);
        assertThat(user.texts("legend")).contains("Which part of the spine is treated?");
        assertThat(user.ticksAndHears("lower back (lumbar)")).contains("added");
        assertThat(page.isDisplayed()).as("still the same page").isTrue();
        user.ticks("operation that cuts nerve roots for stiff muscles (selective dorsal rhizotomy, SDR)");
        user.until(so -> !user.texts("legend").contains("Which part of the spine is treated?"));
        user.ticks("needles at the small joints of the spine (facet)");
        user.until(so -> user.texts("legend").contains("Which part of the spine is treated?"));
        assertThat(user.field("lower back (lumbar)").isSelected())
                .as("comes back as it was")
                .isTrue();
    }

    @Test
    void a_click_on_the_words_ticks_their_box() {
        user.starts().follows("I am a patient, or I help one");
        user.label("booked for a later day").click();
        assertThat(user.field("booked for a later day").isSelected()).isTrue();
    }

    @Test
    void none_of_these_and_another_answer_cannot_both_be_ticked() {
        user.starts().comesTo(FormState.sent("now", "/form", "_at=treatment&_go=to:now"));
        user.ticks("weak leg").ticks("falls").ticks("none of these");
        assertThat(user.field("weak leg").isSelected()).isFalse();
        user.ticks("falls");
        assertThat(user.field("none of these").isSelected()).isFalse();
        assertThat(user.field("falls").isSelected()).isTrue();
    }

    @Test
    void the_list_is_printed_as_it_was_changed_and_comes_back_from_the_saved_file() throws Exception {
        answers();
        List<String> wanted = changes();
        assertThat(user.asks()).isEqualTo(wanted);
        String saved = new String(user.fetched("/answers.yaml"), StandardCharsets.UTF_8);
        byte[] pdf = user.fetched("/save.pdf");
        assertThat(pdf).as("what make prints of the saved file").isEqualTo(Lists.pdf(saved));
        String words = PdfWords.of(pdf);
        assertThat(words).contains(NAME, OWN, wanted.get(0)).doesNotContain(leftOut);
        opensAgain(saved);
        assertThat(user.asks()).isEqualTo(wanted);
        assertThat(user.field("Name of the patient").getDomProperty("value")).isEqualTo(NAME);
        assertThat(user.field("Large print").isSelected()).isTrue();
        assertThat(user.fetched("/save.pdf")).isEqualTo(pdf);
    }

    private String leftOut = "";

    private static void answers() {
        user.starts().follows("I am a patient, or I help one");
        user.ticksAndHears("needles at the small joints of the spine (facet)");
        user.ticks("the person filling this in").ticks("lower back (lumbar)").ticks("booked for a later day");
        user.presses("Next").ticks("none of these").presses("Next");
        user.ticks("blood thinner, such as warfarin, apixaban, clopidogrel or aspirin")
                .presses("Next");
        assertThat(user.ticksAndHears("needles")).contains("Your list has");
        user.ticks("pain during it").presses("See my list");
    }

    /** Leaves one out, moves one, adds one, and gives a name. @return the questions that the list has then */
    private List<String> changes() {
        List<String> wanted = new ArrayList<>(user.asks());
        leftOut = wanted.remove(4);
        user.ticks(leftOut).until(so -> user.texts("#list h2").contains("Left out by you"));
        String second = wanted.remove(1);
        wanted.add(0, second);
        user.button("Move up: " + second).sendKeys(Keys.ENTER);
        user.until(so -> user.told().equals("Number 1 now."));
        assertThat(browser.driver().switchTo().activeElement().getAccessibleName())
                .isEqualTo("Move down: " + second);
        user.writes("Your question", OWN).presses("Add it");
        wanted.add(user.asks().indexOf(OWN), OWN);
        user.writes("Name of the patient", NAME).ticks("Large print");
        return wanted;
    }

    private void opensAgain(String saved) throws Exception {
        Path file = Files.writeString(folder.resolve("answers.yaml"), saved);
        user.starts().follows("Open the file with your answers");
        user.field("The file").sendKeys(file.toString());
        user.presses("Open it");
    }
}
