package org.askbefore.situation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one patient: facts with values, in the order of the vocabulary. A fact that is not here is unknown, and
 * unknown is never "no".
 */
public final class Situation {
    private static final Situation EMPTY = new Situation(Map.of());
    /** How many things can be remembered; a power of two. */
    private static final int MEMORY = 256;

    private final Map<String, Value> values;
    private final @Nullable Remembered[] memory = new Remembered[MEMORY];

    /** Something worked out from these facts, and whose it is. */
    private record Remembered(Object of, Object result) {}

    private Situation(Map<String, Value> values) {
        this.values = values;
    }

    /** Nothing is known. */
    public static Situation empty() {
        return EMPTY;
    }

    /** The facts given, put in the order of the vocabulary. */
    public static Situation of(Vocabulary vocabulary, Map<String, Value> given) {
        Map<String, Value> ordered = new LinkedHashMap<>();
        for (Fact fact : vocabulary.facts()) {
            Value value = given.get(fact.name());
            if (value != null) {
                ordered.put(fact.name(), value);
            }
        }
        return new Situation(Collections.unmodifiableMap(ordered));
    }

    /** What is known of that fact; null if nothing is. */
    public @Nullable Value get(String fact) {
        return values.get(fact);
    }

    /** Whether that fact has that value, or that value among others. */
    public boolean has(String fact, String value) {
        Value known = values.get(fact);
        return (known instanceof Value.Chosen chosen && chosen.name().equals(value))
                || (known instanceof Value.Several several && several.names().contains(value));
    }

    /**
     * What was worked out from these facts before, and still is known; null if not. Several threads may look and remember at a time:
     * each sees a whole result or none.
     *
     * @param of whose result it is, by identity
     */
    public @Nullable Object remembered(String name, Object of) {
        Remembered remembered = memory[name.hashCode() & (MEMORY - 1)];
        return remembered != null && remembered.of == of ? remembered.result : null;
    }

    /** Remembers what was worked out from these facts, in place of what has the same hash. */
    public void remember(String name, Object of, Object result) {
        memory[name.hashCode() & (MEMORY - 1)] = new Remembered(of, result);
    }

    /** Everything that is known. */
    public Map<String, Value> values() {
        return values;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Situation situation && situation.values.equals(values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    /** For tests and checks; a situation is health data and belongs in no log. */
    @Override
    public String toString() {
        StringBuilder out = new StringBuilder("{");
        values.forEach((fact, value) -> {
            out.append(out.length() == 1 ? "" : ", ").append(fact).append(": ");
            out.append(
                    value instanceof Value.Several
                            ? value.asWritten()
                            : value.asWritten().get(0));
        });
        return out.append('}').toString();
    }
}
