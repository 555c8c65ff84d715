package org.askbefore.browser;

import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.askbefore.browser.ServedForm.Field;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.ExpectedCondition;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * Somebody at the form, who finds things by the words that stand on the page. Uses the keyboard: under a mouse the page may move
 * when the script shows a notice.
 */
final class FormUser {
    private static final String ASKS = "return [...document.querySelectorAll('#preview li, #list .row .ask')]"
            + ".map(ask => ask.textContent.trim())";
    private static final String SEND = "const form = document.createElement('form');"
            + "form.method = 'post'; form.action = arguments[0];"
            + "for (const [name, value] of arguments[1]) {"
            + "  const field = document.createElement('input');"
            + "  field.type = 'hidden'; field.name = name; field.value = value; form.append(field);"
            + "}"
            + "document.body.append(form); form.submit()";
    private static final String FETCH = "const [path, done] = arguments;"
            + "fetch(path, {method: 'POST', body: new URLSearchParams(new FormData(document.getElementById('form')))})"
            + ".then(answer => answer.arrayBuffer()).then(bytes => done(btoa(Array.from(new Uint8Array(bytes),"
            + " byte => String.fromCharCode(byte)).join(''))))";
    private static final String ARRIVED = "const main = document.querySelector('main');"
            + "return main != null && !main.isLeft && document.readyState == 'complete' || null";
    private final Browser browser;
    private final ServedForm served;

    FormUser(Browser browser, ServedForm served) {
        this.browser = browser;
        this.served = served;
    }

    /** Opens the address that the program shows, which leads to the first page. */
    FormUser starts() {
        browser.driver().get(served.address());
        until(ExpectedConditions.titleContains("Start"));
        return this;
    }

    /** Without JavaScript from here on. */
    FormUser withoutScript() {
        browser.command("Emulation.setScriptExecutionDisabled", Map.of("value", true));
        return this;
    }

    /** Comes to a page in whatever state; sends a form from the page that is shown, so there must be one. */
    FormUser comesTo(FormState state) {
        if (!state.isSent()) {
            browser.driver().get(served.at(state.path()));
            return this;
        }
        List<List<String>> fields = state.fields().stream()
                .map(field -> List.of(field.name(), field.value()))
                .toList();
        leaves(() -> browser.run(SEND, state.path(), fields));
        return this;
    }

    /** Follows a link. */
    FormUser follows(String words) {
        leaves(link(words)::click);
        return this;
    }

    /** Presses a button that leads to another page, or to the same page anew. */
    FormUser presses(String words) {
        leaves(() -> button(words).sendKeys(Keys.ENTER));
        return this;
    }

    /** Ticks a box, or takes it away again. */
    FormUser ticks(String words) {
        field(words).sendKeys(Keys.SPACE);
        return this;
    }

    /** Ticks a box, and waits for what the script says of it. */
    String ticksAndHears(String words) {
        browser.run("document.getElementById('told').textContent = ''");
        ticks(words);
        return until(page -> told().isEmpty() ? null : told());
    }

    FormUser writes(String label, String text) {
        WebElement field = field(label);
        field.clear();
        field.sendKeys(text);
        return this;
    }

    /** Does something by which the page goes, or all that is on it, and waits for another that was not there before. */
    void leaves(Runnable doing) {
        browser.run("document.querySelector('main').isLeft = true");
        doing.run();
        until(next -> browser.run(ARRIVED));
    }

    /** Waits for it to be so. */
    <T> T until(ExpectedCondition<T> so) {
        return new WebDriverWait(browser.driver(), Duration.ofSeconds(20), Duration.ofMillis(20))
                .ignoring(WebDriverException.class) // Such as of a part that has gone since.
                .until(so);
    }

    /** What a screen reader was told last. */
    String told() {
        return text("#told");
    }

    /** The words of a part of the page, also where they are out of sight. */
    String text(String part) {
        return (String) browser.run(
                "return document.querySelector(arguments[0]).textContent.replace(/\\s+/g, ' ').trim()", part);
    }

    /** The words of each part that fits. */
    List<String> texts(String parts) {
        return browser.texts("return [...document.querySelectorAll('" + parts + "')]"
                + ".map(part => part.textContent.replace(/\\s+/g, ' ').trim())");
    }

    /** The questions on the page, or beside it, in order. */
    List<String> asks() {
        return browser.texts(ASKS);
    }

    String heading() {
        return text("h1");
    }

    WebElement button(String words) {
        return browser.driver()
                .findElement(By.xpath("//button[not(@aria-hidden)][starts-with(normalize-space(.), \"" + words
                        + "\") or @aria-label=\"" + words + "\"]"));
    }

    WebElement link(String words) {
        return browser.driver().findElement(By.xpath("//a[normalize-space(.)=\"" + words + "\"]"));
    }

    WebElement label(String words) {
        return browser.driver().findElement(By.xpath("//label[normalize-space(.)=\"" + words + "\"]"));
    }

    /** The field that a label belongs to. */
    WebElement field(String label) {
        return browser.driver().findElement(By.id(label(label).getDomAttribute("for")));
    }

    /** What the form of the page is answered with at that address, as its script would fetch it. */
    byte[] fetched(String path) {
        return Base64.getDecoder().decode((String) browser.driver().executeAsyncScript(FETCH, path));
    }

    /** What the form of the page would send. */
    @SuppressWarnings("unchecked")
    List<Field> fields() {
        List<List<String>> fields =
                (List<List<String>>) browser.run("return [...new FormData(document.getElementById('form'))]");
        return fields.stream()
                .map(field -> new Field(field.get(0), field.get(1)))
                .toList();
    }
}
