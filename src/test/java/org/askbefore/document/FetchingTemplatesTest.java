package org.askbefore.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.askbefore.layout.HtmlWriter;
import org.askbefore.problem.ProblemException;
import org.askbefore.situation.Request;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Templates and style sheets that would make a browser fetch or send something. What a browser does with them is tried in one. */
class FetchingTemplatesTest {
    private static final String ADDRESS = "http://127.0.0.1:9/heard";
    private static final String POLICY =
            "<head>\n<meta http-equiv=\"Content-Security-Policy\" content=\"" + HtmlWriter.POLICY + "\"/>";

    @TempDir
    Path folder;

    @ParameterizedTest
    @MethodSource
    void a_file_that_would_fetch_is_refused_at_its_place(FetchingTemplates fetching) {
        assertThatThrownBy(() -> fetching.html(folder, ADDRESS))
                .isInstanceOf(ProblemException.class)
                .hasMessageStartingWith(folder.resolve(fetching.file()) + ":")
                .hasMessageContaining(fetching.refused());
    }

    static Stream<FetchingTemplates> a_file_that_would_fetch_is_refused_at_its_place() {
        return FetchingTemplates.all().filter(one -> !one.refused().isEmpty());
    }

    /** A browser ends comments and sections sooner than XML does, so none of them gets into the page. */
    @ParameterizedTest
    @MethodSource
    void what_only_a_browser_would_take_for_markup_is_not_written(FetchingTemplates fetching) throws Exception {
        assertThat(fetching.html(folder, ADDRESS))
                .startsWith("<!DOCTYPE html>\n<html lang=\"en\"")
                .contains(POLICY)
                .doesNotContain("<!--", "<![CDATA[", "<?", "<style/>", "<img", "@import \"" + ADDRESS);
    }

    static Stream<FetchingTemplates> what_only_a_browser_would_take_for_markup_is_not_written() {
        return FetchingTemplates.all().filter(one -> one.refused().isEmpty());
    }

    @Test
    void what_must_not_stand_in_a_sheet_cannot_begin_in_one_and_end_in_the_next() throws Exception {
        String html = "";
        for (FetchingTemplates sheet : FetchingTemplates.joined()) {
            html = sheet.html(folder, ADDRESS);
        }
        assertThat(html).contains("/* <\n/style>").containsOnlyOnce("</style>");
    }

    @ParameterizedTest
    @MethodSource("org.askbefore.document.PrintKinds#all")
    void every_page_of_the_program_has_the_policy_before_all_else(String print) throws Exception {
        Request request = Lists.request("procedure: sdr\nprint: " + print + "\n");
        byte[] html = DocumentMaker.of(null).make(Lists.list(request), Format.HTML, request.print());
        assertThat(new String(html, StandardCharsets.UTF_8)).containsOnlyOnce(POLICY);
    }

    @Test
    void a_page_that_does_not_say_its_alphabet_is_given_it() throws Exception {
        FetchingTemplates plain = new FetchingTemplates(
                "checklist.ftlh", "<html lang=\"en\"><head><title>t</title></head><body><h1>t</h1></body></html>", "");
        assertThat(plain.html(folder, ADDRESS)).contains(POLICY + "<meta charset=\"utf-8\"/><title>");
    }

    @Test
    void what_the_templates_of_a_folder_write_is_written_as_they_wrote_it() throws Exception {
        for (String file : List.of("checklist.ftlh", "screen.css")) {
            Files.copy(Path.of("templates", file), folder.resolve(file));
        }
        Request request = Lists.request("procedure: sdr\nperson: {name: \"A & B \\\"O'Neill\\\" <é>\"}\n");
        assertThat(DocumentMaker.of(folder).make(Lists.list(request), Format.HTML, request.print()))
                .isEqualTo(DocumentMaker.of(null).make(Lists.list(request), Format.HTML, request.print()));
    }
}
