package org.askbefore.measure;

import org.askbefore.situation.Situation;

/** Counts good and bad cases, and keeps the first bad one. */
final class Tally {
    private long good;
    private long bad;
    private String example = "";

    void add(boolean isGood, String what, Situation situation) {
        if (isGood) {
            good++;
        } else {
            bad++;
            example = example.isEmpty() ? what + " in " + situation : example;
        }
    }

    /** These cases and those, whose example counts where these have none. */
    Tally plus(Tally others) {
        Tally sum = new Tally();
        sum.good = good + others.good;
        sum.bad = bad + others.bad;
        sum.example = example.isEmpty() ? others.example : example;
        return sum;
    }

    long good() {
        return good;
    }

    long bad() {
        return bad;
    }

    long all() {
        return good + bad;
    }

    String example() {
        return example;
    }
}
