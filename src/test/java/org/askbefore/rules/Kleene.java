package org.askbefore.rules;

import org.askbefore.situation.Fact;
import org.askbefore.situation.Situation;
import org.askbefore.situation.Value;

/**
 * A second reckoning of conditions, straight from the design: true is 2, unknown 1, false 0; "all" is the least of its parts,
 * "any" the greatest, "not" what is left of 2.
 */
final class Kleene {
    private final Situation situation;

    private Kleene(Situation situation) {
        this.situation = situation;
    }

    static Truth of(Condition condition, Situation situation) {
        return switch (new Kleene(situation).reckon(condition)) {
            case 2 -> Truth.TRUE;
            case 1 -> Truth.UNKNOWN;
            default -> Truth.FALSE;
        };
    }

    private int reckon(Condition condition) {
        if (condition instanceof Condition.All all) {
            return all.of().stream().mapToInt(this::reckon).min().orElse(2);
        }
        if (condition instanceof Condition.Any any) {
            return any.of().stream().mapToInt(this::reckon).max().orElse(0);
        }
        if (condition instanceof Condition.Not not) {
            return 2 - reckon(not.of());
        }
        if (condition instanceof Condition.Named named) {
            return reckon(named.condition());
        }
        return condition instanceof Leaf leaf ? leaf(leaf) : 2;
    }

    private int leaf(Leaf leaf) {
        if (leaf instanceof Leaf.NotKnown notKnown) {
            return notKnown.names().stream().anyMatch(name -> !isKnown(name)) ? 2 : 0;
        }
        String fact = leaf.names().get(0);
        Value value = situation.get(fact);
        if (value == null) {
            return 1;
        }
        if (leaf instanceof Leaf.Within within) {
            int number = Integer.parseInt(value.asWritten().get(0));
            return within.min() <= number && number <= within.max() ? 2 : 0;
        }
        if (leaf instanceof Leaf.Is is) {
            boolean named = is.values().contains(value.asWritten().get(0));
            return named ? 2 : isKnown(fact) ? 0 : 1;
        }
        Leaf.Includes includes = (Leaf.Includes) leaf;
        boolean named = value.asWritten().stream().anyMatch(includes.values()::contains);
        return named
                ? 2
                : situation.has(fact, Fact.NONE)
                                || ((Value.Several) value).names().isEmpty()
                        ? 0
                        : 1;
    }

    private boolean isKnown(String fact) {
        return situation.get(fact) != null && !situation.has(fact, "not-sure") && !situation.has(fact, "not-told");
    }
}
