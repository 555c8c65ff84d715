package org.askbefore.questionbank;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.askbefore.problem.Place;
import org.askbefore.problem.Problem;
import org.askbefore.problem.Problems;
import org.askbefore.rules.Condition;
import org.askbefore.rules.Goal;
import org.askbefore.rules.Leaf;
import org.askbefore.rules.Truth;
import org.askbefore.rules.Witness;
import org.askbefore.situation.Fact;
import org.askbefore.situation.Situation;
import org.askbefore.situation.Value;
import org.askbefore.situation.Vocabulary;

/** All the questions that lists for one procedure can have read easily together. */
final class ListReadingCheck {
    /** The highest grade of all the questions that one procedure can have. */
    private static final double GRADE = 6;
    /** The most words a sentence on their average. */
    private static final double SENTENCE = 15;

    private final Vocabulary vocabulary;
    private final Map<String, Reading> readings = new HashMap<>();
    private final List<Question> questions;
    private final Problems problems;

    ListReadingCheck(WrittenBank written, Problems problems) {
        this.vocabulary = written.bank().vocabulary();
        this.questions = written.bank().questions();
        this.problems = problems;
    }

    void run() {
        Fact procedure = vocabulary.get("procedure");
        if (procedure != null) {
            procedure.values().forEach(this::list);
        }
    }

    private void list(String procedure) {
        Reading sum = Reading.NOTHING;
        for (Question question : questions) {
            if (canBeAsked(question.when(), procedure)) {
                sum = sum.plus(readings.computeIfAbsent(
                        question.id(), id -> Reading.of(question.patient().all())));
            }
        }
        if (sum.grade() > GRADE || sum.wordsPerSentence() > SENTENCE) {
            problems.add(Problem.at(
                    Place.of("procedures/" + procedure + ".yaml"),
                    String.format(
                            Locale.ROOT,
                            "All its questions together read at grade %.1f with %.1f words a sentence.",
                            sum.grade(),
                            sum.wordsPerSentence()),
                    String.format(Locale.ROOT, "The limits are grade %.0f and %.0f words.", GRADE, SENTENCE)));
        }
    }

    private boolean canBeAsked(Condition when, String procedure) {
        Map<String, Value> known = Map.of("procedure", new Value.Chosen(procedure));
        if (when.in(Situation.of(vocabulary, known)) == Truth.TRUE) {
            return true;
        }
        Goal ofProcedure = Goal.asks(new Leaf.Is("procedure", Set.of(procedure)));
        return Witness.of(vocabulary, List.of(ofProcedure, Goal.asks(when))) != null;
    }
}
