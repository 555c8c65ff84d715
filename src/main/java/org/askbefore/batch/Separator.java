package org.askbefore.batch;

import java.io.BufferedReader;
import java.io.IOException;

/** Finds what stands between the cells of a CSV file: the comma, semicolon or tab that its header has most of. */
final class Separator {
    private static final String KNOWN = ",;\t";
    private static final int LONGEST_HEADER = 1 << 16;

    private Separator() {}

    /** The separator; the text is left as it was. */
    static char of(BufferedReader text) throws IOException {
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
