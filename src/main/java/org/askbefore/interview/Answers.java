package org.askbefore.interview;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.askbefore.situation.Situation;
import org.askbefore.situation.Value;
import org.jspecify.annotations.Nullable;

/**
 * What was answered so far, also what no longer matters: it comes back if it matters again. Immutable.
 *
 * @param given the values, by the name of the fact
 * @param asked the facts that were answered, also with "I don't know"
 */
public record Answers(Map<String, Value> given, Set<String> asked) {

    /** Nothing was asked yet. */
    public static final Answers NONE = new Answers(Map.of(), Set.of());

    public Answers {
        given = Collections.unmodifiableMap(new LinkedHashMap<>(given));
        asked = Collections.unmodifiableSet(new LinkedHashSet<>(asked));
    }

    /** What is known already counts as answered. */
    public static Answers of(Situation known) {
        return new Answers(known.values(), known.values().keySet());
    }

    /**
     * The same with one more answer.
     *
     * @param value null where it is not known
     */
    public Answers with(String fact, @Nullable Value value) {
        Map<String, Value> values = new LinkedHashMap<>(given);
        if (value == null) {
            values.remove(fact);
        } else {
            values.put(fact, value);
        }
        Set<String> all = new LinkedHashSet<>(asked);
        all.add(fact);
        return new Answers(values, all);
    }

    /** Whether that fact was answered, if only with "I don't know". */
    public boolean has(String fact) {
        return asked.contains(fact);
    }

    /** For tests; answers are health data and belong in no log. */
    @Override
    public String toString() {
        return asked.size() + " answers";
    }
}
