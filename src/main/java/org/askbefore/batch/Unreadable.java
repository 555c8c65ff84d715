package org.askbefore.batch;

import java.io.IOException;

/** A file cannot be read on, for a reason that can be told. */
final class Unreadable extends IOException {
    private static final long serialVersionUID = 1L;
    private final long line;
    private final String mend;

    Unreadable(long line, String what, String mend) {
        super(what);
        this.line = line;
        this.mend = mend;
    }

    long line() {
        return line;
    }

    String what() {
        return String.valueOf(getMessage());
    }

    String mend() {
        return mend;
    }
}
