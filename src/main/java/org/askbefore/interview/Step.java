package org.askbefore.interview;

import java.util.ArrayList;
import java.util.List;
import org.askbefore.checklist.Voice;
import org.askbefore.situation.Fact;
import org.askbefore.situation.Value;
import org.jspecify.annotations.Nullable;

/**
 * One question of the interview. "I don't know" answers every one.
 *
 * @param fact what is asked for
 * @param question the question in the voice of whoever answers
 * @param help what they may need to know to answer; may be empty
 * @param choices the answers, in order, with "none of these" as the last where several may be given; empty for a number
 * @param position which question this is, from 1
 * @param about how many there are, as far as can be told by now
 * @param isAgain whether it was answered before
 * @param former that answer; null for "I don't know", or where there is none
 */
public record Step(
        Fact fact,
        String question,
        String help,
        List<Choice> choices,
        int position,
        int about,
        boolean isAgain,
        @Nullable Value former) {

    static Step of(Fact fact, Voice voice, int position, int about, Answers answers) {
        List<Choice> choices = new ArrayList<>();
        fact.values().forEach(value -> choices.add(choice(fact, voice, value)));
        if (fact.kind() instanceof Fact.ManyOf) {
            choices.add(choice(fact, voice, Fact.NONE));
        }
        return new Step(
                fact,
                voice.say(voice.isOther() ? fact.askOther() : fact.ask()),
                voice.say(fact.help()),
                List.copyOf(choices),
                position,
                about,
                answers.has(fact.name()),
                answers.given().get(fact.name()));
    }

    private static Choice choice(Fact fact, Voice voice, String value) {
        return new Choice(value, voice.say(fact.label(value)));
    }

    /** Whether several answers may be given. */
    public boolean takesSeveral() {
        return fact.kind() instanceof Fact.ManyOf;
    }
}
