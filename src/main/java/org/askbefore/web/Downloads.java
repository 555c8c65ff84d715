package org.askbefore.web;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.askbefore.checklist.Checklist;
import org.askbefore.document.Format;
import org.askbefore.document.PersonCheck;
import org.askbefore.http.Answer;
import org.askbefore.http.Form;
import org.askbefore.problem.Problem;
import org.askbefore.problem.ProblemException;
import org.askbefore.situation.Request;
import org.askbefore.situation.SituationWriter;

/** What a list can be taken away as. Its name says nothing of whose it is. */
final class Downloads {
    private final Kit kit;
    private final ListPage listPage;
    private final FormReader reader;

    private Downloads(Kit kit, ListPage listPage) {
        this.kit = kit;
        this.listPage = listPage;
        this.reader = new FormReader(kit);
    }

    /** What makes a file of a list. */
    private interface Making {
        Answer of(Filled filled, Checklist list) throws ProblemException;
    }

    static void add(Map<String, Route> routes, Kit kit, ListPage listPage) {
        Downloads downloads = new Downloads(kit, listPage);
        routes.put("/checklist.pdf", downloads.route(downloads::pdf));
        routes.put(
                "/save.pdf",
                downloads.route((filled, list) -> downloads.pdf(filled, list).asFile("checklist.pdf")));
        routes.put("/text", downloads.route(downloads::text));
        routes.put("/answers.yaml", downloads.route((filled, list) -> answers(filled.request())));
    }

    private Route route(Making making) {
        return new Route() {
            @Override
            public Answer shown() {
                return Answer.seeOther("/form");
            }

            @Override
            public Answer sent(Form form) {
                return made(form, making);
            }
        };
    }

    /** The file; where something stands in its way, the list page with what that is. */
    private Answer made(Form form, Making making) {
        Filled filled = reader.read(form);
        if (!filled.faults().isEmpty()) {
            return listPage.page(filled);
        }
        try {
            return making.of(filled, kit.list(filled.request()));
        } catch (ProblemException e) {
            Map<String, String> faults = new LinkedHashMap<>();
            for (Problem problem : e.problems()) {
                String name = problem.place().source();
                faults.putIfAbsent(name, FaultWords.ofPrint(problem, name));
            }
            return listPage.page(filled, faults);
        }
    }

    private Answer pdf(Filled filled, Checklist list) throws ProblemException {
        PersonCheck.check(filled.request(), Format.PDF);
        byte[] bytes = kit.documents().make(list, Format.PDF, filled.request().print());
        return Answer.of("application/pdf", bytes).with("Content-Disposition", "inline; filename=\"checklist.pdf\"");
    }

    /** A page with the text, to be marked and copied. */
    private Answer text(Filled filled, Checklist list) throws ProblemException {
        byte[] bytes = kit.documents().make(list, Format.TEXT, filled.request().print());
        String text = new String(bytes, StandardCharsets.UTF_8);
        return kit.pages().page("text.ftlh", Map.of("text", text, "carried", Carried.of(filled, Set.of())));
    }

    private static Answer answers(Request request) {
        String text = "# Answers for a list of questions, made with Ask Before. They are health data.\n"
                + SituationWriter.text(request);
        return Answer.of("application/yaml; charset=utf-8", text.getBytes(StandardCharsets.UTF_8))
                .asFile("answers.yaml");
    }
}
