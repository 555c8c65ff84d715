package org.askbefore.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The letters of one paragraph, each with its width and its run; white space is already one blank. */
final class Letters {
    static final int NEW_LINE = '\n';

    /** Letters that read by themselves, whatever stands beside them, in a direction of their own. */
    record Isolate(int from, int to, Direction direction) {}

    private int[] codePoints;
    private double[] advances;
    private int[] runs;
    private int size;
    private final List<Run> all = new ArrayList<>();
    private final List<Isolate> isolates = new ArrayList<>();
    /** By place; shorter than the letters where the rest have their usual shapes. */
    private @Nullable Shape[] shapes = new Shape[0];

    private boolean mixed;

    /** @param room for so many letters, to begin with */
    Letters(int room) {
        codePoints = new int[room];
        advances = new double[room];
        runs = new int[room];
    }

    /** Begins a run, to which the letters added from now on belong. */
    void begin(Run run) {
        all.add(run);
    }

    void add(int codePoint) {
        Run run = all.get(all.size() - 1);
        if (codePoint == ' ' && (size == 0 || codePoints[size - 1] == ' ' || codePoints[size - 1] == NEW_LINE)) {
            return;
        }
        add(
                codePoint,
                codePoint == NEW_LINE
                        ? 0
                        : run.typeface().advance(run.typeface().glyph(codePoint)));
    }

    /** Adds a letter with a shape of its own, and how far it moves the pen in thousandths of the size. */
    void add(int codePoint, @Nullable Shape shape, int advance) {
        if (shape != null) {
            shapes = size < shapes.length ? shapes : Arrays.copyOf(shapes, 2 * size + 16);
            shapes[size] = shape;
        }
        mixed |= Signs.readsRightToLeft(codePoint);
        add(codePoint, advance);
    }

    private void add(int codePoint, int advance) {
        if (size == codePoints.length) {
            int room = size * 2 + 8;
            codePoints = Arrays.copyOf(codePoints, room);
            advances = Arrays.copyOf(advances, room);
            runs = Arrays.copyOf(runs, room);
        }
        codePoints[size] = codePoint;
        runs[size] = all.size() - 1;
        advances[size] = advance * all.get(all.size() - 1).drawnSize() / 1000;
        size++;
    }

    /** Has the letters from a place on read by themselves. */
    void isolate(int from, Direction direction) {
        if (from < size) {
            isolates.add(new Isolate(from, size, direction));
        }
    }

    /** Those inside others come before them. */
    List<Isolate> isolates() {
        return isolates;
    }

    /** True where not all reads from left to right by itself. */
    boolean mixed() {
        return mixed;
    }

    /** Drops the blank at the end, if there is one. */
    void trim() {
        if (size > 0 && codePoints[size - 1] == ' ') {
            size--;
            isolates.removeIf(isolate -> isolate.from() == size);
            isolates.replaceAll(
                    isolate -> new Isolate(isolate.from(), Math.min(size, isolate.to()), isolate.direction()));
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

    /** How a letter is drawn; null for its usual shape. */
    @Nullable
    Shape shape(int at) {
        return at < shapes.length ? shapes[at] : null;
    }

    /** True for a letter that cannot be parted from the one before it. */
    boolean attached(int at) {
        Shape shape = shape(at);
        return shape == null ? Character.getType(codePoints[at]) == Character.NON_SPACING_MARK : shape.attached();
    }

    /** True where every letter of a stretch has its usual shape. */
    boolean usual(int from, int to) {
        for (int i = from; i < Math.min(to, shapes.length); i++) {
            if (shapes[i] != null) {
                return false;
            }
        }
        return true;
    }

    boolean sameRun(int one, int other) {
        return runs[one] == runs[other];
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

    /** The letters as they are read; signs of direction have done their work. */
    String text(int from, int to) {
        String text = new String(codePoints, from, to - from);
        return mixed ? text.replaceAll("[\u061C\u200E\u200F]", "") : text;
    }
}
