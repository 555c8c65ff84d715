package org.askbefore.questionbank;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.askbefore.problem.Problems;
import org.askbefore.rules.Goal;
import org.askbefore.rules.Witness;
import org.askbefore.situation.Situation;

/** No list asks nearly the same twice: two questions with most of their words alike cannot meet on any list. */
final class DoublesCheck {
    private final QuestionBank bank;
    private final List<Written<Question>> questions;
    private final Problems problems;

    DoublesCheck(WrittenBank written, Problems problems) {
        this.bank = written.bank();
        this.questions = written.questions();
        this.problems = problems;
    }

    void run() {
        List<Set<String>> words = new ArrayList<>();
        questions.forEach(question ->
                words.add(NearDoubles.words(question.thing().patient().ask())));
        for (int i = 0; i < questions.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (NearDoubles.alike(words.get(i), words.get(j)) >= NearDoubles.ALIKE) {
                    pair(questions.get(i), questions.get(j).thing());
                }
            }
        }
    }

    private void pair(Written<Question> one, Question other) {
        boolean isSame = one.thing().patient().ask().equals(other.patient().ask());
        if (isSame || one.thing().topic().equals(other.topic())) {
            return;
        }
        List<Goal> both = new ArrayList<>(bank.printed(one.thing()));
        both.addAll(bank.printed(other));
        Situation situation = Witness.of(bank.vocabulary(), both);
        if (situation != null) {
            problems.add(one.problem(
                    "ask",
                    "This and " + other.id() + " ask nearly the same, and both are asked in  " + situation,
                    "Word one of them anew, or make the rules exclude each other."));
        }
    }
}
