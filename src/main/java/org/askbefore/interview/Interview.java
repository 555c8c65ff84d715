package org.askbefore.interview;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.askbefore.checklist.Voice;
import org.askbefore.questionbank.InterviewStep;
import org.askbefore.questionbank.QuestionBank;
import org.askbefore.rules.Condition;
import org.askbefore.rules.Truth;
import org.askbefore.situation.Fact;
import org.askbefore.situation.Situation;
import org.askbefore.situation.Value;
import org.jspecify.annotations.Nullable;

/**
 * Which fact to ask for, given what was answered, in the steps of the bank. Only what matters is asked: a fact whose
 * only-when is true. What was given in another way is kept unless its only-when is false. A pure function of bank and answers.
 */
public final class Interview {
    private final QuestionBank bank;

    private Interview(QuestionBank bank) {
        this.bank = bank;
    }

    /** The interview that asks for the facts of that bank. */
    public static Interview of(QuestionBank bank) {
        return new Interview(bank);
    }

    /** The next question; null where nothing is left to ask. */
    public @Nullable Step next(Answers answers) {
        for (Step step : steps(answers)) {
            if (!step.isAgain()) {
                return step;
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
        Step before = null;
        for (Step other : steps(answers)) {
            if (step != null && other.fact().equals(step.fact())) {
                return before;
            }
            before = other.isAgain() ? other : before;
        }
        return before;
    }

    /** Every step that has a question which matters now, with all its questions, answered ones too. */
    public List<Part> parts(Answers answers) {
        List<Step> steps = steps(answers);
        List<Part> parts = new ArrayList<>();
        for (InterviewStep part : bank.interview()) {
            List<Step> questions =
                    steps.stream().filter(step -> step.part().equals(part)).toList();
            if (!questions.isEmpty()) {
                parts.add(new Part(part, questions));
            }
        }
        return parts;
    }

    /** What is known by the answers that matter. */
    public Situation situation(Answers answers) {
        Map<String, Value> kept = new LinkedHashMap<>();
        for (Fact fact : mattering(answers).keySet()) {
            Value value = answers.given().get(fact.name());
            if (value != null) {
                kept.put(fact.name(), value);
            }
        }
        return Situation.of(bank.vocabulary(), kept);
    }

    /**
     * Which of the private values that were given may be printed for the team; null where none was given. It is asked for at
     * the end, and unless somebody chooses them they are not printed.
     *
     * @param wanted those that are wanted so far
     */
    public @Nullable Step alsoTell(Answers answers, List<String> wanted) {
        Situation situation = situation(answers);
        Map<String, String> labels = new LinkedHashMap<>();
        for (Fact fact : bank.vocabulary().facts()) {
            if (fact.telling() != null) {
                fact.telling().delicate().stream()
                        .filter(value -> situation.has(fact.name(), value))
                        .forEach(value -> labels.put(value, fact.label(value)));
            }
        }
        return labels.isEmpty() ? null : Step.alsoTell(bank.words(), labels, wanted);
    }

    private List<Step> steps(Answers answers) {
        Map<Fact, InterviewStep> mattering = mattering(answers);
        Voice voice = Voice.of(bank, situation(answers));
        int shortOnes =
                (int) mattering.values().stream().filter(InterviewStep::isShort).count();
        List<Step> steps = new ArrayList<>();
        mattering.forEach((fact, part) -> {
            int before = part.isShort() ? 0 : shortOnes;
            int about = part.isShort() ? shortOnes : mattering.size() - shortOnes;
            steps.add(Step.of(fact, part, voice, steps.size() + 1 - before, about, answers));
        });
        return steps;
    }

    /** The facts worth asking for, in order, each judged by the answers that matter and come before it. */
    private Map<Fact, InterviewStep> mattering(Answers answers) {
        Map<Fact, InterviewStep> mattering = new LinkedHashMap<>();
        Map<String, Value> kept = new LinkedHashMap<>();
        for (InterviewStep part : bank.interview()) {
            for (String name : part.facts()) {
                Fact fact = bank.vocabulary().get(name);
                Value value = answers.given().get(name);
                if (fact != null && matters(name, value, kept)) {
                    mattering.put(fact, part);
                    if (value != null) {
                        kept.put(name, value);
                    }
                }
            }
        }
        return mattering;
    }

    private boolean matters(String fact, @Nullable Value value, Map<String, Value> kept) {
        Condition when = bank.onlyWhen().get(fact);
        Truth truth = when == null ? Truth.TRUE : when.in(Situation.of(bank.vocabulary(), kept));
        return truth == Truth.TRUE || (truth == Truth.UNKNOWN && value != null);
    }
}
