package org.askbefore.checklist;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import org.askbefore.situation.Fact;
import org.askbefore.situation.Situation;
import org.askbefore.situation.Value;
import org.askbefore.situation.Vocabulary;

/** Situations drawn from the whole vocabulary: from hardly anything known to nearly everything, sense or nonsense. */
final class RandomSituations {
    private static final long SEED = 20261122;
    private final Vocabulary vocabulary;
    private final Random random = new Random(SEED);

    RandomSituations(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Shows that many situations, the same ones on every run. The first is the one of which nothing is known. */
    void forEach(int number, Consumer<Situation> test) {
        test.accept(Situation.empty());
        for (int i = 1; i < number; i++) {
            test.accept(next());
        }
    }

    private Situation next() {
        double known = random.nextDouble();
        Map<String, Value> values = new HashMap<>();
        for (Fact fact : vocabulary.facts()) {
            boolean telling = fact.name().equals("procedure") || fact.name().equals("stage");
            if (random.nextDouble() < (telling ? 0.9 : known)) {
                values.put(fact.name(), value(fact));
            }
        }
        return Situation.of(vocabulary, values);
    }

    private Value value(Fact fact) {
        if (fact.kind() instanceof Fact.WholeNumber number) {
            return new Value.Amount(random.nextInt(number.min(), number.max() + 1));
        }
        List<String> values = fact.values();
        if (fact.kind() instanceof Fact.OneOf) {
            return new Value.Chosen(values.get(random.nextInt(values.size())));
        }
        List<String> shuffled = new ArrayList<>(values);
        Collections.shuffle(shuffled, random);
        List<String> some = shuffled.subList(0, Math.min(values.size(), random.nextInt(5)));
        return new Value.Several(values.stream().filter(some::contains).toList());
    }
}
