package org.askbefore.batch;

import java.util.Locale;
import org.askbefore.problem.LostLetter;
import org.jspecify.annotations.Nullable;

/**
 * A character that a clerk cannot tell from another, or from nothing. Joiners that some scripts need are among them: two ids that
 * differ by one alone look the same.
 *
 * @param point its number in Unicode
 * @param place its place in the text, from 1
 * @param kind why it is odd
 */
record OddCharacter(int point, int place, Kind kind) {
    /** What is drawn as nothing although Unicode does not count it as a format: fillers, selectors, and two signs. */
    private static final int[][] NOT_DRAWN = {
        {0x034F, 0x034F},
        {0x115F, 0x1160},
        {0x17B4, 0x17B5},
        {0x180B, 0x180F},
        {0x2065, 0x2065},
        {0x2800, 0x2800},
        {0x3164, 0x3164},
        {0xFE00, 0xFE0F},
        {0xFFA0, 0xFFA0},
        {0xFFF0, 0xFFF8},
        {0xFFFC, 0xFFFC},
        {0x1D159, 0x1D159},
        {0xE0000, 0xE0FFF}
    };

    /** Why a character is odd. */
    enum Kind {
        UNSEEN("cannot be seen", "Take it out."),
        BLANK("is a blank of another kind", "Put an ordinary blank in its place, or none."),
        LOST("stands for a letter that was lost", LostLetter.MEND),
        UNPRINTED("cannot be printed", "Take it out.");

        private final String what;
        private final String mend;

        Kind(String what, String mend) {
            this.what = what;
            this.mend = mend;
        }
    }

    /** The first of a text; null where there is none. */
    static @Nullable OddCharacter in(String text) {
        int place = 1;
        for (int i = 0; i < text.length(); place++) {
            int point = text.codePointAt(i);
            Kind kind = kind(point);
            if (kind != null) {
                return new OddCharacter(point, place, kind);
            }
            i += Character.charCount(point);
        }
        return null;
    }

    /** The text without any of them, and with ordinary blanks. */
    static String without(String text) {
        StringBuilder plain = new StringBuilder();
        text.codePoints().filter(c -> kind(c) != Kind.UNSEEN).forEach(c -> {
            if (kind(c) == Kind.BLANK) {
                plain.append(' ');
            } else {
                plain.appendCodePoint(c);
            }
        });
        return plain.toString().strip();
    }

    /** Such as: Character 2 of the id (U+200B) cannot be seen. */
    String told(String whole) {
        return String.format(Locale.ROOT, "Character %d of %s (U+%04X) %s.", place, whole, point, kind.what);
    }

    String mend() {
        return kind.mend;
    }

    private static @Nullable Kind kind(int c) {
        if (c > ' ' && c < 0x7F) {
            return null; // Nearly all there are.
        }
        if (c == LostLetter.MARK) {
            return Kind.LOST;
        }
        return isNotDrawn(c)
                ? Kind.UNSEEN
                : switch (Character.getType(c)) {
                    case Character.FORMAT -> Kind.UNSEEN;
                    case Character.SPACE_SEPARATOR -> c == ' ' ? null : Kind.BLANK;
                    case Character.CONTROL,
                            Character.SURROGATE,
                            Character.UNASSIGNED,
                            Character.PRIVATE_USE,
                            Character.LINE_SEPARATOR,
                            Character.PARAGRAPH_SEPARATOR -> Kind.UNPRINTED;
                    default -> null;
                };
    }

    private static boolean isNotDrawn(int c) {
        for (int[] range : NOT_DRAWN) {
            if (c >= range[0] && c <= range[1]) {
                return true;
            }
        }
        return false;
    }
}
