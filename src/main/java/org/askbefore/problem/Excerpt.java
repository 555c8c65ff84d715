package org.askbefore.problem;

import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.Set;

/** The line a mistake stands on, and a caret below it. Long lines are cut to what fits a terminal. */
final class Excerpt {
    private static final int WIDTH = 96;
    private static final Set<UnicodeScript> WIDE =
            Set.of(UnicodeScript.HAN, UnicodeScript.HANGUL, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA);

    private Excerpt() {}

    static String of(String line, int column) {
        int[] shown = plain(line).codePoints().toArray();
        int caret = Math.min(column - 1, shown.length);
        int from = Math.max(0, Math.min(caret - WIDTH / 2, shown.length - WIDTH));
        String cut = new String(shown, from, Math.min(shown.length - from, WIDTH));
        int before = Arrays.stream(shown, from, caret).map(Excerpt::columns).sum();
        return cut.stripTrailing() + "\n  " + " ".repeat(before) + "^";
    }

    /** Without what could move the cursor, break the line or turn its direction, so that a terminal shows it as it is. */
    static String plain(String text) {
        return text.codePoints()
                .map(letter -> isShown(letter) ? letter : ' ')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isShown(int letter) {
        return switch (Character.getType(letter)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }

    /** How many columns of a terminal it takes. */
    private static int columns(int letter) {
        int type = Character.getType(letter);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
            return 0;
        }
        boolean fullWidth = letter >= 0xFF01 && letter <= 0xFF60;
        boolean picture = letter >= 0x1F300 && letter <= 0x1FAFF;
        return fullWidth || picture || WIDE.contains(UnicodeScript.of(letter)) ? 2 : 1;
    }
}
