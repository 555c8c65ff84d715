package org.askbefore.checklist;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.askbefore.questionbank.Question;
import org.askbefore.questionbank.QuestionBank;
import org.askbefore.questionbank.Topic;
import org.askbefore.rules.Because;
import org.askbefore.rules.Condition;
import org.askbefore.rules.Truth;
import org.askbefore.situation.Situation;

/** Which questions a situation asks, the most important first. */
final class Ranking {
    /** How many are asked first. */
    static final int FIRST = 3;
    /** How much each true condition in "raise" adds to a question's rank. */
    static final int RAISE = 30;
    /** Only these facts of a person can put a rare harm among the first. */
    private static final Set<String> OWN_FEARS_AND_SIGNS =
            Set.of("worries", "symptoms", "felt-during", "site", "nerve");

    private final QuestionBank bank;
    private final Situation situation;
    private final Map<String, Integer> topicOrder = new HashMap<>();

    Ranking(QuestionBank bank, Situation situation) {
        this.bank = bank;
        this.situation = situation;
        for (Topic topic : bank.topics()) {
            topicOrder.put(topic.id(), topicOrder.size());
        }
    }

    /** A question with its score, while they are put in order. */
    private record Scored(Question question, int score, int topic) {}

    private static final Comparator<Scored> MOST_IMPORTANT_FIRST = (a, b) -> {
        int byScore = Integer.compare(b.score, a.score);
        int byTopic = byScore != 0 ? byScore : Integer.compare(a.topic, b.topic);
        return byTopic != 0 ? byTopic : a.question.id().compareTo(b.question.id());
    };

    /** Every question whose rule is true and that no true variant displaces; score, then topic, then id decide the order. */
    List<Question> questions() {
        List<Question> asked = new ArrayList<>();
        Set<String> displaced = new HashSet<>();
        for (Question question : bank.questions()) {
            if (question.when().in(situation) == Truth.TRUE) {
                asked.add(question);
                displaced.addAll(question.insteadOf());
            }
        }
        List<Scored> scored = new ArrayList<>();
        for (Question question : asked) {
            if (!displaced.contains(question.id())) {
                int topic = topicOrder.getOrDefault(question.topic(), Integer.MAX_VALUE);
                scored.add(new Scored(question, score(question), topic));
            }
        }
        scored.sort(MOST_IMPORTANT_FIRST);
        return rareHarmsLater(scored);
    }

    /** Every fact that raised the question. */
    List<Because> raisedBy(Question question) {
        List<Because> reasons = new ArrayList<>();
        for (Condition raise : question.raise()) {
            for (Because because : Because.of(raise, situation)) {
                if (!reasons.contains(because)) {
                    reasons.add(because);
                }
            }
        }
        return reasons;
    }

    private int score(Question question) {
        int score = question.rank();
        for (Condition raise : question.raise()) {
            if (raise.in(situation) == Truth.TRUE) {
                score += RAISE;
            }
        }
        return score;
    }

    /** A rare harm never leads a list unless a worry, symptom or site of the person raised it. */
    private List<Question> rareHarmsLater(List<Scored> scored) {
        List<Question> first = new ArrayList<>();
        List<Question> rest = new ArrayList<>();
        for (Scored next : scored) {
            boolean leads = first.size() < FIRST && (!next.question.rareHarm() || isOwn(next.question));
            (leads ? first : rest).add(next.question);
        }
        first.addAll(rest);
        return first;
    }

    private boolean isOwn(Question question) {
        for (Because because : raisedBy(question)) {
            if (OWN_FEARS_AND_SIGNS.contains(because.fact())) {
                return true;
            }
        }
        return false;
    }
}
