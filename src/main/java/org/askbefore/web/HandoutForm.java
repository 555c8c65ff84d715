package org.askbefore.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.askbefore.checklist.HandoutMaker;
import org.askbefore.http.Form;
import org.askbefore.problem.Place;
import org.askbefore.problem.Problem;
import org.askbefore.problem.ProblemException;
import org.askbefore.problem.SourceText;
import org.askbefore.problem.YamlNode;
import org.askbefore.questionbank.Handout;
import org.askbefore.questionbank.QuestionBank;
import org.askbefore.situation.Request;
import org.askbefore.situation.RequestReader;
import org.jspecify.annotations.Nullable;

/**
 * What was written beside a handout.
 *
 * @param handout the id of the one that was chosen; empty where none was
 * @param person the parts that are printed at its head, by their names
 * @param paper as it was chosen
 */
record HandoutForm(String handout, Map<String, String> person, String paper) {
    static final String HANDOUT = "handout";
    private static final String PAPER = "paper";
    private static final String CLINICIAN = "clinician";
    private static final List<String> PARTS = List.of("name", "date-of-birth", "appointment", CLINICIAN);
    private static final SourceText SOURCE = new SourceText("form", "");

    /** Nothing is written or chosen yet. */
    static final HandoutForm EMPTY = of(Form.EMPTY);

    static HandoutForm of(Form form) {
        Map<String, String> person = new LinkedHashMap<>();
        PARTS.forEach(part -> person.put(part, form.get(part).strip()));
        return new HandoutForm(form.get(HANDOUT), person, form.get(PAPER).isEmpty() ? "a4" : form.get(PAPER));
    }

    /** The same for another patient of the same clinician. */
    HandoutForm forTheNext() {
        Map<String, String> kept = new LinkedHashMap<>();
        person.forEach((part, text) -> kept.put(part, part.equals(CLINICIAN) ? text : ""));
        return new HandoutForm(handout, kept, paper);
    }

    /** A handout, and for whom it is printed. */
    record Asked(Handout handout, Request request) {}

    /** What is to be printed: one sheet. @throws ProblemException with every fault, each at the name of its field */
    Asked asked(QuestionBank bank) throws ProblemException {
        List<Problem> problems = new ArrayList<>();
        Handout chosen = chosen(bank);
        if (chosen == null) {
            problems.add(Problem.at(Place.of(HANDOUT), "No list is chosen.", "Choose one."));
        }
        try {
            Request written = written(bank);
            if (chosen != null) {
                return new Asked(chosen, HandoutMaker.request(chosen, written));
            }
        } catch (ProblemException e) {
            problems.addAll(e.problems());
        }
        throw new ProblemException(problems);
    }

    private @Nullable Handout chosen(QuestionBank bank) {
        return bank.handouts().stream()
                .filter(one -> one.id().equals(handout))
                .findFirst()
                .orElse(null);
    }

    private Request written(QuestionBank bank) throws ProblemException {
        RequestReader reader = new RequestReader(bank.vocabulary());
        person.forEach((part, text) -> {
            if (!text.isEmpty()) {
                reader.part(part, node(part, text));
            }
        });
        return reader.part(PAPER, node(PAPER, paper)).read();
    }

    private static YamlNode.Text node(String part, String text) {
        return new YamlNode.Text(SOURCE, Place.of(part), text);
    }

    /** It may name somebody, which belongs in no log. */
    @Override
    public String toString() {
        return HANDOUT + " " + handout;
    }
}
