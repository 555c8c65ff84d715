package org.askbefore.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openqa.selenium.support.ui.ExpectedConditions.titleContains;
import static org.openqa.selenium.support.ui.ExpectedConditions.urlContains;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.askbefore.web.Visitor;
import org.askbefore.web.Weeks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.ExpectedCondition;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The pages for those who hand lists out, in a real browser, with its script and without. */
class HandingOutTest extends InBrowser {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    /** Its check takes seconds on any machine. */
    private static final int LARGE = 100_000;
    /** Its check takes longer than all that is looked at meanwhile. */
    private static final int ENDLESS = 300_000;

    private static final String SICK = "id,procedure,stage,symptoms\n<b>A-1,facet-rf,just-had,bladder-change\n"
            + "A-2,facet-rf,just-had,fever\n" + "W".repeat(100) + ",srd,,feverr\n";

    @TempDir
    Path temp;

    private Visitor visitor;

    @BeforeEach
    void come() throws Exception {
        visitor = Visitor.come();
        browser.driver().get(visitor.address());
        until(urlContains("/"));
        go("/");
    }

    @AfterEach
    void leave() throws Exception {
        script(true);
        visitor.close();
    }

    private void go(String path) {
        browser.driver().get(visitor.address(path));
    }

    private static void until(ExpectedCondition<Boolean> condition) {
        new WebDriverWait(browser.driver(), PATIENCE).until(condition);
    }

    private static void script(boolean runs) {
        browser.command("Emulation.setScriptExecutionDisabled", Map.of("value", !runs));
    }

    private static void press(String words) {
        browser.driver()
                .findElement(
                        By.xpath("//button[starts-with(normalize-space(), '" + words + "') and not(@aria-hidden)]"))
                .click();
    }

    private void choose(String schedule) throws Exception {
        go("/schedule");
        Path file = Files.writeString(temp.resolve("week.csv"), schedule);
        browser.driver().findElement(By.id("field-schedule")).sendKeys(file.toString());
        press("Check the schedule");
    }

    private static void looksRight() throws Exception {
        assertThat(ValidPageTest.faults("<!DOCTYPE html>" + browser.driver().getPageSource()))
                .isEmpty();
        for (int width : List.of(1280, 360)) {
            browser.window(width, 900);
            browser.prefers("prefers-color-scheme", width == 360 ? "dark" : "light");
            assertThat(AccessibilityTest.found(browser)).isEmpty();
        }
        browser.window(320, 640);
        assertThat(browser.run("return document.documentElement.scrollWidth - innerWidth"))
                .isEqualTo(0L);
        browser.window(1280, 900);
    }

    @Test
    void a_list_is_printed_in_two_clicks() throws Exception {
        go("/handouts");
        looksRight();
        browser.driver().findElement(By.cssSelector("input[value=occipital]")).click();
        press("Print");
        new WebDriverWait(browser.driver(), PATIENCE)
                .until(driver -> driver.getWindowHandles().size() == 2);
        String first = browser.driver().getWindowHandle();
        for (String window : browser.driver().getWindowHandles()) {
            if (!window.equals(first)) {
                browser.driver().switchTo().window(window);
                until(urlContains("/handouts/print"));
                browser.driver().close();
            }
        }
        browser.driver().switchTo().window(first);
        assertThat(browser.driver()
                        .findElement(By.cssSelector("input[value=occipital]"))
                        .isSelected())
                .isTrue();
    }

    @Test
    void faults_beside_a_handout_get_the_focus() throws Exception {
        go("/handouts");
        press("Save as PDF");
        until(urlContains("/handouts/save"));
        until(driver -> "errors".equals(browser.run("return document.activeElement.id")));
        looksRight();
    }

    @Test
    void each_page_of_a_schedule_is_as_good_as_the_others() throws Exception {
        go("/schedule");
        looksRight();
        choose("id,procedure,procedur\nA-1,sdr,\n");
        // It may still be being checked when its page is first there.
        until(driver -> "errors".equals(browser.run("return document.activeElement.id")));
        looksRight();
        choose(SICK);
        until(titleContains("The schedule is checked"));
        looksRight();
        press("Make one file to print");
        until(titleContains("The lists are made"));
        looksRight();
        press("Throw it away");
        until(titleContains("Lists for a schedule"));
    }

    @Test
    void with_the_script_the_page_follows_without_being_loaded_again() throws Exception {
        choose(Weeks.of(LARGE).text());
        until(urlContains("/schedule/watch"));
        browser.run("window.before = true");
        until(driver -> !browser.texts("return [document.getElementById('told').textContent]")
                .get(0)
                .isEmpty());
        assertThat(browser.run("return window.before")).as("the same page").isEqualTo(true);
        assertThat(browser.run("return document.getElementById('bar').position > 0"))
                .isEqualTo(true);
        until(titleContains("The schedule is checked"));
        assertThat(browser.driver().getCurrentUrl()).endsWith("/schedule/work");
    }

    @Test
    void without_the_script_the_page_asks_for_itself_anew() throws Exception {
        script(false);
        choose(Weeks.of(LARGE).text());
        until(titleContains("Checking the schedule"));
        assertThat(browser.driver().getCurrentUrl()).endsWith("/schedule/work");
        until(titleContains("The schedule is checked"));
    }

    @Test
    void the_page_of_what_goes_on_is_as_good_and_its_button_stops_it() throws Exception {
        choose(Weeks.of(ENDLESS).text());
        until(urlContains("/schedule/watch"));
        looksRight();
        press("Stop");
        until(titleContains("It was stopped"));
        looksRight();
    }
}
