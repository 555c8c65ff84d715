package org.askbefore.measure;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.askbefore.checklist.AskedQuestion;
import org.askbefore.checklist.Checklist;
import org.askbefore.checklist.ChecklistMaker;
import org.askbefore.questionbank.QuestionBank;
import org.askbefore.situation.Person;
import org.askbefore.situation.PrintWishes;
import org.askbefore.situation.Request;
import org.askbefore.situation.Situation;

/** Makes the lists that are counted. */
final class Lists {
    private final ChecklistMaker maker;

    Lists(QuestionBank bank) {
        this.maker = new ChecklistMaker(bank);
    }

    /** The list of that length. */
    Checklist of(Situation situation, String length) {
        PrintWishes wishes = new PrintWishes("a4", false, false, length, List.of());
        return maker.make(new Request(situation, Person.UNNAMED, wishes));
    }

    /** The ids of the questions of a list that are looked for. */
    static Set<String> ids(Checklist list, Predicate<AskedQuestion> wanted) {
        Set<String> ids = new HashSet<>();
        list.questions().stream().filter(wanted).forEach(question -> ids.add(question.id()));
        return ids;
    }

    /** Whether a question is there, or higher up, because of that value. */
    static boolean isAbout(AskedQuestion question, String fact, String value) {
        return question.raisedBy().stream()
                .anyMatch(because -> because.fact().equals(fact) && value.equals(because.value()));
    }
}
