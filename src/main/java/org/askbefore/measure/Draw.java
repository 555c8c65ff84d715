package org.askbefore.measure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.askbefore.situation.Fact;
import org.askbefore.situation.Situation;
import org.askbefore.situation.Value;
import org.askbefore.situation.Vocabulary;

/** Draws situations from the whole vocabulary, the same ones on every run: from hardly anything known to nearly everything. */
public final class Draw {
    /** Which of many draws this is; any number would do. */
    private static final long SEED = 20261130;
    /** How often a procedure and a stage are known. */
    private static final double FRAME_KNOWN = 0.9;
    /** The most values that are ticked of one fact. */
    private static final int MOST_TICKS = 4;

    private final Vocabulary vocabulary;
    private final Random random;

    Draw(Vocabulary vocabulary) {
        this(vocabulary, SEED);
    }

    /** Draws from that vocabulary; another seed gives other situations. */
    public Draw(Vocabulary vocabulary, long seed) {
        this.vocabulary = vocabulary;
        random = new Random(seed);
    }

    /** The next situation, sense or nonsense: each fact known or not, each value drawn for itself. */
    public Situation next() {
        double known = random.nextDouble();
        Map<String, Value> values = new HashMap<>();
        for (Fact fact : vocabulary.facts()) {
            boolean telling = fact.name().equals("procedure") || fact.name().equals("stage");
            if (random.nextDouble() < (telling ? FRAME_KNOWN : known)) {
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
        List<String> some = shuffled.subList(0, Math.min(values.size(), random.nextInt(MOST_TICKS + 1)));
        return new Value.Several(values.stream().filter(some::contains).toList());
    }
}
