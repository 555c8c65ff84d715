package org.askbefore.checklist;

import java.util.Locale;

/** How many questions a list has. */
public enum Length {
    /** What fits on page one. */
    SHORT,
    /** Twenty: page one, and a choice of the rest. */
    STANDARD,
    /** Every question that the situation asks. */
    FULL;

    private static final int STANDARD_QUESTIONS = 20;

    /** As written in options and files. @throws IllegalArgumentException for any other word */
    public static Length of(String written) {
        return valueOf(written.toUpperCase(Locale.ROOT));
    }

    /** The most questions, where page one holds that many. */
    int most(int pageOne) {
        return switch (this) {
            case SHORT -> pageOne;
            case STANDARD -> Math.max(STANDARD_QUESTIONS, pageOne);
            case FULL -> Integer.MAX_VALUE;
        };
    }
}
