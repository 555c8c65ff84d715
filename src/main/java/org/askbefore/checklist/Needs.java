package org.askbefore.checklist;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.askbefore.questionbank.Frames;
import org.askbefore.questionbank.QuestionBank;
import org.askbefore.questionbank.Topic;

/** What every list of a bank looks up: the order of the topics, which of them are comfort, and where rules can be true. */
final class Needs {
    private final Map<String, Integer> places = new HashMap<>();
    private final Set<String> comfort = new HashSet<>();
    private final Frames frames;

    Needs(QuestionBank bank) {
        for (Topic topic : bank.topics()) {
            places.put(topic.id(), places.size());
            if (topic.comfort()) {
                comfort.add(topic.id());
            }
        }
        this.frames = new Frames(bank.vocabulary());
    }

    /** The place of a topic in the bank; one that it does not have comes last. */
    int place(String topic) {
        return places.getOrDefault(topic, Integer.MAX_VALUE);
    }

    /** Whether a topic can wait behind a sign that needs help fast. */
    boolean isComfort(String topic) {
        return comfort.contains(topic);
    }

    Frames frames() {
        return frames;
    }
}
