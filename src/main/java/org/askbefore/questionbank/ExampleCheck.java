package org.askbefore.questionbank;

import java.util.List;
import org.askbefore.problem.Problems;
import org.askbefore.rules.Condition;
import org.askbefore.rules.Truth;
import org.askbefore.situation.Situation;

/** Each question and notice is asked and not asked where its own examples say so, displaced variants counted as not asked. */
final class ExampleCheck {
    private final WrittenBank written;
    private final Problems problems;

    ExampleCheck(WrittenBank written, Problems problems) {
        this.written = written;
        this.problems = problems;
    }

    void run() {
        for (Written<Question> question : written.questions()) {
            List<Condition> displacing = written.bank().questions().stream()
                    .filter(other -> other.insteadOf().contains(question.thing().id()))
                    .map(Question::when)
                    .toList();
            examples(question, question.thing().when(), displacing);
        }
        for (Written<Notice> notice : written.notices()) {
            List<Condition> displacing = written.bank().notices().stream()
                    .filter(other -> other.insteadOf().contains(notice.thing().id()))
                    .map(Notice::when)
                    .toList();
            examples(notice, notice.thing().when(), displacing);
        }
    }

    private void examples(Written<?> file, Condition when, List<Condition> displacing) {
        for (Examples.Example example : file.examples().asked()) {
            if (!printed(when, displacing, example.situation())) {
                problems.add(example.place().problem("This example is not asked.", reason(when, example.situation())));
            }
        }
        for (Examples.Example example : file.examples().notAsked()) {
            if (printed(when, displacing, example.situation())) {
                problems.add(example.place().problem("This example is asked.", "Mend the rule or the example."));
            }
        }
    }

    private static String reason(Condition when, Situation situation) {
        Truth truth = when.in(situation);
        return switch (truth) {
            case TRUE -> "Another variant displaces it.";
            case FALSE -> "Its rule is false there.";
            case UNKNOWN -> "Its rule is unknown there: a fact it looks at is not given.";
        };
    }

    private static boolean printed(Condition when, List<Condition> displacing, Situation situation) {
        return when.holds(situation) && displacing.stream().noneMatch(condition -> condition.holds(situation));
    }
}
