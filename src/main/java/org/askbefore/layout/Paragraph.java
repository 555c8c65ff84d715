package org.askbefore.layout;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sets letters as lines. */
final class Paragraph {
    private Paragraph() {}

    static void set(Letters letters, Flow.Frame frame, Column column) {
        List<LineBreaker.Stretch> lines = LineBreaker.lines(letters, frame.width());
        Direction direction = frame.style().direction();
        boolean turned = letters.mixed() || direction == Direction.RIGHT_TO_LEFT;
        byte[] levels = turned ? Levels.of(letters, direction) : null;
        for (int i = 0; i < lines.size(); i++) {
            if (i == 1 || (i > 0 && i == lines.size() - 1)) {
                column.bind(Bond.LONE_LINE);
            }
            column.add(line(letters, levels, lines.get(i), frame));
        }
    }

    private static Slice line(
            Letters letters, byte @Nullable [] levels, LineBreaker.Stretch stretch, Flow.Frame frame) {
        Run tallest = null;
        for (int i = stretch.from(); i < stretch.to(); i++) {
            Run run = letters.run(i);
            tallest = tallest == null || run.lineHeight() > tallest.lineHeight() ? run : tallest;
        }
        Slice slice = new Slice(tallest == null ? frame.style().lineHeight : tallest.lineHeight());
        if (tallest != null) {
            slice.marks.addAll(Line.marks(letters, levels, stretch, start(letters, stretch, frame), baseline(tallest)));
        }
        return slice;
    }

    /** From the top of a line to where its letters stand: half of the extra room is above them. */
    static double baseline(Run run) {
        double letters = (run.usual().ascent() + run.usual().descent()) * run.size() / 1000;
        return (run.lineHeight() - letters) / 2 + run.usual().ascent() * run.size() / 1000;
    }

    private static double start(Letters letters, LineBreaker.Stretch stretch, Flow.Frame frame) {
        int to = stretch.to();
        while (to > stretch.from() && letters.codePoint(to - 1) == ' ') {
            to--;
        }
        double rest = frame.width() - letters.width(stretch.from(), to);
        if (frame.style().is(Property.TEXT_ALIGN, "right")) {
            return frame.x() + rest;
        }
        return frame.style().is(Property.TEXT_ALIGN, "center") ? frame.x() + rest / 2 : frame.x();
    }
}
