package org.askbefore.batch;

import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/** What the first bytes of a file say of its kind, where it is one that is often taken for text in UTF-8. */
final class FirstBytes {
    private static final int SAMPLE = 64;
    private static final int WIDE = 4;

    private FirstBytes() {}

    /** What is wrong with a file that begins so; null if it may be text. */
    static @Nullable String fault(ByteBuffer bytes) {
        long first = 0;
        for (int i = 0; i < WIDE; i++) {
            first = first << 8 | (i < bytes.remaining() ? bytes.get(i) & 0xFF : 1);
        }
        long two = first >> 16;
        if (first == 0xFFFE0000L || first == 0x0000FEFFL) {
            return "This is text in UTF-32.";
        }
        if (two == 0xFFFE || two == 0xFEFF) {
            return "This is text in UTF-16.";
        }
        // A zip, as new spreadsheets are, an old spreadsheet, and gzip.
        if (two == 0x504B || two == 0xD0CF || two == 0x1F8B) {
            return "This is a spreadsheet or an archive, not a text file.";
        }
        return unmarked(bytes);
    }

    /** Without a mark, text of two or four bytes a letter is known by where its zeros stand. */
    private static @Nullable String unmarked(ByteBuffer bytes) {
        int letters = Math.min(SAMPLE, bytes.remaining()) / WIDE;
        int[] zeros = new int[WIDE];
        for (int i = 0; i < letters * WIDE; i++) {
            zeros[i % WIDE] += bytes.get(i) == 0 ? 1 : 0;
        }
        if (letters == 0) {
            return null;
        }
        if (zeros[0] + zeros[1] == 2 * letters ^ zeros[2] + zeros[3] == 2 * letters) {
            return "This is text in UTF-32.";
        }
        int even = zeros[0] + zeros[2];
        int odd = zeros[1] + zeros[3];
        return Math.min(even, odd) == 0 && Math.max(even, odd) >= letters ? "This is text in UTF-16." : null;
    }
}
