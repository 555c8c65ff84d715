package org.askbefore.rules;

/**
 * A condition, and what it is wanted to be in the situation that is sought.
 *
 * @param condition the condition
 * @param wanted the truth it is to have, or not to have
 */
public record Goal(Condition condition, Wanted wanted) {

    /** What a condition is to be. */
    public enum Wanted {
        TRUE,
        FALSE,
        NOT_TRUE,
        NOT_FALSE;

        /** Whether that truth is what is wanted. */
        boolean met(Truth truth) {
            return switch (this) {
                case TRUE -> truth == Truth.TRUE;
                case FALSE -> truth == Truth.FALSE;
                case NOT_TRUE -> truth != Truth.TRUE;
                case NOT_FALSE -> truth != Truth.FALSE;
            };
        }

        /** What the inside of a "not" is to be. */
        Wanted below() {
            return switch (this) {
                case TRUE -> FALSE;
                case FALSE -> TRUE;
                case NOT_TRUE -> NOT_FALSE;
                case NOT_FALSE -> NOT_TRUE;
            };
        }

        /** Whether every part of an "all" must meet it; if not, one part is enough. An "any" is the other way round. */
        boolean ofEveryPartOfAll() {
            return this == TRUE || this == NOT_FALSE;
        }
    }

    /** The condition asks. */
    public static Goal asks(Condition condition) {
        return new Goal(condition, Wanted.TRUE);
    }

    /** The condition does not ask: it is false, or unknown. */
    public static Goal doesNotAsk(Condition condition) {
        return new Goal(condition, Wanted.NOT_TRUE);
    }

    Goal with(Condition part) {
        return new Goal(part, wanted);
    }
}
