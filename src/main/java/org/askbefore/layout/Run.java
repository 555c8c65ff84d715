package org.askbefore.layout;

/**
 * What letters that follow one another have in common.
 *
 * @param usual the typeface of ordinary text, which gives the line its height whatever other one is used
 * @param size as the theme sets it
 */
record Run(Typeface typeface, Typeface usual, double size, double lineHeight, int colour, int element) {

    /** The size in which the typeface looks as large as ordinary text does in its own. */
    double drawnSize() {
        return size * typeface.scale();
    }
}
