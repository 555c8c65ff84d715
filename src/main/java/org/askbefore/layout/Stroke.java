package org.askbefore.layout;

/**
 * How a line is drawn.
 *
 * @param width in points; 0 for no line
 * @param colour red, green and blue in one number
 */
public record Stroke(double width, int colour, boolean dashed) {

    /** No line at all. */
    public static final Stroke NONE = new Stroke(0, 0, false);

    /** True where both look the same. */
    public boolean like(Stroke other) {
        return width == other.width && colour == other.colour && dashed == other.dashed;
    }
}
