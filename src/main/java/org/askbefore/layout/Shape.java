package org.askbefore.layout;

/**
 * How one letter is drawn, where that is not its usual shape beside the letter before it.
 *
 * @param glyph its number in the typeface, or {@link #NONE}
 * @param right where it is drawn from the letter's place, or from that of the letter it stands on, in thousandths of the size
 * @param attached true for a mark on the letter before it, and for a letter that the shape before stands for as well
 */
record Shape(int glyph, int right, int up, boolean attached) {
    /** Nothing is drawn. */
    static final int NONE = -1;
}
