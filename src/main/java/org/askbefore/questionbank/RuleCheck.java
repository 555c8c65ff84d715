package org.askbefore.questionbank;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.askbefore.problem.Place;
import org.askbefore.problem.Problem;
import org.askbefore.problem.Problems;
import org.askbefore.rules.Goal;
import org.askbefore.rules.Witness;
import org.askbefore.situation.Situation;

/** Every rule can be true, every question and notice can be reached, and no two questions of one topic print together. */
final class RuleCheck {
    private final WrittenBank written;
    private final QuestionBank bank;
    private final Problems problems;

    RuleCheck(WrittenBank written, Problems problems) {
        this.written = written;
        this.bank = written.bank();
        this.problems = problems;
    }

    void run() {
        bank.onlyWhen().forEach((fact, condition) -> {
            if (Witness.of(bank.vocabulary(), List.of(Goal.asks(condition))) == null) {
                problems.add(Problem.at(
                        Place.of("facts.yaml"),
                        "The only-when of \"" + fact + "\" can never be true.",
                        "Two of its parts contradict each other."));
            }
        });
        Map<String, List<Written<Question>>> topics = new LinkedHashMap<>();
        written.questions()
                .forEach(question -> topics.computeIfAbsent(question.thing().topic(), topic -> new ArrayList<>())
                        .add(question));
        topics.values().forEach(this::topic);
        written.notices().forEach(this::notice);
    }

    private void topic(List<Written<Question>> variants) {
        for (int i = 0; i < variants.size(); i++) {
            Written<Question> one = variants.get(i);
            reachable(one);
            raises(one);
            for (Written<Question> other : variants.subList(i + 1, variants.size())) {
                tie(one, other);
            }
        }
    }

    private void reachable(Written<Question> question) {
        if (Witness.of(bank.vocabulary(), List.of(Goal.asks(question.thing().when()))) == null) {
            problems.add(question.problem(
                    "when", "This rule can never be true.", "Two of its parts contradict each other."));
        } else if (Witness.of(bank.vocabulary(), bank.printed(question.thing())) == null) {
            problems.add(question.problem(
                    "when",
                    "No situation reaches this question: another variant always displaces it.",
                    "Look at instead-of in the other variants of "
                            + question.thing().topic() + "."));
        }
    }

    private void raises(Written<Question> question) {
        Question thing = question.thing();
        int ofTopic = written.raises().getOrDefault(thing.topic(), List.of()).size();
        List<Raise> own = thing.raise().subList(ofTopic, thing.raise().size());
        for (int i = 0; i < own.size(); i++) {
            List<Goal> goals =
                    List.of(Goal.asks(thing.when()), Goal.asks(own.get(i).when()));
            if (Witness.of(bank.vocabulary(), goals) == null) {
                problems.add(question.problem(
                        "raise",
                        "Number " + (i + 1) + " of these can never be true where the question is asked.",
                        "Remove it, or widen the rule."));
            }
        }
    }

    private void tie(Written<Question> one, Written<Question> other) {
        if (!canMeet(one.thing(), other.thing())) {
            return;
        }
        List<Goal> both = new ArrayList<>(bank.printed(one.thing()));
        both.addAll(bank.printed(other.thing()));
        Situation situation = Witness.of(bank.vocabulary(), both);
        if (situation != null) {
            problems.add(other.problem(
                    "when",
                    "This and " + one.thing().id() + " are both asked in  " + situation,
                    "Say  instead-of: [" + one.thing().id() + "]  or make the rules exclude each other."));
        }
    }

    /** Whether it is worth a search: two that displace each other, or are asked at other stages, never meet. */
    static boolean canMeet(Question one, Question other) {
        return (one.where() & other.where()) != 0
                && !one.insteadOf().contains(other.id())
                && !other.insteadOf().contains(one.id());
    }

    private void notice(Written<Notice> notice) {
        List<Goal> goals = new ArrayList<>();
        goals.add(Goal.asks(notice.thing().when()));
        if (Witness.of(bank.vocabulary(), goals) == null) {
            problems.add(
                    notice.problem("when", "This rule can never be true.", "Two of its parts contradict each other."));
            return;
        }
        bank.notices().stream()
                .filter(other -> other.insteadOf().contains(notice.thing().id()))
                .forEach(other -> goals.add(Goal.doesNotAsk(other.when())));
        if (Witness.of(bank.vocabulary(), goals) == null) {
            problems.add(notice.problem(
                    "when", "No situation reaches this notice.", "Look at instead-of in the other notices."));
        }
    }
}
