package org.askbefore.batch;

import java.util.Arrays;

/** Where each row's last line begins in the journal: eight bytes a row, so that a long schedule is kept in little memory. */
final class JournalPlaces {
    private long[] places = new long[1024];

    /** Remembers a row, in place of an earlier line of it. */
    void put(long row, long place) {
        int index = Math.toIntExact(row);
        if (index >= places.length) {
            places = Arrays.copyOf(places, Math.max(index + 1, places.length + (places.length >> 1)));
        }
        places[index] = place;
    }

    /** Where the row's line begins; 0, where the key stands, if it has none. */
    long of(long row) {
        return row < places.length ? places[(int) row] : 0;
    }
}
