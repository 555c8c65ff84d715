package org.askbefore.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nu.validator.client.EmbeddedValidator;
import nu.validator.client.EmbeddedValidator.OutputFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The web page is valid HTML and CSS: the Nu Html Checker finds no error, and warns of nothing. */
class ValidPageTest {
    /** The page is well-formed XML as well, which closes such elements so. */
    private static final String CLOSED = "Trailing slash on void elements";

    /** A property of CSS that browsers have and the checker does not know yet. */
    private static final String NEW = "\u201cfield-sizing\u201d: Property";

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
        EmbeddedValidator validator = new EmbeddedValidator();
        validator.setOutputFormat(OutputFormat.JSON);
        String told = validator.validate(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)));
        List<String> faults = new ArrayList<>();
        for (JsonNode message : JsonMapper.shared().readTree(told).path("messages")) {
            String text = message.path("message").asString();
            if (!text.startsWith(CLOSED) && !text.contains(NEW)) {
                faults.add("line " + message.path("lastLine").asInt() + ": " + text);
            }
        }
        return faults;
    }
}
