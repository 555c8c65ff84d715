package org.askbefore.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.askbefore.situation.Fact;
import org.askbefore.situation.Value;
import org.jspecify.annotations.Nullable;

/** What one fact can still be, while a situation is sought that meets some goals. */
sealed interface Range {

    /** What is left when the leaf is to be that; null if nothing is. */
    @Nullable
    Range narrowed(Leaf leaf, Goal.Wanted wanted);

    /** One of the values left, nothing known if that will do. */
    @Nullable
    Value pick();

    /** Everything a fact can be. For a number, the limits that the leaves name and their neighbours stand for all. */
    static Range of(Fact fact, Collection<Leaf> leaves) {
        if (fact.kind() instanceof Fact.ManyOf many) {
            return new Sets(many.values(), true, true, true, Set.of(), List.of());
        }
        List<@Nullable Value> values = new ArrayList<>();
        values.add(null);
        if (fact.kind() instanceof Fact.WholeNumber number) {
            numbers(fact, number, leaves).forEach(n -> values.add(new Value.Amount(n)));
        } else {
            fact.values().forEach(name -> values.add(new Value.Chosen(name)));
        }
        return new Single(fact.name(), values);
    }

    private static Set<Integer> numbers(Fact fact, Fact.WholeNumber number, Collection<Leaf> leaves) {
        Set<Integer> limits = new TreeSet<>(List.of(number.min(), number.max()));
        for (Leaf leaf : leaves) {
            if (leaf instanceof Leaf.Within within && within.fact().equals(fact.name())) {
                limits.addAll(List.of(within.min() - 1, within.min(), within.max(), within.max() + 1));
            }
        }
        limits.removeIf(n -> n < number.min() || n > number.max());
        return limits;
    }

    /** The values, or null for nothing known, that a one-of fact or a number can still have. */
    record Single(String fact, List<@Nullable Value> left) implements Range {
        @Override
        public @Nullable Range narrowed(Leaf leaf, Goal.Wanted wanted) {
            List<@Nullable Value> kept = new ArrayList<>();
            for (Value value : left) {
                if (wanted.met(Leaf.truth(leaf, value))) {
                    kept.add(value);
                }
            }
            return kept.isEmpty() ? null : new Single(fact, kept);
        }

        @Override
        public @Nullable Value pick() {
            return left.get(0);
        }
    }

    /** The sets of values that a many-of fact can still have: nothing known, [none], or some without the barred ones. */
    record Sets(
            List<String> values,
            boolean notKnown,
            boolean none,
            boolean some,
            Set<String> barred,
            List<Set<String>> oneOfEach)
            implements Range {

        @Override
        public @Nullable Range narrowed(Leaf leaf, Goal.Wanted wanted) {
            if (leaf instanceof Leaf.NotKnown) {
                boolean absent = wanted.met(Truth.TRUE);
                return sound(new Sets(values, notKnown && absent, none && !absent, some && !absent, barred, oneOfEach));
            }
            Set<String> sought = ((Leaf.Includes) leaf).values();
            boolean ifNone = wanted.met(Truth.of(sought.contains(Fact.NONE)));
            boolean ifNotKnown = wanted.met(Truth.UNKNOWN);
            boolean ifMet = wanted.met(Truth.TRUE);
            Set<String> bars = new LinkedHashSet<>(barred);
            List<Set<String>> each = new ArrayList<>(oneOfEach);
            if (ifMet && !ifNotKnown) {
                each.add(sought);
            } else if (!ifMet) {
                bars.addAll(sought);
            }
            return sound(new Sets(
                    values, notKnown && ifNotKnown, none && ifNone, some && (ifMet || ifNotKnown), bars, each));
        }

        private static @Nullable Sets sound(Sets sets) {
            boolean some = sets.some && sets.members() != null;
            if (!some && !sets.none && !sets.notKnown) {
                return null;
            }
            return new Sets(sets.values, sets.notKnown, sets.none, some, sets.barred, sets.oneOfEach);
        }

        /** The fewest values that will do, or null if none will. */
        private @Nullable List<String> members() {
            Set<String> chosen = new LinkedHashSet<>();
            List<Set<String>> needs = oneOfEach.isEmpty() ? List.of(Set.copyOf(values)) : oneOfEach;
            for (Set<String> need : needs) {
                if (need.stream().noneMatch(chosen::contains)) {
                    String first = values.stream()
                            .filter(v -> need.contains(v) && !barred.contains(v))
                            .findFirst()
                            .orElse(null);
                    if (first == null) {
                        return null;
                    }
                    chosen.add(first);
                }
            }
            return values.stream().filter(chosen::contains).toList();
        }

        @Override
        public @Nullable Value pick() {
            if (notKnown) {
                return null;
            }
            List<String> members = some ? members() : null;
            return new Value.Several(members == null ? List.of() : members);
        }
    }
}
