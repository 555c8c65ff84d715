package org.askbefore.pdf;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** The bytes of a file so far, which may be looked at without a copy. */
final class Bytes extends ByteArrayOutputStream {
    Bytes(int room) {
        super(room);
    }

    /** Writes text of which each character is one byte. */
    void text(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
        write(bytes, 0, bytes.length);
    }

    ByteBuffer soFar() {
        return ByteBuffer.wrap(buf, 0, count);
    }
}
