package org.askbefore.layout;

/**
 * Keeps numbers that belong together from left to right as one: a date, a telephone number, a number with the Latin word
 * after it. Unicode's algorithm alone turns the groups of "020 7946 0018" round among Arabic letters, and leaves it to whoever
 * knows the text to keep them.
 */
final class NumberGroups {
    /** From left to right whatever the letters are, inside either direction. */
    private static final byte KEPT = -2;

    private static final int WIDEST_GAP = 2;
    private static final String GAPS = " \u00A0-./:,()+'’\u2010\u2011";
    private static final String SEPARATORS = "./:,";
    private static final String OPENINGS = "+(";

    private final char[] text;
    private final byte[] kept;

    private NumberGroups(char[] text) {
        this.text = text;
        this.kept = new byte[text.length];
    }

    /** For each letter of a text what {@link java.text.Bidi} takes for an embedding: 0, or from left to right. */
    static byte[] kept(char[] text) {
        NumberGroups groups = new NumberGroups(text);
        int at = 0;
        while (at < text.length) {
            int end = groups.isPart(at) ? groups.end(at) : at + 1;
            int start = groups.start(at, end);
            if (groups.wouldTurn(start, end)) {
                groups.keep(start, end);
            }
            at = end;
        }
        return groups.kept;
    }

    /** Where the numbers and words end that follow one another without much between them. */
    private int end(int from) {
        int end = from + 1;
        for (int at = end; at < text.length && at - end <= WIDEST_GAP; at++) {
            if (isPart(at)) {
                end = at + 1;
            } else if (GAPS.indexOf(text[at]) < 0) {
                return end;
            }
        }
        return end;
    }

    /** A plus, or a bracket that is closed inside, belongs to the number after it. */
    private int start(int from, int end) {
        boolean opening = from > 0 && OPENINGS.indexOf(text[from - 1]) >= 0;
        if (opening && text[from - 1] == '(') {
            for (int i = from; i < end; i++) {
                if (text[i] == ')') {
                    return from - 1;
                }
            }
            return from;
        }
        return opening ? from - 1 : from;
    }

    private void keep(int from, int to) {
        for (int i = from; i < to; i++) {
            kept[i] = KEPT;
        }
    }

    /** True for numbers with more between them than Unicode's algorithm takes for a part of a number. */
    private boolean wouldTurn(int from, int to) {
        boolean digit = false;
        boolean gap = false;
        for (int i = from; i < to; i++) {
            digit |= Character.isDigit(text[i]);
            gap |= !isPart(i) && SEPARATORS.indexOf(text[i]) < 0;
        }
        return digit && gap;
    }

    private boolean isPart(int at) {
        byte direction = Character.getDirectionality(text[at]);
        return direction == Character.DIRECTIONALITY_LEFT_TO_RIGHT
                || direction == Character.DIRECTIONALITY_EUROPEAN_NUMBER
                || direction == Character.DIRECTIONALITY_ARABIC_NUMBER;
    }
}
