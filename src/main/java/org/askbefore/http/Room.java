package org.askbefore.http;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Semaphore;

/**
 * How much of what is being sent may be in memory at once, of all who send together. It is taken as it comes, not as it is
 * announced: whoever sends slowly holds no more than they have sent.
 */
final class Room {
    private static final int PIECE = 32 * 1024;
    private final Semaphore pieces;

    /** @param bytes taken in pieces */
    Room(int bytes) {
        this.pieces = new Semaphore(bytes / PIECE);
    }

    /**
     * All that is sent.
     *
     * @throws RefusedException if there is no room for it
     */
    Taken take(InputStream in, long length) throws RefusedException, IOException {
        Taken taken = new Taken();
        boolean isWhole = false;
        try {
            for (long left = length; left > 0; left -= PIECE) {
                taken.add(in, (int) Math.min(left, PIECE));
            }
            isWhole = true;
            return taken;
        } finally {
            if (!isWhole) {
                taken.close();
            }
        }
    }

    /** What was sent, and takes up room until it is closed. */
    final class Taken implements Closeable {
        private final List<InputStream> parts = new ArrayList<>();
        private int count;

        private Taken() {}

        private void add(InputStream in, int length) throws RefusedException, IOException {
            // Nothing is held for what has not begun to come.
            int first = in.read();
            if (!pieces.tryAcquire()) {
                throw new RefusedException(Refusal.NO_ROOM);
            }
            count++;
            byte[] piece = new byte[length];
            piece[0] = (byte) first;
            in.readNBytes(piece, 1, length - 1);
            parts.add(new ByteArrayInputStream(piece));
        }

        /** To be read once. */
        InputStream stream() {
            return new SequenceInputStream(Collections.enumeration(parts));
        }

        @Override
        public void close() {
            parts.clear();
            pieces.release(count);
            count = 0;
        }
    }
}
