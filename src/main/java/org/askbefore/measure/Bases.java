package org.askbefore.measure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.askbefore.situation.Fact;
import org.askbefore.situation.Situation;
import org.askbefore.situation.Value;
import org.askbefore.situation.Vocabulary;

/** The bare situations that single facts are added to: each procedure, a facet one by its place, at each stage. */
final class Bases {
    private static final String PROCEDURE = "procedure";
    private static final String STAGE = "stage";
    private static final String FACET = "facet-rf";
    private final Vocabulary vocabulary;
    private final List<Situation> all = new ArrayList<>();

    Bases(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        for (String procedure : values(PROCEDURE)) {
            for (String stage : values(STAGE)) {
                List<String> sites = procedure.equals(FACET) ? values("site") : List.of("");
                sites.forEach(site -> all.add(base(procedure, stage, site)));
            }
        }
    }

    List<Situation> all() {
        return all;
    }

    /** That situation, with one value of a fact more. */
    Situation with(Situation base, Fact fact, String value) {
        Map<String, Value> values = new HashMap<>(base.values());
        Value known = values.get(fact.name());
        List<String> names = new ArrayList<>(known instanceof Value.Several several ? several.names() : List.of());
        names.add(value);
        values.put(
                fact.name(),
                fact.kind() instanceof Fact.ManyOf
                        ? new Value.Several(
                                fact.values().stream().filter(names::contains).toList())
                        : new Value.Chosen(value));
        return Situation.of(vocabulary, values);
    }

    /** That situation without one value of a fact. */
    Situation without(Situation situation, String fact, String value) {
        Map<String, Value> values = new HashMap<>(situation.values());
        List<String> names = values.get(fact) instanceof Value.Several several
                ? several.names().stream().filter(name -> !name.equals(value)).toList()
                : List.of();
        if (names.isEmpty()) {
            values.remove(fact);
        } else {
            values.put(fact, new Value.Several(names));
        }
        return Situation.of(vocabulary, values);
    }

    private List<String> values(String name) {
        Fact fact = vocabulary.get(name);
        return fact == null ? List.of() : fact.values();
    }

    private Situation base(String procedure, String stage, String site) {
        Map<String, Value> values = new HashMap<>();
        values.put(PROCEDURE, new Value.Chosen(procedure));
        values.put(STAGE, new Value.Chosen(stage));
        if (!site.isEmpty()) {
            values.put("site", new Value.Several(List.of(site)));
        }
        return Situation.of(vocabulary, values);
    }
}
