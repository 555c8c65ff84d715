package org.askbefore.http;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Sends an answer. Where its length is not known before it was sent, it goes in pieces that tell theirs. */
final class Reply extends OutputStream {
    /** What every answer carries: nothing from elsewhere, nothing inline, no frame, nothing kept, no word to other sites. */
    private static final Map<String, String> ALWAYS = Map.of(
            "Content-Security-Policy",
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; "
                    + "form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
            "X-Content-Type-Options",
            "nosniff",
            "X-Frame-Options",
            "DENY",
            // Not no-referrer, by which browsers leave out where a form was sent from.
            "Referrer-Policy",
            "same-origin",
            "Cross-Origin-Opener-Policy",
            "same-origin",
            "Cross-Origin-Resource-Policy",
            "same-origin",
            "Cache-Control",
            "no-store");

    private static final int PIECE = 16 * 1024;
    private static final String LINE = "\r\n";

    private final Connection connection;
    private final Answer answer;
    private final boolean isHeadOnly;
    private final boolean isLast;
    private final boolean isInPieces;
    private final byte[] held = new byte[PIECE];
    private int count;
    private long sent;

    /**
     * @param isHeadOnly whether the body is left out
     * @param isLast whether the connection ends with it
     */
    Reply(Connection connection, Answer answer, boolean isHeadOnly, boolean isLast) {
        this.connection = connection;
        this.answer = answer;
        this.isHeadOnly = isHeadOnly;
        this.isLast = isLast;
        this.isInPieces = answer.body().length() < 0;
    }

    /** All of it; where that fails, so that nobody takes half of it for the whole, the connection must be cut. */
    void send() throws IOException {
        put(head());
        // The head is no piece of the body, and goes by itself only where what follows tells its length.
        if (isInPieces || isHeadOnly) {
            connection.write(held, 0, count);
            count = 0;
        }
        if (isHeadOnly) {
            return;
        }
        answer.body().to(this);
        flushed();
        if (!isInPieces && sent != answer.body().length()) {
            throw new IOException("another length than was told");
        }
        if (isInPieces) {
            put("0" + LINE + LINE);
            connection.write(held, 0, count);
        }
    }

    private String head() {
        StringBuilder head = new StringBuilder("HTTP/1.1 ")
                .append(answer.status())
                .append(' ')
                .append(LINE);
        ALWAYS.forEach((name, value) -> line(head, name, value));
        answer.headers().forEach((name, value) -> line(head, name, value));
        if (isInPieces) {
            line(head, "Transfer-Encoding", "chunked");
        } else {
            line(head, "Content-Length", Long.toString(answer.body().length()));
        }
        if (isLast) {
            line(head, "Connection", "close");
        }
        return head.append(LINE).toString();
    }

    private static void line(StringBuilder head, String name, String value) {
        head.append(name).append(": ").append(value).append(LINE);
    }

    private void put(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
        System.arraycopy(bytes, 0, held, count, bytes.length);
        count += bytes.length;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        sent += length;
        int at = from;
        int left = length;
        while (left > 0) {
            if (count == PIECE) {
                flushed();
            }
            int now = Math.min(left, PIECE - count);
            System.arraycopy(bytes, at, held, count, now);
            count += now;
            at += now;
            left -= now;
        }
    }

    private void flushed() throws IOException {
        if (count == 0) {
            return;
        }
        byte[] length = (Integer.toHexString(count) + LINE).getBytes(StandardCharsets.US_ASCII);
        byte[] end = LINE.getBytes(StandardCharsets.US_ASCII);
        if (isInPieces) {
            connection.write(length, 0, length.length);
        }
        connection.write(held, 0, count);
        if (isInPieces) {
            connection.write(end, 0, end.length);
        }
        count = 0;
    }
}
