package org.askbefore.layout;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sets the letters of one line side by side, in the order in which they are seen. */
final class Line {
    private static final String MIRRORED = "()[]{}<>«»‹›≤≥";
    private static final int UNBROKEN_BLANK = 0xA0;

    /** A letter with what cannot be parted from it. */
    private record Cluster(int from, int to, byte level) {}

    private final Letters letters;
    private final double y;
    private final List<Mark> marks = new ArrayList<>();
    private double x;

    private Line(Letters letters, double x, double y) {
        this.letters = letters;
        this.x = x;
        this.y = y;
    }

    /**
     * The marks of a line.
     *
     * @param levels which way each letter is read; null where all are read from left to right
     */
    static List<Mark> marks(
            Letters letters, byte @Nullable [] levels, LineBreaker.Stretch stretch, double x, double y) {
        Line line = new Line(letters, x, y);
        if (levels == null) {
            line.plain(stretch.from(), stretch.to());
            return line.marks;
        }
        int end = stretch.to();
        while (end > stretch.from() && letters.codePoint(end - 1) == ' ') {
            end--;
        }
        line.mixed(levels, stretch.from(), end);
        line.plain(end, stretch.to());
        return line.turned(letters.text(stretch.from(), stretch.to()));
    }

    /** What is read, beside what is seen; words of several elements are each read as they come. */
    private List<Mark> turned(String text) {
        boolean one = !marks.isEmpty();
        for (Mark mark : marks) {
            one &= mark.element() == marks.get(0).element();
        }
        return one
                ? List.of(new Mark.Turned(List.copyOf(marks), text, marks.get(0).element()))
                : marks;
    }

    private void plain(int from, int to) {
        int at = from;
        while (at < to) {
            int end = letters.runEnd(at, to);
            if (letters.usual(at, end)) {
                words(at, end);
            } else {
                shapes(clusters(null, at, end), at, end);
            }
            at = end;
        }
    }

    private void mixed(byte[] levels, int from, int to) {
        Cluster[] seen = clusters(levels, from, to).toArray(new Cluster[0]);
        byte[] order = new byte[seen.length];
        for (int i = 0; i < order.length; i++) {
            order[i] = seen[i].level;
        }
        Bidi.reorderVisually(order, 0, seen, 0, seen.length);
        int at = 0;
        while (at < seen.length) {
            List<Cluster> piece = new ArrayList<>(List.of(seen[at]));
            int first = seen[at].from;
            int end = seen[at].to;
            while (++at < seen.length && follows(seen[at - 1], seen[at])) {
                piece.add(seen[at]);
                first = Math.min(first, seen[at].from);
                end = Math.max(end, seen[at].to);
            }
            if (piece.get(0).level == 0 && letters.usual(first, end)) {
                words(first, end);
            } else {
                shapes(piece, first, end);
            }
        }
    }

    private boolean follows(Cluster left, Cluster right) {
        return left.level == right.level
                && letters.sameRun(left.from, right.from)
                && (left.level % 2 == 0 ? left.to == right.from : right.to == left.from);
    }

    private List<Cluster> clusters(byte @Nullable [] levels, int from, int to) {
        List<Cluster> clusters = new ArrayList<>();
        int at = from;
        while (at < to) {
            int end = at + 1;
            while (end < to && letters.attached(end)) {
                end++;
            }
            clusters.add(new Cluster(at, end, levels == null ? 0 : levels[at]));
            at = end;
        }
        return clusters;
    }

    /** Adds letters of one run that are read from left to right, each in its usual shape. */
    private void words(int from, int to) {
        Run run = letters.run(from);
        double width = letters.width(from, to);
        String text = letters.text(from, to);
        marks.add(new Mark.Text(x, y, run.typeface(), run.drawnSize(), run.colour(), text, width, run.element()));
        x += width;
    }

    /** Adds letters of one run that are read one way, shape by shape. */
    private void shapes(List<Cluster> clusters, int from, int to) {
        Run run = letters.run(from);
        double width = letters.width(from, to);
        String text = letters.text(from, to);
        boolean turned = clusters.get(0).level % 2 == 1;
        Direction direction = turned ? Direction.RIGHT_TO_LEFT : Direction.LEFT_TO_RIGHT;
        String shown = clusters.get(0).level == 0 || turned ? text : text.replace(' ', (char) UNBROKEN_BLANK);
        marks.add(new Mark.Shapes(
                x,
                y,
                run.typeface(),
                run.drawnSize(),
                run.colour(),
                shown,
                direction,
                signs(clusters, run),
                width,
                run.element()));
        x += width;
    }

    private List<Mark.Sign> signs(List<Cluster> clusters, Run run) {
        List<Mark.Sign> signs = new ArrayList<>();
        double right = 0;
        for (Cluster cluster : clusters) {
            signs(cluster, run, right, signs);
            right += letters.width(cluster.from, cluster.to);
        }
        return signs;
    }

    /** Readers of PDF turn what is seen back into what is read: of two letters in one shape, the second comes first. */
    private void signs(Cluster cluster, Run run, double from, List<Mark.Sign> signs) {
        int first = signs.size();
        double scale = run.drawnSize() / 1000;
        for (int i = cluster.from; i < cluster.to; i++) {
            Shape shape = letters.shape(i);
            int letter = seen(i, cluster.level);
            if (shape == null) {
                signs.add(new Mark.Sign(run.typeface().glyph(letter), letter, from, 0));
            } else if (shape.glyph() != Shape.NONE) {
                signs.add(new Mark.Sign(shape.glyph(), letter, from + shape.right() * scale, shape.up() * scale));
            } else if (!Signs.steers(letter)) {
                signs.add(first, new Mark.Sign(Shape.NONE, letter, from, 0));
            }
        }
    }

    /** Brackets turn with what they are in. A blank inside a turned number is one that readers of PDF keep in it. */
    private int seen(int at, byte level) {
        int letter = letters.codePoint(at);
        if (level % 2 == 0) {
            return letter == ' ' && level > 0 ? UNBROKEN_BLANK : letter;
        }
        int pair = Character.isMirrored(letter) ? MIRRORED.indexOf(letter) : -1;
        return pair < 0 ? letter : MIRRORED.charAt(pair ^ 1);
    }
}
