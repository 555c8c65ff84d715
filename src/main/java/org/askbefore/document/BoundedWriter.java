package org.askbefore.document;

import freemarker.core.Environment;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.Writer;

/** Keeps what a template writes, up to a bound that no list comes near, so that a template in a loop ends. */
final class BoundedWriter extends Writer {
    private static final int MOST = 4 << 20;
    private final StringBuilder text = new StringBuilder(1 << 15);

    @Override
    public void write(char[] chars, int from, int length) throws IOException {
        check(length);
        text.append(chars, from, length);
    }

    /** Without the copy that a writer makes of a text otherwise. */
    @Override
    public void write(String words, int from, int length) throws IOException {
        check(length);
        text.append(words, from, from + length);
    }

    private void check(int more) throws IOException {
        if (text.length() + more > MOST) {
            throw tooMuch();
        }
    }

    private static IOException tooMuch() {
        String what = "The templates write more than 4 MB.";
        return new IOException(what, new TemplateException(what, Environment.getCurrentEnvironment()));
    }

    @Override
    public void flush() {
        // Nothing is held back.
    }

    @Override
    public void close() {
        // Nothing to release.
    }

    int length() {
        return text.length();
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
