package org.askbefore.document;

import java.io.IOException;
import java.io.Writer;

/** Keeps what a template writes, up to a bound that no list comes near, so that a template in a loop ends. */
final class BoundedWriter extends Writer {
    private static final int MOST = 4 << 20;
    private final StringBuilder text = new StringBuilder(1 << 15);

    @Override
    public void write(char[] chars, int from, int length) throws IOException {
        if (text.length() + length > MOST) {
            throw new IOException("The template wrote more than 4 MB.");
        }
        text.append(chars, from, length);
    }

    @Override
    public void flush() {
        // Nothing is held back.
    }

    @Override
    public void close() {
        // Nothing to release.
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
