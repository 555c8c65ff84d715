package org.askbefore.questionbank;

import java.util.Locale;
import org.askbefore.problem.Place;
import org.askbefore.problem.Problem;
import org.askbefore.problem.Problems;

/** All the questions that lists for one procedure can have read easily together. */
final class ListReadingCheck {
    /** The highest grade of all the questions that one procedure can have. */
    private static final double GRADE = 6;
    /** The most words a sentence on their average. */
    private static final double SENTENCE = 15;

    private final QuestionBank bank;
    private final Problems problems;

    ListReadingCheck(WrittenBank written, Problems problems) {
        this.bank = written.bank();
        this.problems = problems;
    }

    void run() {
        ListReading.of(bank).forEach((procedure, reading) -> {
            if (reading.grade() > GRADE || reading.wordsPerSentence() > SENTENCE) {
                problems.add(Problem.at(
                        Place.of("procedures/" + procedure + ".yaml"),
                        String.format(
                                Locale.ROOT,
                                "All its questions together read at grade %.1f with %.1f words a sentence.",
                                reading.grade(),
                                reading.wordsPerSentence()),
                        String.format(Locale.ROOT, "The limits are grade %.0f and %.0f words.", GRADE, SENTENCE)));
            }
        });
    }
}
