package org.askbefore.pdf;

import java.io.IOException;
import java.util.List;

/** A PDF as a screen reader reads it from top to bottom: headings by their level, fields by their spoken name. */
public final class Aloud {
    private final StringBuilder out = new StringBuilder();

    private Aloud() {}

    /** What is read aloud, a line for each thing that is read in one breath. */
    public static String of(byte[] pdf) throws IOException {
        Aloud aloud = new Aloud();
        TagTree.of(pdf).lines().map(String::strip).forEach(aloud::hear);
        return aloud.out.append('\n').toString();
    }

    private void hear(String line) {
        String first = line.contains(" ") ? line.substring(0, line.indexOf(' ')) : line;
        if (line.startsWith("\"")) {
            out.append(line, 1, line.length() - 1);
        } else if (line.startsWith("tick box ") || line.startsWith("answer ")) {
            begin("[" + (first.equals("tick") ? "tick box" : "answer") + ": ");
            out.append(line.substring(line.indexOf(": ") + 2)).append(']');
        } else if (List.of("H1", "H2", "H3").contains(first)) {
            begin("Heading " + first.charAt(1) + ": ");
        } else if (first.equals("Figure")) {
            begin("Picture: " + line.substring(line.indexOf("alt=") + 4));
        } else if (!first.equals("Span")) {
            begin("");
        }
    }

    private void begin(String how) {
        if (!out.isEmpty() && out.charAt(out.length() - 1) != '\n') {
            out.append('\n');
        }
        out.append(how);
    }
}
