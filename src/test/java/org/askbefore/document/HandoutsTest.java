package org.askbefore.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.askbefore.Golden;
import org.askbefore.checklist.AskedQuestion;
import org.askbefore.checklist.Checklist;
import org.askbefore.checklist.ShownNotice;
import org.askbefore.pdf.Conformance;
import org.askbefore.questionbank.Handout;
import org.askbefore.questionbank.Notice;
import org.askbefore.questionbank.Source;
import org.askbefore.situation.PrintWishes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each list to hand out fits one sheet, both sides, and alarms nobody who only holds it. */
class HandoutsTest {

    static Stream<Arguments> handouts() {
        List<Arguments> all = new ArrayList<>();
        for (Handout handout : Lists.BANK.handouts()) {
            for (String paper : List.of("a4", "letter")) {
                all.add(Arguments.of(handout.id(), paper, handout));
            }
        }
        return all.stream();
    }

    /** Those whose questions are their own. */
    static Stream<Handout> ownQuestions() {
        return Lists.BANK.handouts().stream().filter(Handout::hasOwnQuestions);
    }

    private static PrintWishes on(String paper) {
        return new PrintWishes(paper, false, false, null, List.of());
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("handouts")
    void a_list_to_hand_out_fits_one_sheet_and_keeps_both_standards(String id, String paper, Handout handout)
            throws Exception {
        byte[] pdf = DocumentMaker.of(null).make(Lists.handout(handout, on(paper)), Format.PDF, on(paper));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isLessThanOrEqualTo(2);
        }
        assertThat(Conformance.faults(pdf)).isEmpty();
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("handouts")
    void it_holds_a_whole_first_page_of_questions_and_no_alarm(String id, String paper, Handout handout) {
        Checklist list = Lists.handout(handout, on(paper));
        if (handout.hasOwnQuestions()) {
            assertThat(list.questions()).hasSameSizeAs(handout.questions()).allMatch(AskedQuestion::pageOne);
        } else {
            assertThat(list.questions())
                    .filteredOn(AskedQuestion::pageOne)
                    .as("page one, before what the floors add")
                    .hasSize(Handout.MOST_QUESTIONS);
        }
        assertThat(list.notices())
                .extracting(ShownNotice::level)
                .doesNotContain(Notice.Level.EMERGENCY, Notice.Level.TODAY);
    }

    @ParameterizedTest
    @MethodSource("ownQuestions")
    void its_own_questions_stand_in_the_order_of_the_file_with_their_sources(Handout handout) {
        Checklist list = Lists.handout(handout, on("a4"));
        assertThat(list.questions()).extracting(AskedQuestion::origin).containsExactlyElementsOf(handout.questions());
        assertThat(list.questions()).allSatisfy(asked -> {
            assertThat(asked.isOwn()).isFalse();
            assertThat(asked.question()).isNull();
            assertThat(asked.id()).isEqualTo(handout.id() + "/" + asked.position());
            assertThat(asked.first()).isEqualTo(asked.position() <= 3);
        });
        assertThat(list.title()).isEqualTo(handout.words().get(Handout.TITLE));
        assertThat(list.notices()).isEmpty();
        assertThat(list.leftOut()).isZero();
        assertThat(list.sourcesOfPageOne())
                .extracting(Source::id)
                .containsExactlyElementsOf(handout.questions().stream()
                        .flatMap(question -> question.sources().stream())
                        .distinct()
                        .limit(10)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("ownQuestions")
    void a_handout_with_its_own_questions_is_as_expected_word_for_word(Handout handout) throws Exception {
        byte[] text = DocumentMaker.of(null).make(Lists.handout(handout, on("a4")), Format.TEXT, on("a4"));
        Path expected = Path.of("src/test/resources/org/askbefore/document/handouts", handout.id() + ".txt");
        Golden.check(expected, new String(text, StandardCharsets.UTF_8));
    }

    @Test
    void a_child_is_spoken_to_as_a_child() throws Exception {
        Handout handout = handout("sdr-child");
        byte[] text = DocumentMaker.of(null).make(Lists.handout(handout, on("a4")), Format.TEXT, on("a4"));
        assertThat(new String(text, StandardCharsets.UTF_8))
                .startsWith("My own questions about my operation\n")
                .contains("Please talk to me first,\nin short words.")
                .doesNotContain("Please go through", "whether to have");
    }

    @Test
    void large_print_and_easy_read_have_the_same_questions() throws Exception {
        Handout handout = handout("sdr-child");
        for (PrintWishes print : List.of(
                new PrintWishes("a4", true, false, null, List.of()),
                new PrintWishes("a4", false, true, null, List.of()))) {
            Checklist list = Lists.handout(handout, print);
            assertThat(list.questions()).hasSameSizeAs(handout.questions());
            assertThat(Conformance.faults(DocumentMaker.of(null).make(list, Format.PDF, print)))
                    .isEmpty();
        }
    }

    private static Handout handout(String id) {
        return Lists.BANK.handouts().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
