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

    /** Writes a number that is not negative. */
    void number(int number) {
        int digits = 1;
        for (int left = number; left >= 10; left /= 10) {
            digits++;
        }
        int scale = 1;
        for (int i = 1; i < digits; i++) {
            scale *= 10;
        }
        for (; scale > 0; scale /= 10) {
            write('0' + number / scale % 10);
        }
    }

    ByteBuffer soFar() {
        return ByteBuffer.wrap(buf, 0, count);
    }
}
