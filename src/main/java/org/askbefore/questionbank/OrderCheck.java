package org.askbefore.questionbank;

import java.util.List;
import org.askbefore.problem.Nearest;
import org.askbefore.problem.Place;
import org.askbefore.problem.Problem;
import org.askbefore.problem.Problems;
import org.askbefore.rules.Goal;
import org.askbefore.rules.Witness;
import org.askbefore.situation.Fact;

/** What raises a topic can raise it, what a variant does not hear exists, and each stage can be. */
final class OrderCheck {
    private final WrittenBank written;
    private final QuestionBank bank;
    private final Problems problems;

    OrderCheck(WrittenBank written, Problems problems) {
        this.written = written;
        this.bank = written.bank();
        this.problems = problems;
    }

    void run() {
        if (!written.lent().contains("raises.yaml")) {
            written.raises().forEach((topic, raises) -> raises.forEach(raise -> raise(topic, raise)));
        }
        written.questions().forEach(this::notRaisedBy);
        for (StageLift stage : bank.stages()) {
            if (Witness.of(bank.vocabulary(), List.of(Goal.asks(stage.when()))) == null) {
                problems.add(Problem.at(
                        Place.of("stages.yaml"),
                        "The rule of \"" + stage.id() + "\" can never be true.",
                        "Two of its parts contradict each other."));
            }
        }
    }

    private void raise(String topic, OrderReader.WrittenRaise raise) {
        boolean heard = bank.questions().stream()
                .filter(question -> question.topic().equals(topic))
                .anyMatch(question -> Witness.of(
                                bank.vocabulary(),
                                List.of(
                                        Goal.asks(question.when()),
                                        Goal.asks(raise.raise().when())))
                        != null);
        if (!heard) {
            problems.add(raise.place()
                    .problem(
                            "This can never be true where a question on \"" + topic + "\" is asked.",
                            "Remove it, or widen a rule."));
        }
    }

    private void notRaisedBy(Written<Question> question) {
        for (NotRaisedBy not : question.thing().notRaisedBy()) {
            Fact fact = bank.vocabulary().get(not.fact());
            if (fact == null) {
                problems.add(question.problem(
                        "not-raised-by",
                        "There is no fact \"" + not.fact() + "\".",
                        Nearest.mend(not.fact(), bank.vocabulary().names(), "Facts")));
            } else if (!fact.values().contains(not.value())) {
                problems.add(question.problem(
                        "not-raised-by",
                        "\"" + not.value() + "\" is not a value of \"" + fact.name() + "\".",
                        Nearest.mend(not.value(), fact.values(), "Values")));
            }
        }
    }
}
