package org.askbefore.layout;

import java.util.ArrayList;
import java.util.List;

/** A strip of the page that is never cut: a line of text, a field, the edge of a box. */
final class Slice {
    /** A stretch of a box's background and border beside this slice; places are from the slice's top. */
    record Piece(int box, double x, double width, double top, double bottom, Style style, boolean first, boolean last) {
        Piece down(double by) {
            return new Piece(box, x, width, top + by, bottom + by, style, first, last);
        }

        /** The two as one. */
        Piece joined(Piece other) {
            return new Piece(
                    box,
                    x,
                    width,
                    Math.min(top, other.top),
                    Math.max(bottom, other.bottom),
                    style,
                    first || other.first,
                    last || other.last);
        }
    }

    final double height;
    final List<Mark> marks = new ArrayList<>();
    final List<Piece> pieces = new ArrayList<>();
    /** White space above, which falls away at the top of a page. */
    double gap;
    /** To the slice above. */
    Bond bond = Bond.FREE;

    boolean beginsPage;

    Slice(double height) {
        this.height = height;
    }
}
