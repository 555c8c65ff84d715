package org.askbefore.http;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** What follows the head of a visit, and no byte more. */
final class SentBody extends InputStream {
    private static final byte[] GO_ON = "HTTP/1.1 100 Continue\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
    private final Connection connection;
    private final long length;
    private long left;
    private boolean isWaiting;

    SentBody(Connection connection, Head head) {
        this.connection = connection;
        this.length = head.bodyLength();
        this.left = length;
        this.isWaiting = head.isWaiting();
    }

    /** In bytes. */
    long length() {
        return length;
    }

    /** Whether all of it was read. */
    boolean isRead() {
        return left == 0;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int from, int most) throws IOException {
        if (left == 0 || most == 0) {
            return left == 0 ? -1 : 0;
        }
        if (isWaiting && !connection.hasSome()) {
            connection.write(GO_ON, 0, GO_ON.length);
        }
        isWaiting = false;
        int count = connection.read(into, from, (int) Math.min(most, left));
        if (count < 0) {
            throw new EOFException();
        }
        left -= count;
        return count;
    }
}
