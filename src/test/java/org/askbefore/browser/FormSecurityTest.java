package org.askbefore.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.ExpectedConditions;

/** What a real browser makes of the rules that every answer carries, and of pages that mean harm. */
class FormSecurityTest extends InForm {
    private static final String LISTEN = "window.refused = [];"
            + "document.addEventListener('securitypolicyviolation', event => window.refused.push("
            + "event.violatedDirective + ' ' + event.blockedURI))";

    /** Whatever the page asked for, also in vain. */
    private static final String ASKED_FOR =
            "return [location.href, ...performance.getEntriesByType('resource').map(entry => entry.name)]";

    private static final String HOSTILE =
            "\"><script>document.title='taken'</script><img src=x onerror=\"document.title='taken'\">"
                    + "<a href=javascript:alert(1)>'${1+1}<#list>";

    private String listener = "";

    @BeforeEach
    void listen() {
        listener = (String) browser.command("Page.addScriptToEvaluateOnNewDocument", Map.of("source", LISTEN))
                .get("identifier");
        log();
    }

    @AfterEach
    void listen_no_more() {
        browser.command("Page.removeScriptToEvaluateOnNewDocument", Map.of("identifier", listener));
    }

    /** What the browser complained of since this was asked last. */
    private static List<String> log() {
        return browser.driver().manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(LogEntry::getMessage)
                .filter(message -> !message.contains("Failed to load resource: the server responded with"))
                .toList();
    }

    @Test
    void no_page_breaks_its_own_rules_and_none_asks_for_anything_elsewhere() {
        user.starts();
        for (FormState state : FormState.all().toList()) {
            user.comesTo(state);
            assertThat(browser.texts("return window.refused")).as(state.name()).isEmpty();
            for (String address : browser.texts(ASKED_FOR)) {
                assertThat(address).as(state.name()).startsWith(served.at("/"));
            }
        }
        user.comesTo(FormState.shown("form", "/form"));
        user.ticksAndHears("needles at the small joints of the spine (facet)");
        assertThat(browser.texts(ASKED_FOR)).contains(served.at("/form")).allMatch(at -> at.startsWith(served.at("/")));
        assertThat(log()).isEmpty();
    }

    @Test
    void what_would_break_them_is_refused_and_seen_here() {
        user.starts();
        browser.run("const image = new Image(); image.src = 'http://203.0.113.1/x.png'; document.body.append(image);"
                + "document.querySelector('h1').setAttribute('onclick', 'document.title = \"taken\"');"
                + "document.querySelector('h1').click()");
        user.until(so -> browser.texts("return window.refused").size() >= 2 ? true : null);
        assertThat(browser.texts("return window.refused"))
                .anyMatch(refused -> refused.startsWith("img-src"))
                .anyMatch(refused -> refused.startsWith("script-src"));
        assertThat(browser.driver().getTitle()).startsWith("Start");
        assertThat(log()).isNotEmpty();
    }

    @Test
    void markup_in_what_somebody_writes_is_nothing_but_letters() {
        List<ServedForm.Field> fields = new ArrayList<>();
        for (String name :
                List.of("name", "clinician", "appointment", "date-of-birth", "own", "_new", "age", "procedure")) {
            fields.add(new ServedForm.Field(name, HOSTILE));
        }
        user.starts();
        for (String path : List.of("/list", "/form", "/text", "/checklist.pdf", "/open")) {
            user.comesTo(new FormState("hostile", path, fields));
            assertThat(browser.driver().getTitle()).as(path).doesNotContain("taken");
            assertThat(browser.run(
                            "return document.querySelectorAll('img, main script, main a[href^=javascript]').length"))
                    .as(path)
                    .isEqualTo(0L);
            assertThat(browser.texts("return window.refused")).as(path).isEmpty();
        }
        user.comesTo(new FormState(
                "hostile",
                "/list",
                List.of(new ServedForm.Field("own", HOSTILE), new ServedForm.Field("name", HOSTILE))));
        assertThat(user.asks()).contains(HOSTILE);
        assertThat(user.field("Name of the patient").getDomProperty("value")).isEqualTo(HOSTILE);
    }

