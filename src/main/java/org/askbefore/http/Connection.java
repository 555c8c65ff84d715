package org.askbefore.http;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;

/** One connection, with what has come of it and was not read yet. Belongs to one thread at a time, but for its time. */
final class Connection implements Closeable {
    static final int LONGEST_HEAD = 16 * 1024;
    /** A browser's head fits. */
    private static final int USUAL_HEAD = 1024;
    /** Java keeps as much memory beside each thread as is read or written in one go. */
    private static final int MOST_AT_ONCE = 32 * 1024;

    private final SocketChannel channel;
    private byte[] come = new byte[USUAL_HEAD];
    private int length;
    private int searched;
    private Phase phase = Phase.COMING;
    private volatile long until;

    Connection(SocketChannel channel) {
        this.channel = channel;
    }

    SocketChannel channel() {
        return channel;
    }

    Phase phase() {
        return phase;
    }

    void phase(Phase next) {
        phase = next;
    }

    /** Gives it that many seconds from now on. */
    void allow(int seconds) {
        until = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
    }

    /** Whether its time is over. */
    boolean isOverdue(long now) {
        return now - until > 0;
    }

    /** Whether something has come that was not read. */
    boolean hasSome() {
        return length > 0;
    }

    /** Takes in what has come, without waiting. @return below 0 where nothing will come any more */
    int gather() throws IOException {
        if (length == come.length) {
            come = Arrays.copyOf(come, Math.min(2 * length, LONGEST_HEAD));
        }
        int count = channel.read(ByteBuffer.wrap(come, length, come.length - length));
        length += Math.max(count, 0);
        return count;
    }

    /** How long the head is that has come, with its empty line; 0 where it is not whole, and below 0 where it never will be. */
    int headLength() {
        for (int i = Math.max(searched, 3); i < length; i++) {
            if (come[i] == '\n' && come[i - 1] == '\r' && come[i - 2] == '\n' && come[i - 3] == '\r') {
                return i + 1;
            }
        }
        searched = length;
        return length < LONGEST_HEAD ? 0 : -1;
    }

    /** The head that has come, which is read by that. @throws RefusedException if it cannot be read */
    Head head() throws RefusedException {
        searched = 0;
        int end = headLength();
        if (end < 0) {
            throw new RefusedException(Refusal.TOO_LARGE);
        }
        try {
            return HeadReader.read(come, end);
        } finally {
            taken(end);
        }
    }

    private void taken(int count) {
        length -= count;
        searched = 0;
        System.arraycopy(come, count, come, 0, length);
    }

    /** Reads what has come, or waits for more. @return how much; below 0 where nothing will come any more */
    int read(byte[] into, int from, int most) throws IOException {
        if (length == 0) {
            return channel.read(ByteBuffer.wrap(into, from, Math.min(most, MOST_AT_ONCE)));
        }
        int count = Math.min(most, length);
        System.arraycopy(come, 0, into, from, count);
        taken(count);
        return count;
    }

    /** Sends all of it. */
    void write(byte[] bytes, int from, int count) throws IOException {
        int at = from;
        while (at < from + count) {
            at += channel.write(ByteBuffer.wrap(bytes, at, Math.min(from + count - at, MOST_AT_ONCE)));
        }
    }

    /** Cuts it. */
    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            // It is cut all the same.
        }
    }
}
