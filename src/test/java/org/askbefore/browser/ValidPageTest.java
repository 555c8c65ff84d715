package org.askbefore.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The web page is valid HTML and CSS: the Nu Html Checker finds no error, and warns of nothing. */
class ValidPageTest {
    @ParameterizedTest(name = "{0}")
    @MethodSource("org.askbefore.browser.WebPage#all")
    void a_page_is_valid(String name, WebPage page) throws Exception {
        assertThat(faults(page.html())).isEmpty();
    }

    @Test
    void the_checker_sees_a_fault_of_the_page_and_of_its_styles() throws Exception {
        String html = WebPage.of("procedure: sdr\n").html();
        assertThat(faults(html.replace("<main>", "<main><p><div></p>"))).isNotEmpty();
        assertThat(faults(html.replace("<style>", "<style>p { colour: red }"))).isNotEmpty();
    }

    /** What the checker finds. */
    static List<String> faults(String html) throws Exception {
        return NuChecker.faults(html.getBytes(StandardCharsets.UTF_8));
    }
}
