package org.askbefore.questionbank;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.askbefore.problem.Problems;
import org.askbefore.rules.Goal;
import org.askbefore.rules.Witness;
import org.askbefore.situation.Situation;

/** No list asks nearly the same twice: two questions with most of their words alike cannot meet on any list. */
final class DoublesCheck {
    /** From this share of words that both have on, of all that either has, two questions are taken for one. */
    static final double ALIKE = 0.6;

    private static final Set<String> SMALL = Set.of(
            ("a an and are as at be been before by can could did do does for from had has have how i if in is it its me my mine"
                            + " of on or our shall should so that the their them there they this to us was we were what when"
                            + " where which who why will with would you your person s")
                    .split(" "));
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
        questions.forEach(question -> words.add(words(question.thing().patient().ask())));
        for (int i = 0; i < questions.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (alike(words.get(i), words.get(j)) >= ALIKE) {
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

    /** The share of words that both have. */
    static double alike(Set<String> one, Set<String> other) {
        Set<String> all = new HashSet<>(one);
        all.addAll(other);
        Set<String> both = new HashSet<>(one);
        both.retainAll(other);
        return all.isEmpty() ? 0 : (double) both.size() / all.size();
    }

    /** The words that carry the sense of a question. */
    static Set<String> words(String ask) {
        Set<String> words = new HashSet<>();
        for (String word : ask.toLowerCase(Locale.ROOT).split("[^a-z]+", -1)) {
            if (!word.isEmpty() && !SMALL.contains(word)) {
                words.add(word);
            }
        }
        return words;
    }
}
