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
        asked.removeIf(question -> displaced.contains(question.id()));
        Map<Question, Integer> scores = new HashMap<>();
        asked.forEach(question -> scores.put(question, score(question)));
        asked.sort(Comparator.comparing((Question question) -> -scores.getOrDefault(question, 0))
                .thenComparing(question -> topicOrder.getOrDefault(question.topic(), Integer.MAX_VALUE))
                .thenComparing(Question::id));
        return rareHarmsLater(asked);
    }

    /** Every fact that raised the question. */
    List<Because> raisedBy(Question question) {
        return question.raise().stream()
                .flatMap(raise -> Because.of(raise, situation).stream())
                .distinct()
                .toList();
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
    private List<Question> rareHarmsLater(List<Question> asked) {
        List<Question> first = asked.stream()
                .filter(question -> !question.rareHarm() || isOwn(question))
                .limit(FIRST)
                .toList();
        List<Question> ordered = new ArrayList<>(first);
        asked.stream().filter(question -> !first.contains(question)).forEach(ordered::add);
        return ordered;
    }

    private boolean isOwn(Question question) {
        return raisedBy(question).stream().anyMatch(because -> OWN_FEARS_AND_SIGNS.contains(because.fact()));
    }
}
