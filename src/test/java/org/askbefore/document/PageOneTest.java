package org.askbefore.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.askbefore.checklist.AcceptanceCase;
import org.askbefore.checklist.AskedQuestion;
import org.askbefore.checklist.Checklist;
import org.askbefore.situation.Person;
import org.askbefore.situation.PrintWishes;
import org.askbefore.situation.Request;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** All questions of page one stand on the first sheet, with room to write, in each of the acceptance cases. */
class PageOneTest {

    static Stream<Request> cases() {
        return AcceptanceCase.all(Lists.BANK).stream()
                .flatMap(one -> Stream.of("a4", "letter")
                        .map(paper -> new Request(
                                one.situation(),
                                Person.UNNAMED,
                                new PrintWishes(paper, false, false, null, List.of()))));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void the_questions_of_page_one_fit_the_first_sheet(Request request) throws Exception {
        Checklist list = Lists.list(request);
        long last = list.questions().stream().filter(AskedQuestion::pageOne).count();
        try (PDDocument pdf = Loader.loadPDF(Lists.document(request, Format.PDF))) {
            PDField answer = pdf.getDocumentCatalog().getAcroForm().getField("answer-" + last);
            assertThat(pdf.getPages().indexOf(answer.getWidgets().get(0).getPage()))
                    .as("the sheet of question " + last + ", from 0")
                    .isZero();
        }
    }
}
