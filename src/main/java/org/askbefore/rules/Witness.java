package org.askbefore.rules;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.askbefore.situation.Fact;
import org.askbefore.situation.Situation;
import org.askbefore.situation.Value;
import org.askbefore.situation.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * Seeks a situation that meets some goals: exact, in that there is none if none is found. Conditions are taken apart; where
 * one part is enough, each is tried in turn.
 */
public final class Witness {
    private final Vocabulary vocabulary;
    private final Map<String, Range> whole = new HashMap<>();

    private Witness(Vocabulary vocabulary, Collection<Goal> goals) {
        this.vocabulary = vocabulary;
        List<Leaf> leaves = new ArrayList<>();
        goals.forEach(goal -> Leaves.of(goal.condition(), leaves::add));
        for (Leaf leaf : leaves) {
            for (String name : leaf.names()) {
                Fact fact = vocabulary.get(name);
                if (fact != null) {
                    whole.computeIfAbsent(name, n -> Range.of(fact, leaves));
                }
            }
        }
    }

    /** A situation that meets every goal, with as little known as will do; null if there is none. */
    public static @Nullable Situation of(Vocabulary vocabulary, List<Goal> goals) {
        Witness witness = new Witness(vocabulary, goals);
        Map<String, Range> found = witness.search(new ArrayDeque<>(goals), new ArrayDeque<>(), witness.whole);
        return found == null ? null : witness.situation(found);
    }

    /** Settles what leaves no choice first, then the choices, so that a contradiction is met early. */
    private @Nullable Map<String, Range> search(Deque<Goal> sure, Deque<Goal> choices, Map<String, Range> ranges) {
        Map<String, Range> left = new HashMap<>(ranges);
        while (!sure.isEmpty()) {
            if (!settle(sure.pop(), sure, choices, left)) {
                return null;
            }
        }
        if (choices.isEmpty()) {
            return left;
        }
        Goal choice = choices.pop();
        for (Goal part : parts(choice)) {
            Map<String, Range> found = search(new ArrayDeque<>(List.of(part)), new ArrayDeque<>(choices), left);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private boolean settle(Goal goal, Deque<Goal> sure, Deque<Goal> choices, Map<String, Range> left) {
        Condition condition = goal.condition();
        if (condition instanceof Condition.Always) {
            return goal.wanted().met(Truth.TRUE);
        }
        if (condition instanceof Leaf leaf && leaf.names().size() == 1) {
            return narrow(leaf, leaf.names().get(0), goal.wanted(), left);
        }
        boolean every = isEvery(goal);
        if (every || parts(goal).size() == 1) {
            parts(goal).forEach(sure::push);
        } else {
            choices.add(goal);
        }
        return true;
    }

    private static boolean isEvery(Goal goal) {
        boolean all = goal.wanted().ofEveryPartOfAll();
        return goal.condition() instanceof Condition.All ? all : !all;
    }

    private static List<Goal> parts(Goal goal) {
        Condition condition = goal.condition();
        if (condition instanceof Condition.All all) {
            return all.of().stream().map(goal::with).toList();
        }
        if (condition instanceof Condition.Any any) {
            return any.of().stream().map(goal::with).toList();
        }
        if (condition instanceof Condition.Not not) {
            return List.of(new Goal(not.of(), goal.wanted().below()));
        }
        if (condition instanceof Condition.Named named) {
            return List.of(goal.with(named.condition()));
        }
        if (condition instanceof Leaf.NotKnown leaf) {
            return leaf.names().stream()
                    .map(name -> goal.with(new Leaf.NotKnown(List.of(name))))
                    .toList();
        }
        return List.of();
    }

    private static boolean narrow(Leaf leaf, String fact, Goal.Wanted wanted, Map<String, Range> left) {
        Range range = left.get(fact);
        Range narrowed = range == null ? null : range.narrowed(leaf, wanted);
        if (narrowed == null) {
            return false;
        }
        left.put(fact, narrowed);
        return true;
    }

    private Situation situation(Map<String, Range> found) {
        Map<String, Value> values = new HashMap<>();
        found.forEach((fact, range) -> {
            Value value = range.pick();
            if (value != null) {
                values.put(fact, value);
            }
        });
        return Situation.of(vocabulary, values);
    }
}
