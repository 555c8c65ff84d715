package org.askbefore.batch;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/**
 * The ids that were met, each with its row. Only a digest of 128 bits is kept, in plain arrays, so that a million ids take 40 MB
 * and not 150: two ids would share one by chance only among far more than a clinic ever has.
 */
final class SeenIds {
    private final MessageDigest sha = Digest.begin();
    private long[] high = new long[1 << 10];
    private long[] low = new long[1 << 10];
    private int[] rows = new int[1 << 10];
    private int size;

    /** Keeps an id; the row that has it already, or 0 if none has. */
    int add(String id, int row) {
        ByteBuffer digest = ByteBuffer.wrap(sha.digest(PatientId.folded(id).getBytes(StandardCharsets.UTF_8)));
        long first = digest.getLong();
        long second = digest.getLong();
        if (2 * size >= rows.length) {
            grow();
        }
        int at = place(first, second);
        if (rows[at] != 0) {
            return rows[at];
        }
        put(at, first, second, row);
        size++;
        return 0;
    }

    /** Where the digest is, or the free place where it belongs. */
    private int place(long first, long second) {
        int mask = rows.length - 1;
        int at = (int) first & mask;
        while (rows[at] != 0 && (high[at] != first || low[at] != second)) {
            at = (at + 1) & mask;
        }
        return at;
    }

    private void put(int at, long first, long second, int row) {
        high[at] = first;
        low[at] = second;
        rows[at] = row;
    }

    private void grow() {
        long[] oldHigh = high;
        long[] oldLow = low;
        int[] oldRows = rows;
        high = new long[2 * oldRows.length];
        low = new long[2 * oldRows.length];
        rows = new int[2 * oldRows.length];
        for (int i = 0; i < oldRows.length; i++) {
            if (oldRows[i] != 0) {
                put(place(oldHigh[i], oldLow[i]), oldHigh[i], oldLow[i], oldRows[i]);
            }
        }
    }
}
