package org.askbefore.layout;

/** The sheets that lists are printed on. */
public enum Paper {
    A4(595.28, 841.89),
    LETTER(612, 792);

    private final double width;
    private final double height;

    Paper(double width, double height) {
        this.width = width;
        this.height = height;
    }

    /** In points. */
    public double width() {
        return width;
    }

    /** In points. */
    public double height() {
        return height;
    }
}
