package org.askbefore.rules;

import java.util.List;
import java.util.Set;
import org.askbefore.situation.Fact;
import org.askbefore.situation.Situation;
import org.askbefore.situation.Value;
import org.jspecify.annotations.Nullable;

/** A condition that looks at facts itself. */
public sealed interface Leaf extends Condition {

    /** The facts it looks at. */
    List<String> names();

    /** Whether a leaf that looks at one fact holds where the fact has that value. */
    static Truth truth(Leaf leaf, @Nullable Value value) {
        return leaf instanceof OfOneFact one ? one.of(value) : Truth.of(NotKnown.isNotKnown(value));
    }

    /** A condition on the value of a single fact. */
    sealed interface OfOneFact extends Leaf {

        /** The fact's name. */
        String fact();

        /** Whether it holds where the fact has that value, or where nothing is known of it. */
        Truth of(@Nullable Value value);

        @Override
        default List<String> names() {
            return List.of(fact());
        }

        @Override
        default Truth in(Situation situation) {
            return of(situation.get(fact()));
        }
    }

    /** A one-of fact has one of these values. An answer of not-sure counts only where it is named. */
    record Is(String fact, Set<String> values) implements OfOneFact {
        @Override
        public Truth of(@Nullable Value value) {
            if (!(value instanceof Value.Chosen chosen)) {
                return Truth.UNKNOWN;
            }
            if (values.contains(chosen.name())) {
                return Truth.TRUE;
            }
            return Fact.isNoAnswer(chosen.name()) ? Truth.UNKNOWN : Truth.FALSE;
        }
    }

    /**
     * A many-of fact has one of these values. Other values given do not deny it: somebody who says that they take an opioid
     * has not said that they take no blood thinner. Only [none] denies.
     */
    record Includes(String fact, Set<String> values) implements OfOneFact {
        @Override
        public Truth of(@Nullable Value value) {
            if (!(value instanceof Value.Several several)) {
                return Truth.UNKNOWN;
            }
            if (several.names().isEmpty()) {
                return Truth.of(values.contains(Fact.NONE));
            }
            for (String name : several.names()) {
                if (values.contains(name)) {
                    return Truth.TRUE;
                }
            }
            return Truth.UNKNOWN;
        }
    }

    /** A number lies within these limits, both included. */
    record Within(String fact, int min, int max) implements OfOneFact {
        @Override
        public Truth of(@Nullable Value value) {
            if (!(value instanceof Value.Amount amount)) {
                return Truth.UNKNOWN;
            }
            return Truth.of(amount.number() >= min && amount.number() <= max);
        }
    }

    /** One of these facts at least is not known. Itself never unknown: more knowledge can make it false. */
    record NotKnown(List<String> names) implements Leaf {
        @Override
        public Truth in(Situation situation) {
            for (String name : names) {
                if (isNotKnown(situation.get(name))) {
                    return Truth.TRUE;
                }
            }
            return Truth.FALSE;
        }

        static boolean isNotKnown(@Nullable Value value) {
            return value == null || (value instanceof Value.Chosen chosen && Fact.isNoAnswer(chosen.name()));
        }
    }
}
