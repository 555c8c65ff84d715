package org.askbefore.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.askbefore.checklist.AskedQuestion;
import org.askbefore.pdf.Conformance;
import org.askbefore.pdf.TagTree;
import org.askbefore.problem.Problem;
import org.askbefore.problem.ProblemException;
import org.askbefore.situation.ListWishes;
import org.askbefore.situation.Person;
import org.askbefore.situation.PrintWishes;
import org.askbefore.situation.Request;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the owner of a list has changed, in every format. */
@Execution(ExecutionMode.CONCURRENT)
class OwnQuestionsTest {
    private static final String FACTS = "procedure: facet-rf\nsite: [lumbar]\nworries: [frightened]\n";
    private static final String LONG = "W".repeat(300);

    @TempDir
    Path place;

    static List<String> prints() {
        return PrintKinds.all();
    }

    @ParameterizedTest
    @MethodSource("prints")
    void the_longest_own_questions_in_every_script_keep_both_standards_and_are_whole(String print) throws Exception {
        List<String> own = new ArrayList<>(List.of(
                LONG,
                "هل يمكن لأختي أن تدخل معي يوم 3.12.2026؟",
                "האם אחותי יכולה להיכנס?",
                "Łucja & <b>\"Søren\"</b> (x) \\ ${title} Tj?"));
        IntStream.range(5, 21)
                .forEach(n -> own.add((n + " how long? ").repeat(20).strip()));
        byte[] pdf = document(own, print, Format.PDF);
        assertThat(Conformance.faults(pdf)).isEmpty();
        assertThat(words(pdf)).contains(LONG).contains("Łucja&<b>\"Søren\"</b>(x)\\${title}Tj?");
        for (String asked : own.subList(4, 20)) {
            assertThat(words(pdf)).contains(asked.replace(" ", ""));
        }
        assertThat(TagTree.of(pdf)).contains("هل يمكن لأختي أن تدخل معي يوم 3.12.2026؟");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>?",
                "</label><img src=x onerror=alert(1)>",
                "O'Neill & \"Söhne\" <b>",
                "${title} <#include \"x\"> [=1]",
                "{person} {treatment} {emergency}?",
                "e) Tj ET (x \\",
                "=HYPERLINK(\"x\")",
                "[ ] 1. From -- > ."
            })
    void an_own_question_is_printed_as_it_was_written(String text) throws Exception {
        List<String> own = List.of(text);
        byte[] pdf = document(own, "{}", Format.PDF);
        assertThat(words(pdf)).contains(text.replace(" ", ""));
        assertThat(Conformance.faults(pdf)).isEmpty();
        String html = text(own, "{}", Format.HTML);
        assertThat(html).doesNotContain("<script").doesNotContain("<img src=x").doesNotContain("<b>");
        assertThat(html).containsOnlyOnce(" dir=\"auto\">" + escaped(text) + "</label>");
        assertThat(text(own, "{}", Format.TEXT)).contains("[ ] 4. " + text + "\n\n       ____");
        JsonNode question = json(own).get("questions").get(3);
        assertThat(question.get("ask").asString()).isEqualTo(text);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    @Test
    void an_own_question_has_a_number_a_box_and_room_and_nothing_else() throws Exception {
        for (String print : PrintKinds.all()) {
            // One among the first, one on page one, one later.
            String order = "  order: [own-1, procedure/sedation-options, own-2, procedure/stop-signal, own-3]\n";
            Request request =
                    Lists.request(FACTS + "print: " + print + "\n" + list(List.of("One?", "Two?", "Three?")) + order);
            String html = new String(Lists.document(request, Format.HTML), StandardCharsets.UTF_8);
            for (AskedQuestion own : Lists.list(request).questions()) {
                if (own.isOwn()) {
                    int n = own.position();
                    assertThat(html)
                            .contains("id=\"tick-" + n + "\"")
                            .containsPattern("dir=\"auto\">" + own.words().ask().replace("?", "\\?")
                                    + "</label></p>\\s*<textarea name=\"answer-" + n + "\"");
                }
            }
            assertThat(html).doesNotContainPattern("<p[^>]*>\\s*</p>");
        }
    }

    @Test
    void an_own_question_in_JSON_has_no_topic_no_reason_and_no_source() throws Exception {
        JsonNode questions = json(List.of("One?")).get("questions");
        JsonNode own = questions.get(3);
        assertThat(own.get("own").asBoolean()).isTrue();
        assertThat(own.get("id").asString()).isEqualTo("own-1");
        assertThat(own.get("topic").isNull()).isTrue();
        assertThat(own.get("section").asString()).isEqualTo("own");
        assertThat(own.get("why").asString()).isEmpty();
        for (String none : List.of("also", "because", "raised-by", "sources")) {
            assertThat(own.get(none)).as(none).isEmpty();
        }
        assertThat(questions.get(0).has("own")).isFalse();
    }

    @Test
    void questions_left_out_are_told_in_JSON_alone() throws Exception {
        Request request = Lists.request(FACTS + "list: {leave-out: [procedure/stop-signal, risk/overall/sdr]}\n");
        JsonNode root = JsonMapper.shared().readTree(Lists.document(request, Format.JSON));
        assertThat(root.get("left-out-by-owner")).hasSize(1);
        assertThat(root.get("left-out-by-owner").get(0).asString()).isEqualTo("procedure/stop-signal");
        assertThat(root.get("questions").toString()).doesNotContain("procedure/stop-signal");
        assertThat(json(List.of()).has("left-out-by-owner")).isFalse();
    }

    @ParameterizedTest
    @MethodSource("prints")
    void a_list_with_everything_left_out_is_printed_all_the_same(String print) throws Exception {
        List<String> all =
                Lists.BANK.questions().stream().map(question -> question.id()).toList();
        for (List<String> own : List.of(List.<String>of(), List.of("Only mine?"))) {
            Request plain = Lists.request(FACTS + "print: " + print + "\n");
            Request request =
                    new Request(plain.situation(), Person.UNNAMED, plain.print(), new ListWishes(own, all, List.of()));
            byte[] pdf = Lists.document(request, Format.PDF);
            assertThat(Conformance.faults(pdf)).isEmpty();
            assertThat(Lists.list(request).questions()).hasSameSizeAs(own);
            for (Format format : List.of(Format.HTML, Format.TEXT)) {
                assertThat(new String(Lists.document(request, format), StandardCharsets.UTF_8))
                        .contains("My own questions")
                        .doesNotContain("They rest on these");
            }
        }
    }

    @Test
    void characters_that_cannot_be_printed_are_told_where_they_were_written() throws Exception {
        String yaml = FACTS + "person: {name: 漢}\n" + list(List.of("Fine?", "Why \uD83D\uDE00?", "क?"))
                + "  leave-out: [risk/nothing]\n";
        Request request = Lists.request(yaml);
        ProblemException thrown =
                catchThrowableOfType(ProblemException.class, () -> RequestCheck.check(request, Lists.BANK, Format.PDF));
        assertThat(thrown.problems())
                .extracting(problem -> problem.place() + " " + problem.discreet())
                .containsExactly(
                        "situation.yaml:4:16 \"name\" holds a character that cannot be printed here.",
                        "situation.yaml:8:7 \"own-2\" holds a character that cannot be printed here.",
                        "situation.yaml:9:7 \"own-3\" holds a character that cannot be printed here.",
                        "situation.yaml:10:15 Here is an id that no question has.");
        assertThat(thrown.problems()).extracting(Problem::what).anyMatch(what -> what.contains("U+1F600"));
        assertThat(new String(Lists.document(request, Format.HTML), StandardCharsets.UTF_8))
                .contains("Why \uD83D\uDE00?");
    }

    @Test
    void an_id_that_the_bank_has_and_the_list_has_not_is_no_mistake() throws Exception {
        Request request = Lists.request(FACTS + "list: {leave-out: [risk/overall/sdr], order: [risk/overall/sdr]}\n");
        RequestCheck.check(request, Lists.BANK, Format.PDF);
        Request plain = Lists.request(FACTS);
        assertThat(Lists.document(request, Format.PDF)).isEqualTo(Lists.document(plain, Format.PDF));
    }

    @Test
    void templates_that_know_of_no_own_questions_print_them_too() throws Exception {
        String ours = Files.readString(Path.of("templates/parts/questions.ftlh"));
        String older =
                ours.replace("<#if question.own> dir=\"auto\"</#if>", "").replace("<#elseif question.own>\n", "");
        assertThat(older).isNotEqualTo(ours).doesNotContain(".own");
        Files.createDirectories(place.resolve("parts"));
        Files.writeString(place.resolve("parts/questions.ftlh"), older);
        String first = Lists.list(Lists.request(FACTS)).questions().get(0).id();
        Request request = Lists.request(FACTS + list(List.of("Mine?")) + "  order: [own-1, " + first + "]\n");
        byte[] pdf = DocumentMaker.of(place).make(Lists.list(request), Format.PDF, PrintWishes.NONE);
        assertThat(words(pdf)).contains("1.Mine?");
        assertThat(Conformance.faults(pdf)).isEmpty();
    }

    private static String list(List<String> own) {
        return "list:\n  own:\n"
                + own.stream()
                        .map(text -> "    - '" + text.replace("'", "''") + "'\n")
                        .collect(Collectors.joining());
    }

    private static byte[] document(List<String> own, String print, Format format) throws Exception {
        String wishes = own.isEmpty() ? "" : list(own);
        return Lists.document(Lists.request(FACTS + "print: " + print + "\n" + wishes), format);
    }

    private static String text(List<String> own, String print, Format format) throws Exception {
        return new String(document(own, print, format), StandardCharsets.UTF_8);
    }

    private static JsonNode json(List<String> own) throws Exception {
        return JsonMapper.shared().readTree(document(own, "{}", Format.JSON));
    }

    private static String words(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", "");
        }
    }
}
