package org.askbefore.layout;

import org.jspecify.annotations.Nullable;

/** One set of letter shapes. */
public interface Typeface {

    /**
     * Where a shape stands from another, in thousandths of the size.
     *
     * @param up above the line is positive
     */
    record Offset(int right, int up) {}

    /** How far a shape reaches from where it stands, in thousandths of the size. */
    record Extent(int left, int bottom, int right, int top) {}

    /** The number of a character's shape; 0 where the typeface has none. */
    int glyph(int codePoint);

    /** How far a shape moves the pen, in thousandths of the size. */
    int advance(int glyph);

    /** How far letters rise above the line they stand on, in thousandths of the size. */
    int ascent();

    /** How far letters hang below it, in thousandths of the size; a positive number. */
    int descent();

    /** How much larger than ordinary text it is drawn to look as large. */
    default double scale() {
        return 1;
    }

    /** The shape of a letter of a joined script in one of its forms; 0 where it has no such form. */
    default int form(int codePoint, Form form) {
        return 0;
    }

    /** The one shape for a lam and the alef that follows it, isolated or final; 0 for any other letter. */
    default int lamAlef(int alef, Form form) {
        return 0;
    }

    /**
     * Where a mark stands over or under a letter, or on another mark, as the typeface's maker set it.
     *
     * @param part which letter of a shape that stands for several, from 0
     * @return null where the typeface does not say
     */
    default @Nullable Offset anchored(int mark, int on, int part) {
        return null;
    }

    /** How far a shape reaches; what is asked of marks alone. */
    default Extent extent(int glyph) {
        return new Extent(0, 0, advance(glyph), ascent());
    }
}
