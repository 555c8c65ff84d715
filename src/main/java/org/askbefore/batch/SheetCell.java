package org.askbefore.batch;

/**
 * A cell that a spreadsheet takes for text.
 *
 * <p>A spreadsheet runs a cell that begins with = + - @ as a formula. Such a cell is written with an apostrophe before it, and
 * so is one that begins with an apostrophe already: whoever reads the file by program takes one leading apostrophe off and
 * has the text as it was.
 */
final class SheetCell {
    /** Also in the full width of Japanese keyboards, which some spreadsheets take for the same. */
    private static final String SIGNS = "=+-@'\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private SheetCell() {}

    /** The text as it is written. */
    static String of(String text) {
        return isRisky(text) ? "'" + text : text;
    }

    /** Some spreadsheets pass over blanks, so the first sign that is none decides. */
    private static boolean isRisky(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (SIGNS.indexOf(c) >= 0) {
                return true;
            }
            if (!isBlank(c)) {
                return false;
            }
        }
        return false;
    }

    private static boolean isBlank(char c) {
        return Character.isSpaceChar(c) || Character.isISOControl(c) || Character.getType(c) == Character.FORMAT;
    }
}
