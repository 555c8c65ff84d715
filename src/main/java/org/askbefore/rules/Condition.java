package org.askbefore.rules;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.askbefore.situation.Situation;

/**
 * When a question is asked: a condition over facts, in a closed grammar. Immutable, and a pure function of the situation.
 *
 * <p>Without {@link Leaf.NotKnown}, knowing more never turns true to false or false to true.
 */
public sealed interface Condition
        permits Condition.Always, Condition.All, Condition.Any, Condition.Not, Condition.Named, Leaf {

    /** Whether it holds in that situation. */
    Truth in(Situation situation);

    /** Whether it is true in that situation: neither false nor unknown. The same as {@link #in}, told as soon as it is known. */
    default boolean holds(Situation situation) {
        return in(situation) == Truth.TRUE;
    }

    /** Holds always. */
    record Always() implements Condition {
        @Override
        public Truth in(Situation situation) {
            return Truth.TRUE;
        }
    }

    /** All of these. */
    record All(List<Condition> of) implements Condition {
        @Override
        public Truth in(Situation situation) {
            Truth truth = Truth.TRUE;
            for (Condition part : of) {
                truth = truth.and(part.in(situation));
                if (truth == Truth.FALSE) {
                    break;
                }
            }
            return truth;
        }

        @Override
        public boolean holds(Situation situation) {
            for (Condition part : of) {
                if (!part.holds(situation)) {
                    return false;
                }
            }
            return true;
        }
    }

    /** Any of these. */
    record Any(List<Condition> of) implements Condition {
        @Override
        public Truth in(Situation situation) {
            Truth truth = Truth.FALSE;
            for (Condition part : of) {
                truth = truth.or(part.in(situation));
                if (truth == Truth.TRUE) {
                    break;
                }
            }
            return truth;
        }

        @Override
        public boolean holds(Situation situation) {
            for (Condition part : of) {
                if (part.holds(situation)) {
                    return true;
                }
            }
            return false;
        }
    }

    /** Not this. */
    record Not(Condition of) implements Condition {
        @Override
        public Truth in(Situation situation) {
            return of.in(situation).not();
        }
    }

    /** A condition that has a file of its own, since several rules share it. */
    record Named(String id, Condition condition) implements Condition {
        /** Worked out once for a situation: hundreds of rules share a few dozen of these. */
        @Override
        public Truth in(Situation situation) {
            Object known = situation.remembered(id, this);
            if (known instanceof Truth truth) {
                return truth;
            }
            Truth truth = condition.in(situation);
            situation.remember(id, this, truth);
            return truth;
        }
    }

    /** Every fact it looks at. */
    default Set<String> facts() {
        Set<String> facts = new TreeSet<>();
        Leaves.of(this, leaf -> facts.addAll(leaf.names()));
        return facts;
    }
}
