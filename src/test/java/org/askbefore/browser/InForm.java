package org.askbefore.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/** Tests of the form in a real browser: one session and one server for all such classes, and nothing kept between two tests. */
@ExtendWith(InForm.Opening.class)
abstract class InForm {
    static Browser browser;
    static ServedForm served;
    static FormUser user;

    /** What is open until the last test of the run. */
    private record Open(Browser browser, ServedForm served) implements AutoCloseable {
        static Open now() {
            try {
                return new Open(Browser.open(), ServedForm.start());
            } catch (RuntimeException e) {
                throw e;
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public void close() throws Exception {
            served.close();
            browser.close();
        }
    }

    /** Opens both before the first test that needs them. */
    static final class Opening implements BeforeAllCallback {
        @Override
        public void beforeAll(ExtensionContext context) {
            Open open = context.getRoot()
                    .getStore(Namespace.create(InForm.class))
                    .computeIfAbsent(Open.class, key -> Open.now(), Open.class);
            browser = open.browser();
            served = open.served();
            user = new FormUser(browser, served);
        }
    }

    @BeforeEach
    void as_if_opened_just_now() {
        browser.window(1280, 900);
        browser.command("Emulation.setScriptExecutionDisabled", Map.of("value", false));
        browser.prefers("prefers-color-scheme", "light");
        browser.command("Network.clearBrowserCookies", Map.of());
    }

    @AfterEach
    void nothing_went_wrong_inside_the_program() {
        assertThat(served.faults()).isEmpty();
    }
}
