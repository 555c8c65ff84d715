package org.askbefore.batch;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what stands between the cells of a CSV file: the comma, semicolon or tab that its header has most of. */
final class Separator {
    private static final String KNOWN = ",;\t";
    private static final int LONGEST_HEADER = 1 << 16;
    private static final int LONGEST_NAMED = 1_000;
    private static final Pattern NAMED =
            Pattern.compile("(\"?)sep=(\\\\t|[^\\p{L}\\p{N}\\p{Cs}\"])\\1([" + KNOWN + "]*)", Pattern.CASE_INSENSITIVE);

    private Separator() {}

    /**
     * The separator. The text is left as it was, but for a first line such as sep=; with which Excel names it: of that only the
     * line's end is left, so that lines keep their numbers.
     */
    static char of(BufferedReader text) throws IOException {
        Matcher named = NAMED.matcher(firstLine(text));
        if (named.matches()) {
            text.skip(named.end());
        }
        // A spreadsheet that took the line for a row has written it with a separator of its own.
        if (named.matches() && named.group(3).isEmpty()) {
            return named.group(2).equals("\\t") ? '\t' : named.group(2).charAt(0);
        }
        return counted(text);
    }

    private static String firstLine(BufferedReader text) throws IOException {
        text.mark(LONGEST_HEADER);
        StringBuilder line = new StringBuilder();
        for (int c = text.read(); c >= 0 && c != '\n' && c != '\r' && line.length() < LONGEST_NAMED; c = text.read()) {
            line.append((char) c);
        }
        text.reset();
        return line.toString();
    }

    private static char counted(BufferedReader text) throws IOException {
        text.mark(LONGEST_HEADER);
        int[] counts = new int[KNOWN.length()];
        boolean quoted = false;
        boolean empty = true;
        for (int i = 0; i < LONGEST_HEADER - 1; i++) {
            int c = text.read();
            if (c < 0 || (!quoted && !empty && (c == '\n' || c == '\r'))) {
                break;
            }
            quoted ^= c == '"';
            empty &= c == '\n' || c == '\r';
            int known = KNOWN.indexOf(c);
            if (known >= 0 && !quoted) {
                counts[known]++;
            }
        }
        text.reset();
        int most = 0;
        for (int i = 1; i < counts.length; i++) {
            most = counts[i] > counts[most] ? i : most;
        }
        return KNOWN.charAt(most);
    }
}
