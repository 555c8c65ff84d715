package org.askbefore.checklist;

import java.util.List;
import org.askbefore.questionbank.Question;
import org.askbefore.rules.Because;

/**
 * A question that a situation asks, while the list is put together.
 *
 * @param question as it stands in the bank
 * @param score its rank, with what the stage and the person's own facts add
 * @param topic the place of its topic in the bank, which decides between equals
 * @param raisedBy every fact that raised it
 * @param ticks what the person ticked that put it there or raised it
 * @param filledBy the same, and where none, every tick without which it would not be asked
 * @param sign whether an urgent box stands above it and it is about a symptom that was named
 * @param comfort whether it is about comfort and getting on
 */
record Candidate(
        Question question,
        int score,
        int topic,
        List<Because> raisedBy,
        List<Because> ticks,
        List<Because> filledBy,
        boolean sign,
        boolean comfort) {

    String id() {
        return question.id();
    }

    /** The most important first. */
    static int compare(Candidate a, Candidate b) {
        int byScore = Integer.compare(b.score, a.score);
        int byTopic = byScore != 0 ? byScore : Integer.compare(a.topic, b.topic);
        return byTopic != 0 ? byTopic : a.id().compareTo(b.id());
    }
}
