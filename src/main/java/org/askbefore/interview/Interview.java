package org.askbefore.interview;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.askbefore.checklist.Voice;
import org.askbefore.questionbank.QuestionBank;
import org.askbefore.rules.Condition;
import org.askbefore.rules.Truth;
import org.askbefore.situation.Fact;
import org.askbefore.situation.Situation;
import org.askbefore.situation.Value;
import org.jspecify.annotations.Nullable;

/**
 * Which fact to ask for, given what was answered. Only what matters is asked: a fact is passed over where its only-when is
 * false; where that cannot be told, it is asked. A pure function of bank and answers.
 */
public final class Interview {
    private final QuestionBank bank;
    private final List<Fact> order;

    private Interview(QuestionBank bank) {
        this.bank = bank;
        Set<String> names = new LinkedHashSet<>();
        Set<String> begun = new LinkedHashSet<>();
        bank.vocabulary().names().forEach(name -> place(name, begun, names));
        this.order = names.stream()
                .map(bank.vocabulary()::get)
                .filter(Objects::nonNull)
                .toList();
    }

    /** The interview that asks for the facts of that bank. */
    public static Interview of(QuestionBank bank) {
        return new Interview(bank);
    }

    /** The order of the vocabulary, but each fact comes after those that decide whether it matters. */
    private void place(String name, Set<String> begun, Set<String> placed) {
        if (begun.add(name)) {
            Condition when = bank.onlyWhen().get(name);
            if (when != null) {
                when.facts().forEach(other -> place(other, begun, placed));
            }
            placed.add(name);
        }
    }

    /** The next question; null where nothing is left to ask. */
    public @Nullable Step next(Answers answers) {
        List<Fact> mattering = mattering(answers);
        for (int i = 0; i < mattering.size(); i++) {
            if (!answers.has(mattering.get(i).name())) {
                return step(mattering, i, answers);
            }
        }
        return null;
    }

    /**
     * The question before that one, to be answered again; null at the first.
     *
     * @param step null for the end
     */
    public @Nullable Step before(@Nullable Step step, Answers answers) {
        List<Fact> mattering = mattering(answers);
        int from = step == null ? mattering.size() : mattering.indexOf(step.fact());
        for (int i = from - 1; i >= 0; i--) {
            if (answers.has(mattering.get(i).name())) {
                return step(mattering, i, answers);
            }
        }
        return null;
    }

    /** What is known by the answers that matter. */
    public Situation situation(Answers answers) {
        Map<String, Value> kept = new LinkedHashMap<>();
        for (Fact fact : mattering(answers)) {
            Value value = answers.given().get(fact.name());
            if (value != null) {
                kept.put(fact.name(), value);
            }
        }
        return Situation.of(bank.vocabulary(), kept);
    }

    private Step step(List<Fact> mattering, int index, Answers answers) {
        Voice voice = Voice.of(bank, situation(answers));
        return Step.of(mattering.get(index), voice, index + 1, mattering.size(), answers);
    }

    /** The facts worth asking for, each judged by the answers that matter and come before it. */
    private List<Fact> mattering(Answers answers) {
        List<Fact> mattering = new ArrayList<>();
        Map<String, Value> kept = new LinkedHashMap<>();
        for (Fact fact : order) {
            Condition when = bank.onlyWhen().get(fact.name());
            if (when == null || when.in(Situation.of(bank.vocabulary(), kept)) != Truth.FALSE) {
                mattering.add(fact);
                Value value = answers.given().get(fact.name());
                if (value != null) {
                    kept.put(fact.name(), value);
                }
            }
        }
        return mattering;
    }
}
