package org.askbefore.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
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
        return of(condition, situation, leaf -> true);
    }

    /** The same by those leaves alone that count. */
    public static List<Because> of(Condition condition, Situation situation, Predicate<Leaf> counts) {
        List<Because> reasons = new ArrayList<>();
        if (condition.holds(situation)) {
            new Gathering(situation, counts, reasons).gather(condition, Truth.TRUE);
        }
        return reasons.isEmpty() ? List.of() : List.copyOf(reasons);
    }

    /** A walk through one condition. */
    private record Gathering(Situation situation, Predicate<Leaf> counts, List<Because> into) {

        /** Takes the parts of a condition that has the wanted truth which have it too: below a "not", those that are false. */
        void gather(Condition condition, Truth wanted) {
            if (condition instanceof Leaf leaf) {
                if (counts.test(leaf)) {
                    leaf(leaf, wanted);
                }
            } else if (condition instanceof Condition.All all) {
                parts(all.of(), wanted);
            } else if (condition instanceof Condition.Any any) {
                parts(any.of(), wanted);
            } else if (condition instanceof Condition.Not not) {
                gather(not.of(), wanted.not());
            } else if (condition instanceof Condition.Named named) {
                gather(named.condition(), wanted);
            }
        }

        private void parts(List<Condition> parts, Truth wanted) {
            for (Condition part : parts) {
                if (part.in(situation) == wanted) {
                    gather(part, wanted);
                }
            }
        }

        private void leaf(Leaf leaf, Truth wanted) {
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
                    for (String written : value.asWritten()) {
                        if (wanted == Truth.FALSE || matches(leaf, written)) {
                            add(into, new Because(fact, written));
                        }
                    }
                }
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
