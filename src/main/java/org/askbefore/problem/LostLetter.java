package org.askbefore.problem;

/**
 * The mark that programs put in the place of what they cannot read as text. Where it stands, a letter was lost before the text
 * came here, nearly always by a wrong encoding; printed, it is a box in somebody's name.
 */
public final class LostLetter {
    /** U+FFFD. */
    public static final char MARK = '\uFFFD';
    /** What is wrong, after the name of what holds it. */
    public static final String WHAT = " holds the mark U+FFFD: a letter was lost there.";
    /** How to mend it. */
    public static final String MEND =
            "Write the letter again, and save as UTF-8: it was read in a wrong encoding once.";

    private LostLetter() {}

    /** Whether one was lost in that text. */
    public static boolean isIn(String text) {
        return text.indexOf(MARK) >= 0;
    }
}
