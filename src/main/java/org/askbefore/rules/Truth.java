package org.askbefore.rules;

/** Kleene's three values. Only {@link #TRUE} asks a question. */
public enum Truth {
    TRUE,
    UNKNOWN,
    FALSE;

    static Truth of(boolean holds) {
        return holds ? TRUE : FALSE;
    }

    /** True if both are, false if either is. */
    public Truth and(Truth other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** True if either is, false if both are. */
    public Truth or(Truth other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /** False for true, true for false; unknown stays unknown. */
    public Truth not() {
        return this == UNKNOWN ? UNKNOWN : of(this == FALSE);
    }
}
