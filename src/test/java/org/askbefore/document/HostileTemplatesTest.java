package org.askbefore.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.askbefore.checklist.Checklist;
import org.askbefore.problem.Problem;
import org.askbefore.problem.ProblemException;
import org.askbefore.situation.PrintWishes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Templates that would never end, fill the memory or reach outside their folder. Those of a few lines are in broken-templates. */
@Timeout(value = 120, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HostileTemplatesTest {
    private static final String SECRET = "not for the page";

    @TempDir
    Path place;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\n<#list 1.. as n></#list>",
                "\n<#list 1.. as n><#attempt><#list 1.. as m></#list><#recover></#attempt></#list>",
                "\n<#assign all = []><#list 1.. as n><#assign all = [n]></#list>",
                // Nothing to stop it at: the search for the pattern has no loop of the template's own.
                "\n${\"\"?left_pad(90, \"a\")?matches(\".*.*.*.*.*.*.*.*.*.*b\")?c}"
            })
    void a_template_without_an_end_is_ended_and_told(String foot) throws Exception {
        assertThat(said("parts/foot.ftlh", foot))
                .startsWith("own/parts/foot.ftlh:2:")
                .contains("The templates did not come to an end in 1 seconds.\n  " + foot.substring(1, 10));
    }

    @Test
    void a_text_that_doubles_for_ever_is_ended_and_told() throws Exception {
        String foot = "<#assign s = \"abcdefgh\">\n<#list 1..60 as n><#assign s = s + s></#list>\n";
        assertThat(said("parts/foot.ftlh", foot))
                .startsWith("own/parts/foot.ftlh:2:")
                .containsAnyOf("need more memory than there is", "did not come to an end");
        assertThat(said("parts/foot.ftlh", "${\"a\"?left_pad(2147483647)}"))
                .contains("The templates need more memory than there is.");
    }

    @Test
    void functions_and_brackets_without_an_end_are_told() throws Exception {
        assertThat(said("parts/foot.ftlh", "\n<#function f x><#return f(x + 1)></#function>${f(1)}"))
                .startsWith("own/parts/foot.ftlh:2:1: The templates call one another without an end.");
        assertThat(said("parts/foot.ftlh", "${" + "(".repeat(300_000) + "1" + ")".repeat(300_000) + "}"))
                .startsWith("own/parts/foot.ftlh: Brackets stand too deep in one another.");
    }

    @Test
    void a_file_of_50_MB_is_refused_unread() throws Exception {
        String much = "<p>x</p>\n".repeat(50 << 17);
        assertThat(said("parts/foot.ftlh", much)).startsWith("own/parts/foot.ftlh: This file is larger than 1 MB.");
        assertThat(said("theme.css", much)).contains("own/theme.css: This file is larger than 1 MB.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"parts/foot.ftlh", "theme.css", "letter.css", "checklist.ftlh"})
    void a_link_out_of_the_folder_is_refused(String name) throws Exception {
        Path link = own().resolve(name);
        Files.createDirectories(link.getParent());
        Files.createSymbolicLink(link, Files.writeString(place.resolve("secret"), SECRET));
        assertThat(said())
                .isEqualTo("own/" + name
                        + ": This link leads out of the folder of templates.\n  Put the file itself there.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../secret",
                "parts/../../secret",
                "/secret",
                "linked/secret",
                "file:secret",
                "linked/../../secret"
            })
    void what_lies_outside_the_folder_cannot_be_included(String name) throws Exception {
        Files.writeString(place.resolve("secret"), SECRET);
        Files.createSymbolicLink(own().resolve("linked"), place);
        for (String parse : List.of("", " parse=false")) {
            assertThat(said("checklist.ftlh", page("<p><#include \"" + name + "\"" + parse + "></p>")))
                    .containsAnyOf("checklist.ftlh:3:4: ", "own/linked/secret: This link leads out")
                    .doesNotContain(SECRET);
        }
        assertThat(said("checklist.ftlh", page("<p>${.get_optional_template(\"" + name + "\").exists?c}</p>")))
                .doesNotContain(SECRET);
    }

    @Test
    void a_link_inside_the_folder_is_followed_and_a_link_to_the_folder_too() throws Exception {
        Files.writeString(
                own().resolve("real.css"), ":root { --accent: #000000; --ink: #000000; }\np { color: #123456; }\n");
        Files.createSymbolicLink(own().resolve("theme.css"), Path.of("real.css"));
        Path link = Files.createSymbolicLink(place.resolve("link"), own());
        assertThat(html(link)).contains("p { color: #123456; }");
    }

    @Test
    void a_folder_a_pipe_and_a_broken_link_in_place_of_a_file_are_told() throws Exception {
        Files.createDirectories(own().resolve("theme.css"));
        Files.createSymbolicLink(own().resolve("letter.css"), Path.of("nowhere"));
        Path pipe = own().resolve("large-print.css");
        Process made = new ProcessBuilder("mkfifo", pipe.toString()).start();
        assertThat(made.waitFor()).isZero();
        assertThat(said())
                .contains("own/theme.css: This is a folder, not a file.")
                .contains("own/letter.css: This link leads nowhere.")
                .contains("own/large-print.css: This is not a file.");
    }

    @Test
    void a_file_by_another_ending_is_escaped_as_well() throws Exception {
        Files.writeString(own().resolve("raw.txt"), "<p>${person.name}</p>");
        assertThat(said("checklist.ftlh", page("<#include \"raw.txt\">"))).isEmpty();
        assertThat(html(own())).contains("<p>&lt;b&gt;Ann&lt;/b&gt;</p>").doesNotContain("<b>");
    }

    @Test
    void escaping_twice_harms_nothing() throws Exception {
        assertThat(said("checklist.ftlh", page("<p>${person.name?esc} ${person.name?cap_first}</p>")))
                .isEmpty();
        assertThat(html(own())).doesNotContain("<b>");
    }

    @Test
    void the_templates_of_the_program_use_nothing_that_is_refused() throws Exception {
        Path whole = Path.of("templates");
        assertThat(new String(make(DocumentMaker.of(whole), Format.HTML), StandardCharsets.UTF_8))
                .isEqualTo(new String(make(DocumentMaker.of(null), Format.HTML), StandardCharsets.UTF_8));
    }

    @Test
    void what_a_template_leaves_running_does_not_hold_up_the_next() throws Exception {
        said("parts/foot.ftlh", "<#list 1.. as n></#list>");
        Files.delete(own().resolve("parts/foot.ftlh"));
        assertThat(said("letter.css", "p { color: #000000; }\n")).isEmpty();
    }

    @Test
    void what_is_only_for_a_browser_is_held_against_the_vocabulary_too() throws Exception {
        String script = page("<#if !paged>\n<script>alert(1)</script></#if>");
        Files.writeString(own().resolve("checklist.ftlh"), script);
        assertThatThrownBy(() -> html(own()))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("checklist.ftlh:4:1: <script> is not an element of a page.");
    }

    @Test
    void a_missing_folder_is_told() {
        assertThatThrownBy(() -> DocumentMaker.of(place.resolve("none")))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("There is no such folder of templates.");
    }

    private static String page(String body) {
        return "<html lang=\"en\"><head><title>${title}</title></head>\n<body><h1>${title}</h1>\n" + body
                + "\n</body></html>\n";
    }

    private Path own() throws IOException {
        return Files.createDirectories(place.resolve("own"));
    }

    private String said(String file, String text) throws Exception {
        Path path = own().resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
        return said();
    }

    /** What is said of the folder, with a second for its templates to end; nothing where a page is made. */
    private String said() throws Exception {
        ProblemException told =
                catchThrowableOfType(ProblemException.class, () -> make(DocumentMaker.of(own(), 1000), Format.HTML));
        return told == null
                ? ""
                : told.problems().stream()
                        .map(Problem::inFull)
                        .collect(Collectors.joining("\n"))
                        .replace(own() + "/", "own/");
    }

    private static String html(Path folder) throws ProblemException {
        return new String(make(DocumentMaker.of(folder), Format.HTML), StandardCharsets.UTF_8);
    }

    private static byte[] make(DocumentMaker maker, Format format) throws ProblemException {
        return maker.make(list(), format, PrintWishes.NONE);
    }

    private static Checklist list() throws ProblemException {
        return Lists.list(Lists.request("procedure: sdr\nperson: {name: <b>Ann</b>}\n"));
    }
}
