package org.askbefore.pdf;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.zip.Deflater;

/** Drawing operators of a page, or of a stretch of it, compressed; pages of several patients may have them alike. */
final class Drawn {
    private final byte[] deflated;
    private final ByteBuffer key;

    /** @param operators not yet compressed */
    Drawn(byte[] operators) {
        this.deflated = PdfFile.deflate(operators, Deflater.BEST_SPEED);
        try {
            this.key = ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(operators));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // Every Java has it.
        }
    }

    byte[] deflated() {
        return deflated;
    }

    /** Equal for the same operators, and for no others. */
    ByteBuffer key() {
        return key;
    }
}
