package org.askbefore.batch;

/**
 * A cell that a spreadsheet takes for text.
 *
 * <p>A spreadsheet runs a cell that begins with = + - @ as a formula. Such a cell is written with an apostrophe before it, and
 * so is one that begins with an apostrophe already. One that is set to semicolons or tabs parts a cell of ours there, whatever
 * quotes are round it, so each part is treated as a cell. Whoever reads the file by program takes one apostrophe off the beginning
 * of each part and has the text as it was.
 */
final class SheetCell {
    /** Also in the full width of Japanese keyboards, which some spreadsheets take for the same. */
    private static final String SIGNS = "=+-@'\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    /** What a spreadsheet may part cells by, other than the comma, which it does not without quotes. */
    static final String SEPARATORS = ";\t";

    private SheetCell() {}

    /** The text as it is written. */
    static String of(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 1);
        for (int i = 0; i < text.length(); i++) {
            if ((i == 0 || SEPARATORS.indexOf(text.charAt(i - 1)) >= 0) && isRisky(text, i)) {
                safe.append('\'');
            }
            safe.append(text.charAt(i));
        }
        return safe.toString();
    }

    /** Some spreadsheets pass over blanks, so the first sign that is none decides. */
    private static boolean isRisky(String text, int from) {
        for (int i = from; i < text.length(); i++) {
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
