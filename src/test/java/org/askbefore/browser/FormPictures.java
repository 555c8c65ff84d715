package org.askbefore.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Draws the form for who wants to look at it: ./mvnw test -Dtest=FormPictures [-Dpictures=FOLDER]. No test by itself. */
class FormPictures extends InForm {
    private static final Path FOLDER = Path.of(System.getProperty("pictures", "target/form-pictures"));

    @ParameterizedTest(name = "{0}")
    @MethodSource("org.askbefore.browser.FormState#all")
    void draw(FormState state) throws IOException {
        user.starts();
        for (int width : List.of(1280, 360)) {
            browser.window(width, width == 360 ? 740 : 900);
            for (String scheme : List.of("light", "dark")) {
                browser.prefers("prefers-color-scheme", scheme);
                user.comesTo(state);
                save(state.name() + "-" + width + "-" + scheme);
            }
        }
    }

    /** The picture of docs/patients.md: the form with the list beside it. */
    @Test
    void draw_for_the_page_for_patients() throws IOException {
        browser.window(1180, 940);
        user.starts()
                .comesTo(FormState.sent(
                        "shown",
                        "/form",
                        "asking-for=me&procedure=facet-rf&site=lumbar&stage=scheduled&earlier-rhizotomy=painful"
                                + "&worries=pain-during&worries=being-awake&_at=treatment&_go=to:before-and-worries"));
        shoot("form.png");
    }

    private static void save(String name) throws IOException {
        Number height = (Number) browser.run("return document.documentElement.scrollHeight");
        Number width = (Number) browser.run("return innerWidth");
        browser.window(width.intValue(), Math.max(height.intValue(), 700));
        shoot(name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-") + ".png");
        browser.window(width.intValue(), 900);
    }

    private static void shoot(String file) throws IOException {
        Map<String, Object> shot = browser.command("Page.captureScreenshot", Map.of("format", "png"));
        Files.createDirectories(FOLDER);
        Files.write(FOLDER.resolve(file), Base64.getDecoder().decode((String) shot.get("data")));
    }
}
