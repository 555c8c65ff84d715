package org.askbefore.measure;

import java.util.Locale;

/**
 * One figure of a bank, with what is wanted of it.
 *
 * @param what it counts, in plain words
 * @param value what was counted
 * @param wanted the least or the most that will do
 * @param atLeast whether the wanted value is the least
 * @param percent whether both are in percent
 * @param of how many were looked at
 * @param example a case that counts against it; empty where there is none
 */
public record Figure(
        String what, double value, double wanted, boolean atLeast, boolean percent, long of, String example) {

    /** A share that must be reached. */
    static Figure share(String what, long good, long all, double wanted, String example) {
        double share = all == 0 ? 100 : 100.0 * good / all;
        return new Figure(what, share, wanted, true, true, all, example);
    }

    /** A count that must not be passed. */
    static Figure most(String what, long count, long wanted, long of, String example) {
        return new Figure(what, count, wanted, false, false, of, example);
    }

    /** Whether it is as wanted. */
    public boolean isMet() {
        return atLeast ? value >= wanted : value <= wanted;
    }

    /** The value as it is written: a share is never rounded up to what is wanted. */
    public String written() {
        return percent
                ? String.format(Locale.ROOT, "%.1f %%", Math.floor(value * 10) / 10)
                : String.format(Locale.ROOT, "%.0f", value);
    }

    /** What is wanted, as it is written. */
    public String writtenWanted() {
        return (atLeast ? "at least " : "at most ")
                + (percent
                        ? String.format(Locale.ROOT, "%.0f %%", wanted)
                        : String.format(Locale.ROOT, "%.0f", wanted));
    }
}
