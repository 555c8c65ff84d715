package org.askbefore;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.askbefore.situation.Fact;
import org.askbefore.situation.Situation;
import org.askbefore.situation.Value;
import org.askbefore.situation.Vocabulary;

/** Situations drawn by chance from a vocabulary, the same for the same seed: every legal value, [none], and nothing known. */
public final class Situations {
    private final Vocabulary vocabulary;
    private final Random random;

    public Situations(Vocabulary vocabulary, long seed) {
        this.vocabulary = vocabulary;
        this.random = new Random(seed);
    }

    /** A situation of which anything from nothing to everything is known. */
    public Situation next() {
        int known = random.nextInt(101);
        Map<String, Value> values = new LinkedHashMap<>();
        for (Fact fact : vocabulary.facts()) {
            if (random.nextInt(100) < known) {
                values.put(fact.name(), value(fact));
            }
        }
        return Situation.of(vocabulary, values);
    }

    /** The same with more known: facts that were absent are given, lists of values are longer. Nothing is taken back. */
    public Situation more(Situation situation) {
        Map<String, Value> values = new LinkedHashMap<>();
        for (Fact fact : vocabulary.facts()) {
            Value value = situation.get(fact.name());
            if (value == null && random.nextInt(3) == 0) {
                values.put(fact.name(), value(fact));
            } else if (value instanceof Value.Several several
                    && !several.names().isEmpty()) {
                List<String> longer = fact.values().stream()
                        .filter(name -> several.names().contains(name) || random.nextInt(3) == 0)
                        .toList();
                values.put(fact.name(), new Value.Several(longer));
            } else if (value != null) {
                values.put(fact.name(), value);
            }
        }
        return Situation.of(vocabulary, values);
    }

    /** A legal value by chance. */
    public Value value(Fact fact) {
        List<Value> telling = tellingValues(fact);
        if (fact.kind() instanceof Fact.ManyOf many && random.nextInt(3) > 0) {
            List<String> some = many.values().stream()
                    .filter(name -> random.nextInt(3) == 0)
                    .toList();
            return some.isEmpty() ? telling.get(random.nextInt(telling.size())) : new Value.Several(some);
        }
        if (fact.kind() instanceof Fact.WholeNumber range && random.nextBoolean()) {
            return new Value.Amount(range.min() + random.nextInt(range.max() - range.min() + 1));
        }
        return telling.get(random.nextInt(telling.size()));
    }

    /** The values that a test should not miss: each named one alone, none and all of a list, the limits of a number. */
    public static List<Value> tellingValues(Fact fact) {
        List<Value> values = new ArrayList<>();
        if (fact.kind() instanceof Fact.OneOf one) {
            one.values().forEach(name -> values.add(new Value.Chosen(name)));
        } else if (fact.kind() instanceof Fact.ManyOf many) {
            values.add(new Value.Several(List.of()));
            many.values().forEach(name -> values.add(new Value.Several(List.of(name))));
            values.add(new Value.Several(many.values()));
        } else if (fact.kind() instanceof Fact.WholeNumber range) {
            IntStream.of(range.min(), range.min() + 1, range.max() - 1, range.max())
                    .distinct()
                    .forEach(number -> values.add(new Value.Amount(number)));
        }
        return values;
    }
}
