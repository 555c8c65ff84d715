package org.askbefore.situation;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Every fact that may be known, in order. Options, files, the interview and the rule checker are all made from it. */
public final class Vocabulary {
    private final Map<String, Fact> byName;

    public Vocabulary(List<Fact> facts) {
        Map<String, Fact> map = new LinkedHashMap<>();
        facts.forEach(fact -> map.put(fact.name(), fact));
        this.byName = Collections.unmodifiableMap(map);
    }

    /** The facts in the order of the file. */
    public Collection<Fact> facts() {
        return byName.values();
    }

    /** The names of the facts, in the same order. */
    public Set<String> names() {
        return byName.keySet();
    }

    /** The fact of that name, or null. */
    public @Nullable Fact get(String name) {
        return byName.get(name);
    }

    /** The delicate values of all facts, each with its label, in the order of the alphabet. */
    public SortedMap<String, String> delicate() {
        SortedMap<String, String> delicate = new TreeMap<>();
        for (Fact fact : facts()) {
            if (fact.telling() != null) {
                fact.telling().delicate().forEach(value -> delicate.put(value, fact.label(value)));
            }
        }
        return delicate;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Vocabulary vocabulary && List.copyOf(facts()).equals(List.copyOf(vocabulary.facts()));
    }

    @Override
    public int hashCode() {
        return byName.hashCode();
    }
}
