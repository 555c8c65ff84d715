package org.askbefore.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks a paragraph into lines: at blanks and after hyphens and dashes. Where that does not do, inside a number that is written
 * in groups, such as one to telephone, and where that does not do either, anywhere.
 */
final class LineBreaker {
    private static final double HAIR = 0.001;

    /** A line holds the letters of a stretch, the blank it ends with included. */
    record Stretch(int from, int to) {}

    private LineBreaker() {}

    /** The lines of a paragraph. Where the last would be a lone word, they are made a little shorter, if no more of them. */
    static List<Stretch> lines(Letters letters, double width) {
        List<Stretch> lines = broken(letters, width);
        for (double part = 0.95; part > 0.8 && lines.size() > 1 && loneWord(letters, last(lines)); part -= 0.05) {
            List<Stretch> shorter = broken(letters, width * part);
            if (shorter.size() > lines.size()) {
                break;
            }
            if (!loneWord(letters, last(shorter))) {
                return shorter;
            }
        }
        return lines;
    }

    private static Stretch last(List<Stretch> lines) {
        return lines.get(lines.size() - 1);
    }

    /** True for a single word, at the end of a paragraph that has blanks. */
    private static boolean loneWord(Letters letters, Stretch line) {
        for (int i = line.from(); i < line.to(); i++) {
            if (letters.codePoint(i) == ' ') {
                return false;
            }
        }
        return line.from() > 0 && letters.codePoint(line.from() - 1) == ' ';
    }

    private static List<Stretch> broken(Letters letters, double width) {
        List<Stretch> lines = new ArrayList<>();
        int from = 0;
        while (from < letters.size()) {
            int to = end(letters, from, width);
            lines.add(new Stretch(from, to));
            from = to < letters.size() && letters.codePoint(to) == Letters.NEW_LINE ? to + 1 : to;
        }
        return lines;
    }

    private static int end(Letters letters, int from, double width) {
        double x = 0;
        int lastBreak = from;
        int lastInNumber = from;
        for (int i = from; i < letters.size(); i++) {
            int letter = letters.codePoint(i);
            if (letter == Letters.NEW_LINE) {
                return i;
            }
            x += letters.advance(i);
            if (letter != ' ' && x > width + HAIR && i > from) {
                int last = lastBreak > from ? lastBreak : lastInNumber;
                return last > from ? last : wholeLetter(letters, from, i);
            }
            if (inNumber(letters, i)) {
                lastInNumber = i + 1;
            } else if (mayBreakAfter(letters, i)) {
                lastBreak = i + 1;
            }
        }
        return letters.size();
    }

    /** Accents stay with their letter, and so does what its shape stands for as well. */
    private static int wholeLetter(Letters letters, int from, int to) {
        int at = to;
        while (at > from + 1 && letters.attached(at)) {
            at--;
        }
        return at;
    }

    private static boolean mayBreakAfter(Letters letters, int at) {
        int letter = letters.codePoint(at);
        if (letter == ' ') {
            return true;
        }
        boolean dash = letter == '-' || letter == '/' || letter == 0x2010 || letter == 0x2013 || letter == 0x2014;
        return dash
                && at > 0
                && at + 1 < letters.size()
                && Character.isLetter(letters.codePoint(at - 1))
                && Character.isLetter(letters.codePoint(at + 1));
    }

    /** True for the blank between two groups of a number. */
    private static boolean inNumber(Letters letters, int at) {
        if (letters.codePoint(at) != ' ' || at == 0 || at + 1 >= letters.size()) {
            return false;
        }
        int before = letters.codePoint(at - 1);
        return (isDigit(before) || before == ')') && isDigit(letters.codePoint(at + 1));
    }

    /** Every blank of a page asks, and nearly all stand beside a Latin letter. */
    private static boolean isDigit(int c) {
        return c < 0x80 ? c >= '0' && c <= '9' : Character.isDigit(c);
    }
}
