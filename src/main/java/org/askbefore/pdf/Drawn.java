package org.askbefore.pdf;

import java.util.zip.Deflater;

/** Drawing operators of a page, or of a stretch of it, compressed; pages of several patients may have them alike. */
final class Drawn {
    private final byte[] deflated;

    /** @param operators not yet compressed */
    Drawn(byte[] operators) {
        this.deflated = PdfFile.deflate(operators, Deflater.BEST_SPEED);
    }

    byte[] deflated() {
        return deflated;
    }
}
