package org.askbefore.web;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.askbefore.checklist.AskedQuestion;
import org.askbefore.checklist.Voice;
import org.askbefore.rules.Because;
import org.askbefore.situation.Fact;
import org.askbefore.situation.Vocabulary;

/** Why a question is on the list, in plain words: what was said, and what is not known yet. */
final class Reasons {
    private final Vocabulary vocabulary;
    private final Voice voice;

    Reasons(Vocabulary vocabulary, Voice voice) {
        this.vocabulary = vocabulary;
        this.voice = voice;
    }

    /** A sentence or two. */
    String of(AskedQuestion asked) {
        if (asked.isOwn()) {
            return "You added it.";
        }
        Set<String> said = new LinkedHashSet<>();
        Set<String> notKnown = new LinkedHashSet<>();
        // What raised it comes first: it is what the person cares about most.
        asked.raisedBy().forEach(because -> sort(because, said, notKnown));
        asked.because().forEach(because -> sort(because, said, notKnown));
        if (!said.isEmpty()) {
            return "You said: " + String.join("; ", said) + ".";
        }
        return notKnown.isEmpty() ? "It helps nearly everybody." : "Not known yet: " + String.join(" ", notKnown);
    }

    private void sort(Because because, Set<String> said, Set<String> notKnown) {
        Fact fact = vocabulary.get(because.fact());
        String value = because.value();
        if (fact == null) {
            return;
        }
        if (value == null) {
            notKnown.add(voice.say(voice.isOther() ? fact.askOther() : fact.ask()));
        } else {
            said.add(label(fact, value));
        }
    }

    private String label(Fact fact, String value) {
        if (fact.kind() instanceof Fact.WholeNumber number) {
            return (number.unit() + " " + value).strip();
        }
        boolean bare = List.of(Fact.NONE, "not-sure", "not-told").contains(value);
        String label = voice.say(fact.label(value));
        return bare ? voice.say(voice.isOther() ? fact.askOther() : fact.ask()) + " " + label : label;
    }
}
