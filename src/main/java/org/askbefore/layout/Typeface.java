package org.askbefore.layout;

/** One set of letter shapes. */
public interface Typeface {

    /** The number of a character's shape; 0 where the typeface has none. */
    int glyph(int codePoint);

    /** How far a shape moves the pen, in thousandths of the size. */
    int advance(int glyph);

    /** How far letters rise above the line they stand on, in thousandths of the size. */
    int ascent();

    /** How far letters hang below it, in thousandths of the size; a positive number. */
    int descent();
}
