package org.askbefore.checklist;

import java.util.function.Consumer;
import org.askbefore.measure.Draw;
import org.askbefore.situation.Situation;
import org.askbefore.situation.Vocabulary;

/** Situations drawn from the whole vocabulary: from hardly anything known to nearly everything, sense or nonsense. */
final class RandomSituations {
    /** Not the seed of the measures, so that the tests try other situations than they do. */
    private static final long SEED = 20261122;

    private final Draw draw;

    RandomSituations(Vocabulary vocabulary) {
        draw = new Draw(vocabulary, SEED);
    }

    /** Shows that many situations, the same ones on every run. The first is the one of which nothing is known. */
    void forEach(int number, Consumer<Situation> test) {
        test.accept(Situation.empty());
        for (int i = 1; i < number; i++) {
            test.accept(draw.next());
        }
    }
}
