package org.askbefore.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.askbefore.situation.Situation;
import org.askbefore.situation.Value;
import org.jspecify.annotations.Nullable;

/**
 * A fact that made a condition true.
 *
 * @param fact its name
 * @param value the value that was given and looked for; null where the fact counted because it is not known
 */
public record Because(String fact, @Nullable String value) {

    /** Every fact that helped to make the condition true, in the order it is written; none if it is not true. */
    public static List<Because> of(Condition condition, Situation situation) {
        List<Because> reasons = new ArrayList<>();
        if (condition.in(situation) == Truth.TRUE) {
            gather(condition, situation, Truth.TRUE, reasons);
        }
        return List.copyOf(reasons);
    }

    /** Takes the parts that have the wanted truth: below a "not", those that are false. */
    private static void gather(Condition condition, Situation situation, Truth wanted, List<Because> into) {
        if (condition.in(situation) != wanted) {
            return;
        }
        if (condition instanceof Leaf leaf) {
            leaf(leaf, situation, wanted, into);
        } else if (condition instanceof Condition.All all) {
            all.of().forEach(part -> gather(part, situation, wanted, into));
        } else if (condition instanceof Condition.Any any) {
            any.of().forEach(part -> gather(part, situation, wanted, into));
        } else if (condition instanceof Condition.Not not) {
            gather(not.of(), situation, wanted.not(), into);
        } else if (condition instanceof Condition.Named named) {
            gather(named.condition(), situation, wanted, into);
        }
    }

    private static void leaf(Leaf leaf, Situation situation, Truth wanted, List<Because> into) {
        for (String fact : leaf.names()) {
            Value value = situation.get(fact);
            if (leaf instanceof Leaf.NotKnown) {
                boolean notKnown = Leaf.NotKnown.isNotKnown(value);
                if (notKnown && wanted == Truth.TRUE) {
                    add(into, new Because(fact, null));
                } else if (!notKnown && value != null && wanted == Truth.FALSE) {
                    value.asWritten().forEach(written -> add(into, new Because(fact, written)));
                }
            } else if (value != null) {
                value.asWritten().stream()
                        .filter(written -> wanted == Truth.FALSE || matches(leaf, written))
                        .forEach(written -> add(into, new Because(fact, written)));
            }
        }
    }

    private static void add(List<Because> into, Because because) {
        if (!into.contains(because)) {
            into.add(because);
        }
    }

    /** Written out, since the one that Java makes for a record costs a cold start several milliseconds. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Because because && fact.equals(because.fact) && Objects.equals(value, because.value);
    }

    @Override
    public int hashCode() {
        return Objects.hash(fact, value);
    }

    private static boolean matches(Leaf leaf, String written) {
        if (leaf instanceof Leaf.Is is) {
            return is.values().contains(written);
        }
        return !(leaf instanceof Leaf.Includes includes) || includes.values().contains(written);
    }
}
