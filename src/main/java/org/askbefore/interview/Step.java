package org.askbefore.interview;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.askbefore.checklist.Voice;
import org.askbefore.questionbank.InterviewStep;
import org.askbefore.questionbank.Words;
import org.askbefore.situation.Fact;
import org.askbefore.situation.RequestReader;
import org.askbefore.situation.Value;
import org.jspecify.annotations.Nullable;

/**
 * One question of the interview. "I don't know" answers every one.
 *
 * @param fact what is asked for
 * @param part the step of the interview that it belongs to
 * @param question the question in the voice of whoever answers
 * @param help what they may need to know to answer; may be empty
 * @param choices the answers, in order, with "none of these" as the last where several may be given; empty for a number
 * @param position which question of its way this is, from 1: of the short one, or of the longer one after it
 * @param about how many that way has, as far as can be told by now
 * @param isAgain whether it was answered before
 * @param former that answer; null for "I don't know", or where there is none
 */
public record Step(
        Fact fact,
        InterviewStep part,
        String question,
        String help,
        List<Choice> choices,
        int position,
        int about,
        boolean isAgain,
        @Nullable Value former) {

    static Step of(Fact fact, InterviewStep part, Voice voice, int position, int about, Answers answers) {
        List<Choice> choices = new ArrayList<>();
        fact.values().forEach(value -> choices.add(choice(fact, voice, value)));
        if (fact.kind() instanceof Fact.ManyOf) {
            choices.add(choice(fact, voice, Fact.NONE));
        }
        return new Step(
                fact,
                part,
                voice.say(voice.isOther() ? fact.askOther() : fact.ask()),
                voice.say(fact.help()),
                List.copyOf(choices),
                position,
                about,
                answers.has(fact.name()),
                answers.given().get(fact.name()));
    }

    /** Which of these private values may be printed. */
    static Step alsoTell(Words words, Map<String, String> labels, List<String> wanted) {
        List<String> values = List.copyOf(labels.keySet());
        Map<String, String> all = new LinkedHashMap<>(labels);
        all.put(Fact.NONE, words.get("also-tell-none"));
        String ask = words.get("also-tell-ask");
        String lead = words.get("also-tell-lead");
        Fact fact = new Fact(RequestReader.ALSO_TELL, new Fact.ManyOf(values), ask, ask, lead, all, null, false);
        List<Choice> choices = new ArrayList<>();
        all.forEach((value, label) -> choices.add(new Choice(value, label)));
        List<String> former = values.stream().filter(wanted::contains).toList();
        return new Step(
                fact,
                new InterviewStep(fact.name(), words.get("also-tell"), "", true, List.of(fact.name())),
                ask,
                lead,
                List.copyOf(choices),
                1,
                1,
                !former.isEmpty(),
                former.isEmpty() ? null : new Value.Several(former));
    }

    private static Choice choice(Fact fact, Voice voice, String value) {
        return new Choice(value, voice.say(fact.label(value)));
    }

    /** Whether several answers may be given. */
    public boolean takesSeveral() {
        return fact.kind() instanceof Fact.ManyOf;
    }
}
