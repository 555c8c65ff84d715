package org.askbefore.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.askbefore.checklist.Checklist;
import org.askbefore.checklist.HandoutMaker;
import org.askbefore.document.Format;
import org.askbefore.document.PersonCheck;
import org.askbefore.http.Answer;
import org.askbefore.http.Form;
import org.askbefore.problem.Problem;
import org.askbefore.problem.ProblemException;
import org.askbefore.questionbank.Handout;
import org.askbefore.situation.Request;

/** Lists to hand out as they are: choose one, print it. */
final class HandoutsPage implements Route {
    private final Kit kit;

    private HandoutsPage(Kit kit) {
        this.kit = kit;
    }

    static void add(Map<String, Route> routes, Kit kit) {
        HandoutsPage page = new HandoutsPage(kit);
        routes.put("/handouts", page);
        routes.put("/handouts/print", page.file("inline"));
        routes.put("/handouts/save", page.file("attachment"));
    }

    @Override
    public Answer shown() {
        return page(HandoutForm.EMPTY, Map.of());
    }

    /** For the next patient: what is the same for many stays, and nothing of the one before. */
    @Override
    public Answer sent(Form form) {
        return page(HandoutForm.of(form).forTheNext(), Map.of());
    }

    private Route file(String disposition) {
        return new Route() {
            @Override
            public Answer shown() {
                return Answer.seeOther("/handouts");
            }

            @Override
            public Answer sent(Form form) {
                return pdf(HandoutForm.of(form), disposition);
            }
        };
    }

    /** The list; where something stands in its way, the page with what that is. */
    private Answer pdf(HandoutForm form, String disposition) {
        try {
            HandoutForm.Asked asked = form.asked(kit.bank());
            Request request = asked.request();
            checkPrint(request);
            Checklist list = new HandoutMaker(kit.bank()).make(asked.handout(), request);
            byte[] bytes = kit.documents().make(list, Format.PDF, request.print());
            return Answer.of("application/pdf", bytes)
                    .with("Content-Disposition", disposition + "; filename=\"checklist.pdf\"");
        } catch (ProblemException e) {
            Map<String, String> faults = new LinkedHashMap<>();
            for (Problem problem : e.problems()) {
                String name = problem.place().source();
                faults.merge(name, FaultWords.of(problem, name), (a, b) -> a + " " + b);
            }
            return page(form, faults);
        }
    }

    /** There is no other way to take a handout than on paper, so the mend is another than elsewhere. */
    private static void checkPrint(Request request) throws ProblemException {
        try {
            PersonCheck.check(request, Format.PDF);
        } catch (ProblemException e) {
            throw new ProblemException(e.problems().stream()
                    .map(problem -> Problem.at(
                            problem.place(), problem.what(), "Leave it out, and write it on the sheet by hand."))
                    .toList());
        }
    }

    private Answer page(HandoutForm form, Map<String, String> faults) {
        List<Object> handouts = new ArrayList<>();
        for (Handout handout : kit.bank().handouts()) {
            handouts.add(Map.of(
                    "id", handout.id(),
                    "title", handout.title(),
                    "note", handout.note(),
                    "isChosen", handout.id().equals(form.handout())));
        }
        return kit.pages()
                .page(
                        "handouts.ftlh",
                        Map.of("handouts", handouts, "faults", faults, "person", form.person(), "paper", form.paper()));
    }
}
