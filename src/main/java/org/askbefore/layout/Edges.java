package org.askbefore.layout;

/** A length for each side of a box, in points. */
record Edges(double top, double right, double bottom, double left) {

    Edges plus(Edges other) {
        return new Edges(top + other.top, right + other.right, bottom + other.bottom, left + other.left);
    }

    /** What the left and the right side take of a width. */
    double across() {
        return left + right;
    }
}
