package org.askbefore.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.askbefore.checklist.AskedQuestion;
import org.askbefore.checklist.Checklist;
import org.askbefore.checklist.ShownNotice;
import org.askbefore.pdf.Conformance;
import org.askbefore.questionbank.Handout;
import org.askbefore.questionbank.Notice;
import org.askbefore.situation.Person;
import org.askbefore.situation.PrintWishes;
import org.askbefore.situation.Request;
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

    private static Request request(Handout handout, String paper) {
        PrintWishes brief = new PrintWishes(paper, false, false, "short", List.of());
        return new Request(handout.situation(), Person.UNNAMED, brief);
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("handouts")
    void a_list_to_hand_out_fits_one_sheet_and_keeps_both_standards(String id, String paper, Handout handout)
            throws Exception {
        byte[] pdf = Lists.document(request(handout, paper), Format.PDF);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isLessThanOrEqualTo(2);
        }
        assertThat(Conformance.faults(pdf)).isEmpty();
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("handouts")
    void it_holds_a_whole_first_page_of_questions_and_no_alarm(String id, String paper, Handout handout) {
        Checklist list = Lists.list(request(handout, paper));
        assertThat(list.questions()).hasSize(11).allMatch(AskedQuestion::pageOne);
        assertThat(list.notices())
                .extracting(ShownNotice::level)
                .doesNotContain(Notice.Level.EMERGENCY, Notice.Level.TODAY);
    }
}
