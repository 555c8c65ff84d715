package org.askbefore.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Cuts a column into pages, each as full as the bonds between its slices let it be. */
final class Pagination {
    private static final double HAIR = 0.01;

    private final List<Slice> slices;
    private final double top;
    private final double height;

    /**
     * @param top of the room for the column on every page
     * @param height of that room
     */
    Pagination(Column column, double top, double height) {
        this.slices = column.slices();
        this.top = top;
        this.height = height;
    }

    /** The marks of each page. */
    List<List<Mark>> pages() {
        List<List<Mark>> pages = new ArrayList<>();
        int from = 0;
        do {
            int to = end(from);
            pages.add(marks(from, to));
            from = to;
        } while (from < slices.size());
        return pages;
    }

    /** The slice with which the next page begins. */
    private int end(int from) {
        double y = 0;
        int to = from;
        while (to < slices.size()) {
            Slice slice = slices.get(to);
            if (to > from && slice.beginsPage) {
                return to;
            }
            y += slice.height + (to > from ? slice.gap : 0);
            if (to > from && y > height + HAIR) {
                return weakest(from, to);
            }
            to++;
        }
        return to;
    }

    private int weakest(int from, int to) {
        int best = to;
        for (int i = to - 1; i > from; i--) {
            if (slices.get(i).bond.compareTo(slices.get(best).bond) < 0) {
                best = i;
            }
        }
        return best;
    }

    private List<Mark> marks(int from, int to) {
        List<Mark> marks = new ArrayList<>();
        TreeMap<Integer, Slice.Piece> boxes = new TreeMap<>();
        double y = top;
        for (int i = from; i < to; i++) {
            Slice slice = slices.get(i);
            double start = y + (i > from ? slice.gap : 0);
            slice.marks.forEach(mark -> marks.add(mark.down(start)));
            slice.pieces.forEach(piece -> boxes.merge(piece.box(), piece.down(start), Slice.Piece::joined));
            y = start + slice.height;
        }
        List<Mark> all = new ArrayList<>();
        // A box is numbered after those inside it, and is drawn before them.
        boxes.descendingMap().values().forEach(piece -> all.add(box(piece)));
        all.addAll(marks);
        return all;
    }

    private static Mark box(Slice.Piece piece) {
        Style style = piece.style();
        int background = style.value(Property.BACKGROUND_COLOR) instanceof Value.Colour colour ? colour.rgb() : -1;
        return new Mark.Box(
                piece.x(),
                piece.top(),
                piece.width(),
                piece.bottom() - piece.top(),
                background,
                piece.first() ? style.stroke(Side.TOP) : Stroke.NONE,
                style.stroke(Side.RIGHT),
                piece.last() ? style.stroke(Side.BOTTOM) : Stroke.NONE,
                style.stroke(Side.LEFT),
                style.points(Property.BORDER_RADIUS));
    }
}
