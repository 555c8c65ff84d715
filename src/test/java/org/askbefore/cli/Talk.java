package org.askbefore.cli;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** An interview in which each line is typed only once it is waited for, and is seen in the transcript as "> line". */
record Talk(int code, String transcript, String err) {

    static Talk of(List<String> lines, boolean typed, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream screen = new PrintStream(out, true, StandardCharsets.UTF_8);
        int code = AskBefore.run(
                new Terminal(
                        new Typist(lines, screen),
                        screen,
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        () -> typed),
                args);
        return new Talk(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** The transcript as one line, wherever its own lines end. */
    String said() {
        return transcript.replaceAll("\\s+", " ");
    }

    /** Gives one line at a time. */
    private static final class Typist extends InputStream {
        private final Deque<String> lines;
        private final PrintStream screen;

        Typist(List<String> lines, PrintStream screen) {
            this.lines = new ArrayDeque<>(lines);
            this.screen = screen;
        }

        @Override
        public int read() {
            throw new UnsupportedOperationException("lines are read whole");
        }

        @Override
        public int read(byte[] into, int from, int most) {
            String line = lines.poll();
            if (line == null) {
                return -1;
            }
            screen.println(("> " + line).strip());
            byte[] bytes = (line + "\n").getBytes(StandardCharsets.UTF_8);
            System.arraycopy(bytes, 0, into, from, bytes.length);
            return bytes.length;
        }
    }
}
