package org.askbefore.cli;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import org.askbefore.problem.Place;
import org.askbefore.problem.Problem;
import org.askbefore.problem.ProblemException;
import org.askbefore.problem.SourceText;
import org.jspecify.annotations.Nullable;

/** What is typed or piped, a line at a time. A last line without its end counts: somebody may end the input behind it. */
final class TypedLines {
    private static final char MARK = '\uFEFF';
    private final Terminal terminal;
    private final Reader in;
    private boolean begun;

    TypedLines(Terminal terminal) {
        this.terminal = terminal;
        this.in = new InputStreamReader(terminal.in(), StandardCharsets.UTF_8);
    }

    /** The next line without blanks around it; null at the end. @throws ProblemException if it is longer than any answer */
    @Nullable
    String next() throws ProblemException, IOException {
        terminal.out().flush();
        StringBuilder line = new StringBuilder();
        int c = in.read();
        if (c < 0) {
            return null;
        }
        while (c >= 0 && c != '\n') {
            line.append((char) c);
            if (line.length() > SourceText.MOST_BYTES) {
                throw new ProblemException(Problem.at(
                        Place.of("standard input"), "A line is longer than 1 MB.", "Answers are a line each."));
            }
            c = in.read();
        }
        boolean marked = !begun && line.length() > 0 && line.charAt(0) == MARK;
        begun = true;
        return line.substring(marked ? 1 : 0).strip();
    }
}
