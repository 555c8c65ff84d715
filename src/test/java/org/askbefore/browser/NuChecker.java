package org.askbefore.browser;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nu.validator.client.EmbeddedValidator;
import nu.validator.client.EmbeddedValidator.OutputFormat;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the Nu Html Checker finds: errors and warnings. */
final class NuChecker {
    /** A list as a web page is well-formed XML as well, which closes such elements so. */
    private static final String CLOSED = "Trailing slash on void elements";

    /** A property of CSS that browsers have and the checker does not know yet. */
    private static final String NEW = "\u201cfield-sizing\u201d: Property";

    /** What the checker says of any picture that stands in a page whose policy allows just such; browsers show it. */
    private static final String SHOWN = "image \u201cdata:image/png;base64,";

    private NuChecker() {}

    static List<String> faults(byte[] html) throws Exception {
        EmbeddedValidator validator = new EmbeddedValidator();
        validator.setOutputFormat(OutputFormat.JSON);
        String told = validator.validate(new ByteArrayInputStream(html));
        List<String> faults = new ArrayList<>();
        for (JsonNode message : JsonMapper.shared().readTree(told).path("messages")) {
            String text = message.path("message").asString();
            if (!text.startsWith(CLOSED) && !text.contains(NEW) && !text.contains(SHOWN)) {
                faults.add("line " + message.path("lastLine").asInt() + ": " + text);
            }
        }
        return faults;
    }

    /** The same for a style sheet. */
    static List<String> faultsOfStyles(byte[] css) throws Exception {
        String page = "<!DOCTYPE html><html lang=\"en\"><head><title>Styles</title><style>"
                + new String(css, StandardCharsets.UTF_8) + "</style></head><body></body></html>";
        return faults(page.getBytes(StandardCharsets.UTF_8));
    }
}
