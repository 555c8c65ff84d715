package org.askbefore.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page of the form is valid HTML. It needs no browser for that. */
class FormValidTest {
    private static ServedForm served;

    @BeforeAll
    static void serve() throws Exception {
        served = ServedForm.start();
    }

    @AfterAll
    static void end() {
        served.close();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("org.askbefore.browser.FormState#all")
    void a_page_is_valid(FormState state) throws Exception {
        assertThat(NuChecker.faults(state.page(served))).isEmpty();
    }

    @ParameterizedTest
    @org.junit.jupiter.params.provider.ValueSource(strings = {"/theme.css", "/form.css"})
    void its_styles_are_valid(String path) throws Exception {
        assertThat(NuChecker.faultsOfStyles(served.get(path))).isEmpty();
    }
}
