package org.askbefore.batch;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Decodes UTF-8 strictly, with or without a byte order mark, and says in which line it is not. Java's own reader says only that
 * somewhere a byte is wrong, or replaces it, which would print a wrong name.
 */
final class PlainReader extends Reader {
    /** No line of a schedule is a page of text; a file without line ends would fill the memory. */
    private static final int LONGEST_LINE = 1_000_000;

    private static final String SAVE = "Save it as plain text in UTF-8; a spreadsheet calls it \"CSV UTF-8\".";
    private final InputStream in;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final ByteBuffer bytes = ByteBuffer.allocate(1 << 14).flip();
    private final CharBuffer chars = CharBuffer.allocate(1 << 14).flip();
    private boolean started;
    private boolean ended;
    private long line = 1;
    private int inLine;
    private char last;

    PlainReader(InputStream in) {
        this.in = in;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        while (!chars.hasRemaining()) {
            if (ended && !bytes.hasRemaining()) {
                return -1;
            }
            decode();
        }
        int count = Math.min(length, chars.remaining());
        chars.get(buffer, offset, count);
        return count;
    }

    private void decode() throws Unreadable {
        chars.clear();
        CoderResult result = decoder.decode(bytes, chars, ended);
        chars.flip();
        check();
        // What was decoded before a wrong byte is handed on first, so that the line is counted up to it.
        if (chars.hasRemaining()) {
            return;
        }
        if (result.isError()) {
            throw new Unreadable(line, "Here is a byte that is no text in UTF-8.", SAVE);
        }
        fill();
    }

    private void fill() throws Unreadable {
        bytes.compact();
        try {
            int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
            ended = count < 0;
            bytes.position(bytes.position() + Math.max(0, count));
        } catch (IOException e) {
            throw new Unreadable(line, "The file cannot be read on from here.", "Check the disk, or copy the file.");
        }
        bytes.flip();
        if (!started) {
            started = true;
            checkKind();
        }
    }

    /** Two kinds that are often meant to be text are told by their first bytes. */
    private void checkKind() throws Unreadable {
        int first = bytes.remaining() < 2 ? 0 : bytes.getShort(0) & 0xFFFF;
        if (first == 0xFFFE || first == 0xFEFF) {
            throw new Unreadable(0, "This is text in UTF-16.", SAVE);
        }
        if (first == 0x504B) {
            throw new Unreadable(0, "This is a spreadsheet or an archive, not a text file.", SAVE);
        }
        if (bytes.remaining() >= 3 && first == 0xEFBB && bytes.get(2) == (byte) 0xBF) {
            bytes.position(3);
        }
    }

    private void check() throws Unreadable {
        for (int i = chars.position(); i < chars.limit(); i++) {
            char c = chars.get(i);
            if (c == '\n' || c == '\r') {
                line += c == '\n' && last == '\r' ? 0 : 1;
                inLine = 0;
            } else if (c == 0) {
                throw new Unreadable(line, "This is not a text file.", SAVE);
            } else if (++inLine > LONGEST_LINE) {
                throw new Unreadable(
                        line, "This line is longer than a million characters.", "Look whether it is the right file.");
            }
            last = c;
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
