package org.askbefore.document;

import java.util.Arrays;

/**
 * How many columns of a terminal or of a mail a text fills. Java has no such table; this one is the wide and full-width
 * characters of Unicode's East Asian Width, and pictures. Where programs differ, the wider is counted, so that a line is never
 * too long.
 */
final class Columns {
    /** First and last of each range of characters that fill two columns, in order. */
    private static final int[] WIDE = {
        0x1100, 0x115F, 0x231A, 0x231B, 0x2329, 0x232A, 0x23E9, 0x23EC, 0x23F0, 0x23F0, 0x23F3, 0x23F3,
        0x25FD, 0x25FE, 0x2600, 0x27BF, 0x2B1B, 0x2B1C, 0x2B50, 0x2B50, 0x2B55, 0x2B55, 0x2E80, 0x303E,
        0x3041, 0xA4CF, 0xA960, 0xA97F, 0xAC00, 0xD7A3, 0xF900, 0xFAFF, 0xFE10, 0xFE19, 0xFE30, 0xFE6F,
        0xFF01, 0xFF60, 0xFFE0, 0xFFE6, 0x16FE0, 0x18DFF, 0x1AFF0, 0x1B2FF, 0x1F004, 0x1F004, 0x1F0CF, 0x1F0CF,
        0x1F18E, 0x1F19A, 0x1F1E6, 0x1F64F, 0x1F680, 0x1F6FF, 0x1F7E0, 0x1F7F0, 0x1F90C, 0x1FAFF, 0x20000, 0x3FFFD,
    };

    private Columns() {}

    static int of(CharSequence text) {
        return text.codePoints().map(Columns::of).sum();
    }

    static int of(int character) {
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
            default -> isWide(character) ? 2 : 1;
        };
    }

    private static boolean isWide(int character) {
        int place = Arrays.binarySearch(WIDE, character);
        // Between a first and its last, the place where the character would be put in is that of the last: an odd one.
        return place >= 0 || (-place - 1) % 2 == 1;
    }
}