    @Test
    void a_form_that_another_page_sends_is_refused() throws Exception {
        String page = "<!DOCTYPE html><title>Elsewhere</title><form method=post action='" + served.at("/list")
                + "'><input name=procedure value=sdr></form><script>document.forms[0].submit()</script>";
        user.starts();
        browser.driver()
                .get("data:text/html;base64,"
                        + Base64.getEncoder().encodeToString(page.getBytes(StandardCharsets.UTF_8)));
        isRefused();
        user.starts();
        browser.show(page, 1280, 900);
        isRefused();
        user.starts();
        try (OtherServer other = OtherServer.showing(page)) {
            browser.driver().get(other.at("127.0.0.1"));
            isRefused();
            assertThat(user.heading()).isEqualTo("Please open it again");
        }
    }

    @Test
    void no_other_server_of_this_computer_gets_the_cookie() throws Exception {
        try (OtherServer other = OtherServer.showing("<!DOCTYPE html><title>Elsewhere</title>")) {
            for (String start : List.of(served.address(), served.addressByNumber(), served.addressForOnce())) {
                browser.driver().get(start);
                user.until(ExpectedConditions.titleContains("Start"));
                String opened = browser.driver().getCurrentUrl();
                for (String name : List.of("127.0.0.1", "localhost")) {
                    browser.driver().get(other.at(name));
                    assertThat(browser.driver().getTitle()).isEqualTo("Elsewhere");
                }
                browser.driver().get(opened);
                assertThat(browser.driver().getTitle()).as("still let in").startsWith("Start");
            }
            assertThat(other.visits()).isGreaterThanOrEqualTo(6);
            assertThat(other.cookies()).isEmpty();
        }
    }

    @Test
    void what_a_browser_is_started_with_leads_to_the_secret_name() {
        browser.driver().get(served.addressForOnce());
        user.until(ExpectedConditions.titleContains("Start"));
        assertThat(browser.driver().getCurrentUrl()).isEqualTo(served.at("/"));
        assertThat(served.at("/")).matches("http://[a-z2-9]{20}\\.localhost:\\d+/");
    }

    @Test
    void by_the_number_of_this_computer_the_form_works_as_by_its_name() {
        browser.driver().get(served.addressByNumber());
        user.until(ExpectedConditions.titleContains("Start"));
        user.follows("I am a patient, or I help one");
        user.ticksAndHears("needles at the small joints of the spine (facet)");
        user.presses("See my list now");
        assertThat(user.heading()).isNotEmpty();
        assertThat(user.asks()).isNotEmpty();
        assertThat(browser.driver().getCurrentUrl())
                .startsWith("http://127.0.0.1:")
                .endsWith("/list");
        browser.driver().navigate().back();
        user.until(so -> browser.driver().getCurrentUrl().endsWith("/form") ? true : null);
        assertThat(browser.texts("return window.refused")).isEmpty();
    }

    private static void isRefused() {
        user.until(so -> browser.driver().getCurrentUrl().equals(served.at("/list")) ? true : null);
        user.until(so -> user.heading().isEmpty() ? null : true);
        assertThat(user.heading()).isIn("Please open it again", "This came from somewhere else");
        assertThat(browser.run("return performance.getEntriesByType('navigation')[0].responseStatus"))
                .isEqualTo(403L);
    }

    @Test
    void no_page_of_another_site_can_show_the_form_in_a_frame() throws Exception {
        user.starts();
        browser.show(
                "<!DOCTYPE html><title>Frame</title><iframe src='" + served.at("/form") + "'></iframe>", 1280, 900);
        browser.driver().switchTo().frame(0);
        assertThat(browser.driver().getPageSource()).doesNotContain("The treatment");
        browser.driver().switchTo().defaultContent();
    }

    @Test
    void nobody_comes_in_without_the_address_that_was_shown() {
        browser.driver().get(served.at("/form"));
        assertThat(user.heading()).isEqualTo("Please open it again");
        assertThat(URI.create(served.address()).getQuery()).startsWith("start=");
    }
}
