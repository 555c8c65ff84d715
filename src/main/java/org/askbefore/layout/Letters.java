package org.askbefore.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The letters of one paragraph, each with its width and its run; white space is already one blank. */
final class Letters {
    static final int NEW_LINE = '\n';

    private int[] codePoints = new int[128];
    private double[] advances = new double[128];
    private int[] runs = new int[128];
    private int size;
    private final List<Run> all = new ArrayList<>();

    /** Begins a run, to which the letters added from now on belong. */
    void begin(Run run) {
        all.add(run);
    }

    void add(int codePoint) {
        if (codePoint == ' ' && (size == 0 || codePoints[size - 1] == ' ' || codePoints[size - 1] == NEW_LINE)) {
            return;
        }
        if (size == codePoints.length) {
            codePoints = Arrays.copyOf(codePoints, size * 2);
            advances = Arrays.copyOf(advances, size * 2);
            runs = Arrays.copyOf(runs, size * 2);
        }
        Run run = all.get(all.size() - 1);
        codePoints[size] = codePoint;
        runs[size] = all.size() - 1;
        advances[size] = codePoint == NEW_LINE ? 0 : advance(codePoint, run);
        size++;
    }

    private static double advance(int codePoint, Run run) {
        return run.typeface().advance(run.typeface().glyph(codePoint)) * run.size() / 1000;
    }

    /** Drops the blank at the end, if there is one. */
    void trim() {
        if (size > 0 && codePoints[size - 1] == ' ') {
            size--;
        }
    }

    int size() {
        return size;
    }

    int codePoint(int at) {
        return codePoints[at];
    }

    double advance(int at) {
        return advances[at];
    }

    Run run(int at) {
        return all.get(runs[at]);
    }

    /** Where the run of the letter at a place ends, or the stretch that is looked at. */
    int runEnd(int from, int end) {
        int to = from + 1;
        while (to < end && runs[to] == runs[from]) {
            to++;
        }
        return to;
    }

    double width(int from, int to) {
        double width = 0;
        for (int i = from; i < to; i++) {
            width += advances[i];
        }
        return width;
    }

    String text(int from, int to) {
        return new String(codePoints, from, to - from);
    }
}
