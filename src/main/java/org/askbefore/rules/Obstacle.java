package org.askbefore.rules;

import java.util.ArrayList;
import java.util.List;
import org.askbefore.situation.Situation;

/**
 * A part of a condition that keeps it from being true.
 *
 * @param leaf the part
 * @param truth what it is: unknown where a fact is not given, else the wrong way round
 * @param negated whether it stands below a "not", and so would have to be false
 */
public record Obstacle(Leaf leaf, Truth truth, boolean negated) {

    /** Every obstacle; none if the condition is true. Of an "any", each way in is listed, since any one would do. */
    public static List<Obstacle> of(Condition condition, Situation situation) {
        List<Obstacle> obstacles = new ArrayList<>();
        gather(condition, situation, false, obstacles);
        return List.copyOf(obstacles);
    }

    private static void gather(Condition condition, Situation situation, boolean negated, List<Obstacle> into) {
        Truth truth = condition.in(situation);
        if (truth == (negated ? Truth.FALSE : Truth.TRUE)) {
            return;
        }
        if (condition instanceof Leaf leaf) {
            into.add(new Obstacle(leaf, truth, negated));
        } else if (condition instanceof Condition.All all) {
            all.of().forEach(part -> gather(part, situation, negated, into));
        } else if (condition instanceof Condition.Any any) {
            any.of().forEach(part -> gather(part, situation, negated, into));
        } else if (condition instanceof Condition.Not not) {
            gather(not.of(), situation, !negated, into);
        } else if (condition instanceof Condition.Named named) {
            gather(named.condition(), situation, negated, into);
        }
    }
}
