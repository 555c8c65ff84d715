package org.askbefore.pdf;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;

/** Drawing operators of a page, or of a stretch of it, compressed; pages of several patients may have them alike. */
final class Drawn {
    private final byte[] deflated;
    private final ByteBuffer key;

    /** @param operators not yet compressed */
    Drawn(String operators) {
        byte[] bytes = operators.getBytes(StandardCharsets.ISO_8859_1);
        this.deflated = PdfFile.deflate(bytes, Deflater.BEST_SPEED);
        this.key = ByteBuffer.wrap(Sha256.begin().digest(bytes));
    }

    byte[] deflated() {
        return deflated;
    }

    /** Equal for the same operators, and for no others. */
    ByteBuffer key() {
        return key;
    }
}
