package org.askbefore.questionbank;

import java.util.List;
import java.util.Objects;
import org.askbefore.problem.Nearest;
import org.askbefore.problem.Problems;
import org.askbefore.problem.YamlNode;
import org.askbefore.problem.YamlNode.Entries;
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
                problems.add(whenOf(stage)
                        .problem(
                                "The rule of \"" + stage.id() + "\" can never be true.",
                                "Two of its parts contradict each other."));
            }
        }
    }

    private YamlNode whenOf(StageLift stage) {
        Entries file = Objects.requireNonNull(written.files().get("stages.yaml"));
        Entries entry = (Entries) Objects.requireNonNull(file.get(stage.id()));
        return Objects.requireNonNull(entry.get("when"));
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
                problems.add(place(question, not, "fact")
                        .problem(
                                "There is no fact \"" + not.fact() + "\".",
                                Nearest.mend(not.fact(), bank.vocabulary().names(), "Facts")));
            } else if (!fact.values().contains(not.value())) {
                problems.add(place(question, not, "value")
                        .problem(
                                "\"" + not.value() + "\" is not a value of \"" + fact.name() + "\".",
                                Nearest.mend(not.value(), fact.values(), "Values")));
            }
        }
    }

    /** Where that key of an entry of "not-raised-by" stands. */
    private static YamlNode place(Written<Question> question, NotRaisedBy not, String key) {
        YamlNode node = Objects.requireNonNull(question.file().get("not-raised-by"));
        List<YamlNode> items = node instanceof YamlNode.Items some ? some.items() : List.of(node);
        return items.stream()
                .filter(item -> item instanceof Entries in
                        && Texts.is(in.get("fact"), not.fact())
                        && Texts.is(in.get("value"), not.value()))
                .map(item -> Objects.requireNonNull(((Entries) item).get(key)))
                .findFirst()
                .orElse(node);
    }
}
