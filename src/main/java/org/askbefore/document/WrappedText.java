package org.askbefore.document;

/** Lines of 72 columns; what belongs to a mark is indented below it. */
final class WrappedText {
    private static final int COLUMNS = 72;
    private final StringBuilder out = new StringBuilder();

    /** A heading, with a rule of that character below it. */
    WrappedText underlined(String heading, char rule) {
        line("", heading);
        int width = Math.min(COLUMNS, heading.codePointCount(0, heading.length()));
        out.append(String.valueOf(rule).repeat(width)).append('\n');
        return this;
    }

    /** A text after a mark; its further lines stand below its first. Words longer than a line are kept whole. */
    WrappedText line(String mark, String text) {
        if (text.isEmpty()) {
            return this;
        }
        String indent = " ".repeat(mark.length());
        StringBuilder line = new StringBuilder(mark);
        boolean started = false;
        for (String word : text.strip().split("\\s+", -1)) {
            int width = line.codePointCount(0, line.length()) + 1 + word.codePointCount(0, word.length());
            if (started && width > COLUMNS) {
                out.append(line).append('\n');
                line = new StringBuilder(indent);
                started = false;
            }
            line.append(started ? " " : "").append(word);
            started = true;
        }
        out.append(line).append('\n');
        return this;
    }

    WrappedText blank() {
        out.append('\n');
        return this;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
