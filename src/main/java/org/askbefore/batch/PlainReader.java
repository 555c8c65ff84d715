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
 * Decodes UTF-8 strictly, with or without byte order marks, and says in which line it is not. Java's own reader says only that
 * somewhere a byte is wrong, or replaces it, which would print a wrong name. A mark of DOS for the end (U+001A) is one at the end.
 */
final class PlainReader extends Reader {
    /** No line of a schedule is a page of text; a file without line ends would fill the memory. */
    private static final int LONGEST_LINE = 1_000_000;

    private static final String SAVE = "Save it as plain text in UTF-8; a spreadsheet calls it \"CSV UTF-8\".";
    private static final byte DOS_END = 0x1A;
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
            // One is left free, for what may follow a mark of the end.
            int count = in.read(bytes.array(), bytes.position(), bytes.remaining() - 1);
            ended = count < 0;
            bytes.position(bytes.position() + Math.max(0, count));
            while (!ended && bytes.get(bytes.position() - 1) == DOS_END && bytes.hasRemaining()) {
                int next = in.read();
                ended = next < 0;
                if (!ended) {
                    bytes.put((byte) next);
                }
            }
        } catch (IOException e) {
            throw new Unreadable(line, "The file cannot be read on from here.", "Check the disk, or copy the file.");
        }
        bytes.flip();
        while (ended && bytes.hasRemaining() && bytes.get(bytes.limit() - 1) == DOS_END) {
            bytes.limit(bytes.limit() - 1);
        }
        if (!started) {
            started = true;
            begin();
        }
    }

    /** Some programs that pass a file on add a byte order mark each. */
    private void begin() throws Unreadable {
        String fault = FirstBytes.fault(bytes);
        if (fault != null) {
            throw new Unreadable(0, fault, SAVE);
        }
        int at = 0;
        while (bytes.remaining() >= at + 3
                && bytes.getShort(at) == (short) 0xEFBB
                && bytes.get(at + 2) == (byte) 0xBF) {
            at += 3;
        }
        bytes.position(at);
    }

    private void check() throws Unreadable {
        for (int i = chars.position(); i < chars.limit(); i++) {
            char c = chars.get(i);
            if (c == '\n' || c == '\r') {
                line += c == '\n' && last == '\r' ? 0 : 1;
                inLine = 0;
            } else if (c == 0 && line == 1) {
                throw new Unreadable(line, "This is not a text file.", SAVE);
            } else if (c == 0) {
                throw new Unreadable(
                        line,
                        "Here is a zero byte, which is no text: the file is damaged, or was not written to its end.",
                        "Export it again.");
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
