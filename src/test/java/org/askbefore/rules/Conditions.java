package org.askbefore.rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.askbefore.situation.Fact;
import org.askbefore.situation.Vocabulary;

/** Conditions drawn by chance over a vocabulary, the same for the same seed. */
final class Conditions {
    private final List<Fact> facts;
    private final Random random;
    private final boolean unknown;
    private final boolean not;
    private int named;

    private Conditions(List<Fact> facts, long seed, boolean unknown, boolean not) {
        this.facts = facts;
        this.random = new Random(seed);
        this.unknown = unknown;
        this.not = not;
    }

    /** Every form of the grammar. */
    static Conditions over(Vocabulary vocabulary, long seed) {
        return new Conditions(List.copyOf(vocabulary.facts()), seed, true, true);
    }

    /** Without "unknown". */
    static Conditions withoutUnknown(Vocabulary vocabulary, long seed) {
        return new Conditions(List.copyOf(vocabulary.facts()), seed, false, true);
    }

    /** Without "not". */
    static Conditions withoutNot(Vocabulary vocabulary, long seed) {
        return new Conditions(List.copyOf(vocabulary.facts()), seed, true, false);
    }

    Condition next() {
        return next(4);
    }

    private Condition next(int deep) {
        return switch (deep == 0 ? 0 : random.nextInt(7)) {
            case 3 -> new Condition.All(parts(deep));
            case 4 -> new Condition.Any(parts(deep));
            case 5 -> not ? new Condition.Not(next(deep - 1)) : next(deep - 1);
            case 6 -> new Condition.Named("named-" + named++, next(deep - 1));
            default -> leaf();
        };
    }

    private List<Condition> parts(int deep) {
        List<Condition> parts = new ArrayList<>();
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            parts.add(next(deep - 1));
        }
        return List.copyOf(parts);
    }

    private Condition leaf() {
        if (random.nextInt(40) == 0) {
            return new Condition.Always();
        }
        if (unknown && random.nextInt(5) == 0) {
            return new Leaf.NotKnown(some(facts.stream().map(Fact::name).toList()));
        }
        Fact fact = facts.get(random.nextInt(facts.size()));
        if (fact.kind() instanceof Fact.WholeNumber range) {
            int one = range.min() + random.nextInt(range.max() - range.min() + 1);
            int other = range.min() + random.nextInt(range.max() - range.min() + 1);
            return new Leaf.Within(fact.name(), Math.min(one, other), Math.max(one, other));
        }
        if (fact.kind() instanceof Fact.OneOf one) {
            return new Leaf.Is(fact.name(), Set.copyOf(some(one.values())));
        }
        List<String> values = new ArrayList<>(fact.values());
        values.add(Fact.NONE);
        return new Leaf.Includes(fact.name(), Set.copyOf(some(values)));
    }

    private List<String> some(List<String> values) {
        Set<String> some = new LinkedHashSet<>();
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            some.add(values.get(random.nextInt(values.size())));
        }
        return List.copyOf(some);
    }

    /** The same condition with the parts of every "all" and "any" in another order. */
    Condition shuffled(Condition condition) {
        if (condition instanceof Condition.All all) {
            return new Condition.All(shuffledParts(all.of()));
        }
        if (condition instanceof Condition.Any any) {
            return new Condition.Any(shuffledParts(any.of()));
        }
        if (condition instanceof Condition.Not inside) {
            return new Condition.Not(shuffled(inside.of()));
        }
        if (condition instanceof Condition.Named named) {
            return new Condition.Named(named.id(), shuffled(named.condition()));
        }
        return condition;
    }

    private List<Condition> shuffledParts(List<Condition> parts) {
        List<Condition> shuffled = new ArrayList<>();
        parts.forEach(part -> shuffled.add(shuffled(part)));
        Collections.shuffle(shuffled, random);
        return shuffled;
    }
}
