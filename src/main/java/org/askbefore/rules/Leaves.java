package org.askbefore.rules;

import java.util.function.Consumer;

/** Walks to every leaf of a condition, in the order it is written. */
public final class Leaves {
    private Leaves() {}

    public static void of(Condition condition, Consumer<Leaf> visit) {
        if (condition instanceof Leaf leaf) {
            visit.accept(leaf);
        } else if (condition instanceof Condition.All all) {
            all.of().forEach(part -> of(part, visit));
        } else if (condition instanceof Condition.Any any) {
            any.of().forEach(part -> of(part, visit));
        } else if (condition instanceof Condition.Not not) {
            of(not.of(), visit);
        } else if (condition instanceof Condition.Named named) {
            of(named.condition(), visit);
        }
    }
}
