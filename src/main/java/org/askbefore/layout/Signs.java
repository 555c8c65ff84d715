package org.askbefore.layout;

import java.util.EnumSet;
import java.util.Set;

/** What kinds of characters there are, for setting them. */
final class Signs {
    /** The scripts whose letters can be set one beside the other, or joined by rules that are known here. */
    private static final Set<Character.UnicodeScript> SCRIPTS = EnumSet.of(
            Character.UnicodeScript.COMMON,
            Character.UnicodeScript.INHERITED,
            Character.UnicodeScript.LATIN,
            Character.UnicodeScript.GREEK,
            Character.UnicodeScript.CYRILLIC,
            Character.UnicodeScript.HEBREW,
            Character.UnicodeScript.ARABIC);

    private Signs() {}

    /** True for what needs no look at its neighbours: no mark, nothing from right to left, nothing joined. */
    static boolean plain(int letter) {
        return letter < 0x300 ? letter != 0xAD : letter >= 0x2010 && letter <= 0x2027;
    }

    /** True where the script of a character is one that can be set, whatever shapes the typefaces have. */
    static boolean settable(int letter) {
        if (Character.isISOControl(letter) || Character.getType(letter) == Character.FORMAT) {
            return false;
        }
        return SCRIPTS.contains(Character.UnicodeScript.of(letter));
    }

    /** True for an accent or a vowel point, which stands on the letter before it. */
    static boolean isMark(int letter) {
        int type = Character.getType(letter);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }

    /** True for a letter of a script whose letters are joined. */
    static boolean isOfJoinedScript(int letter) {
        return Character.UnicodeScript.of(letter) == Character.UnicodeScript.ARABIC
                && Character.getType(letter) == Character.OTHER_LETTER;
    }

    /** Characters that steer how text is shown and have no shape of their own. */
    static boolean invisible(int letter) {
        return letter == 0xAD
                || letter == 0x61C
                || (letter >= 0x200B && letter <= 0x200F)
                || (letter >= 0x202A && letter <= 0x202E)
                || (letter >= 0x2060 && letter <= 0x2069)
                || (letter >= 0xFE00 && letter <= 0xFE0F)
                || letter == 0xFEFF;
    }

    /**
     * Those of them that are heeded: they part or join letters, or say which way the signs beside them read. Those that turn
     * round whole stretches of text are not: a name has no say over what stands beside it.
     */
    static boolean steers(int letter) {
        return letter == 0x61C || (letter >= 0x200C && letter <= 0x200F);
    }

    /** True for a letter or number sign that is read from right to left. */
    static boolean readsRightToLeft(int letter) {
        if (letter < 0x590) {
            return false;
        }
        byte direction = Character.getDirectionality(letter);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC
                || direction == Character.DIRECTIONALITY_ARABIC_NUMBER;
    }
}
