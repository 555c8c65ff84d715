package org.askbefore.checklist;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.askbefore.rules.Because;
import org.askbefore.rules.Condition;
import org.askbefore.rules.Leaf;
import org.askbefore.situation.Fact;
import org.askbefore.situation.Situation;
import org.askbefore.situation.Value;
import org.askbefore.situation.Vocabulary;

/**
 * What a person has ticked of themselves, such as a worry or a medicine, told apart from what the procedure and the person are
 * (the frame of the vocabulary).
 */
final class Ticks {
    /** Facts of which each value that is ticked has a question of its own on the printed list. */
    static final Set<String> ANSWERED = Set.of("worries", "symptoms", "medicines", "implants", "allergies");

    /** From this many values on a rule is about none of them. */
    private static final int MANY = 20;

    private final Situation situation;
    private final Vocabulary vocabulary;
    private final Situation bare;
    private final boolean none;

    Ticks(Vocabulary vocabulary, Situation situation) {
        this.situation = situation;
        this.vocabulary = vocabulary;
        Map<String, Value> frame = new HashMap<>();
        situation.values().forEach((name, value) -> {
            Fact fact = vocabulary.get(name);
            if (fact != null && fact.frame()) {
                frame.put(name, value);
            }
        });
        this.none = frame.size() == situation.values().size();
        this.bare = none ? situation : Situation.of(vocabulary, frame);
    }

    /** Whether that rule would not be true without any tick. */
    boolean bring(Condition when) {
        return !none && !when.holds(bare);
    }

    /** The ticks that a rule is about, of those that made it true. */
    List<Because> about(Condition when) {
        return among(Because.of(when, situation, Ticks::isOneThing));
    }

    /** Every tick that helped to make a rule true. */
    List<Because> all(Condition when) {
        return among(Because.of(when, situation));
    }

    /** A rule that any of many values makes true, such as "has a symptom", is about none of them. */
    private static boolean isOneThing(Leaf leaf) {
        return !(leaf instanceof Leaf.Includes includes) || includes.values().size() <= MANY;
    }

    /** Those of the reasons that are ticks. */
    List<Because> among(List<Because> reasons) {
        List<Because> ticks = new ArrayList<>();
        for (Because because : reasons) {
            Fact fact = vocabulary.get(because.fact());
            if (because.value() != null && fact != null && !fact.frame()) {
                ticks.add(because);
            }
        }
        return ticks;
    }

    /** The ticked values that a list answers with a question of their own. */
    List<Because> toAnswer() {
        List<Because> ticks = new ArrayList<>();
        for (String fact : situation.values().keySet()) {
            if (ANSWERED.contains(fact) && situation.get(fact) instanceof Value.Several several) {
                several.names().forEach(value -> ticks.add(new Because(fact, value)));
            }
        }
        return ticks;
    }
}
