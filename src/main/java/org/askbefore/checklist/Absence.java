package org.askbefore.checklist;

import java.util.List;
import java.util.Optional;
import org.askbefore.questionbank.Question;
import org.askbefore.questionbank.QuestionBank;
import org.askbefore.rules.Obstacle;
import org.askbefore.situation.Situation;

/**
 * Why a question is not on a list.
 *
 * @param question the question
 * @param obstacles what keeps its rule from being true; none if it is true
 * @param displacedBy the variants that take its place
 */
public record Absence(Question question, List<Obstacle> obstacles, List<Question> displacedBy) {

    /** Why that question is not asked in that situation; empty if there is no such question. */
    public static Optional<Absence> of(QuestionBank bank, Situation situation, String id) {
        return bank.questions().stream()
                .filter(question -> question.id().equals(id))
                .findFirst()
                .map(question -> new Absence(
                        question,
                        Obstacle.of(question.when(), situation),
                        bank.questions().stream()
                                .filter(other -> other.insteadOf().contains(id))
                                .filter(other -> other.when().holds(situation))
                                .toList()));
    }

    /** Whether it is asked after all. */
    public boolean isAsked() {
        return obstacles.isEmpty() && displacedBy.isEmpty();
    }
}
