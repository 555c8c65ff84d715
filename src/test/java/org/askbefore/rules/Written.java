package org.askbefore.rules;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Map;

/** A condition as it is written in a question's file, on one line. */
final class Written {
    private final Map<String, Condition> named;

    /** @param named gathers the named conditions that are met, by the ids that are written for them */
    Written(Map<String, Condition> named) {
        this.named = named;
    }

    String of(Condition condition) {
        return "{" + entry(condition) + "}";
    }

    private String entry(Condition condition) {
        if (condition instanceof Condition.All all) {
            return "all: " + each(all.of());
        }
        if (condition instanceof Condition.Any any) {
            return "any: " + each(any.of());
        }
        if (condition instanceof Condition.Not not) {
            return "not: " + of(not.of());
        }
        if (condition instanceof Condition.Named shared) {
            named.put(shared.id(), shared.condition());
            return "situation: " + shared.id();
        }
        return condition instanceof Leaf leaf ? leaf(leaf) : "always: true";
    }

    private static String leaf(Leaf leaf) {
        if (leaf instanceof Leaf.Is is) {
            return is.fact() + ": " + is.values();
        }
        if (leaf instanceof Leaf.Includes includes) {
            return includes.fact() + ": " + includes.values();
        }
        if (leaf instanceof Leaf.Within within) {
            return within.fact() + ": {min: " + within.min() + ", max: " + within.max() + "}";
        }
        return "unknown: " + leaf.names();
    }

    private String each(List<Condition> parts) {
        return parts.stream().map(this::of).collect(joining(", ", "[", "]"));
    }
}
