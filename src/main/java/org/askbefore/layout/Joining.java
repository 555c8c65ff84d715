package org.askbefore.layout;

/** Finds how each letter of a joined script is written: by what stands before and after it, marks aside. */
final class Joining {
    /** The shape of a letter that another's shape stands for as well, or of one that has none. */
    static final int NOTHING = -1;

    private static final int LAM = 0x644;
    private static final int LONG_STROKE = 0x640;
    private static final int JOINER = 0x200D;

    private final Typeface typeface;
    private final int[] letters;
    private final int[] shapes;

    private Joining(Typeface typeface, int[] letters) {
        this.typeface = typeface;
        this.letters = letters;
        this.shapes = new int[letters.length];
    }

    /** True for a letter that the typeface has in joined forms. */
    static boolean joins(Typeface typeface, int letter) {
        return typeface.form(letter, Form.FINAL) != 0;
    }

    /** The shapes of letters that follow one another in one typeface; signs without a shape have {@link #NOTHING}. */
    static int[] shapes(Typeface typeface, int[] letters) {
        Joining joining = new Joining(typeface, letters);
        for (int i = 0; i < letters.length; i++) {
            if (joining.shapes[i] != NOTHING) {
                joining.shapes[i] = joining.shape(i);
            }
        }
        return joining.shapes;
    }

    private int shape(int at) {
        int letter = letters[at];
        if (Signs.steers(letter)) {
            return NOTHING;
        }
        int next = beside(at, 1);
        boolean before = meets(beside(at, -1), at);
        boolean after = meets(at, next);
        if (letter == LAM && after) {
            int both = typeface.lamAlef(letters[next], before ? Form.FINAL : Form.ISOLATED);
            if (both != 0) {
                shapes[next] = NOTHING;
                return both;
            }
        }
        Form form = before ? after ? Form.MEDIAL : Form.FINAL : after ? Form.INITIAL : Form.ISOLATED;
        int joined = typeface.form(letter, form);
        return joined != 0 ? joined : typeface.glyph(letter);
    }

    /** True where a stroke leads from one letter to the other. */
    private boolean meets(int first, int second) {
        return first >= 0
                && second >= 0
                && second < letters.length
                && reaches(letters[first], Form.INITIAL)
                && reaches(letters[second], Form.FINAL);
    }

    private boolean reaches(int letter, Form form) {
        return letter == LONG_STROKE || letter == JOINER || typeface.form(letter, form) != 0;
    }

    /** The letter beside one, past marks. */
    private int beside(int at, int step) {
        int beside = at + step;
        while (beside >= 0 && beside < letters.length && Signs.isMark(letters[beside])) {
            beside += step;
        }
        return beside;
    }
}
