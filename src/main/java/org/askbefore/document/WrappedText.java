package org.askbefore.document;

import java.util.ArrayList;
import java.util.List;

/** Lines of 72 columns that come through a mail as they are; what belongs to a mark is indented below it. */
public final class WrappedText {
    private static final int COLUMNS = 72;
    private static final String BETWEEN_WORDS = "[\\s\\u2028\\u2029]+";
    private static final int JOINER = 0x200D;

    private final StringBuilder out = new StringBuilder();

    /** A heading, with a rule of that character below it. */
    WrappedText underlined(String heading, char rule) {
        line("", heading);
        return rule(rule, Math.min(COLUMNS, Columns.of(heading)));
    }

    /** A rule over the whole width. */
    WrappedText rule(char rule) {
        return rule(rule, COLUMNS);
    }

    private WrappedText rule(char rule, int width) {
        out.append(String.valueOf(rule).repeat(width)).append('\n');
        return this;
    }

    /** Room to write in after a mark. */
    WrappedText room(String mark) {
        out.append(mark).append("_".repeat(COLUMNS - Columns.of(mark))).append('\n');
        return this;
    }

    /** A text after a mark; its further lines stand below its first. */
    public WrappedText line(String mark, String text) {
        String indent = " ".repeat(Columns.of(mark));
        StringBuilder line = new StringBuilder(mark);
        boolean begun = false;
        for (String word : words(text, COLUMNS - indent.length() - 1)) {
            if (begun && Columns.of(line) + 1 + Columns.of(word) > COLUMNS) {
                out.append(line).append('\n');
                line = new StringBuilder(indent);
                begun = false;
            }
            if (begun || (line.isEmpty() && isReadByMail(word))) {
                line.append(' ');
            }
            line.append(word);
            begun = true;
        }
        if (begun) {
            out.append(line).append('\n');
        }
        return this;
    }

    /** An empty line. */
    public WrappedText blank() {
        out.append('\n');
        return this;
    }

    /** What mail programs change or act upon at the start of a line; moved in by a blank, it is left alone. */
    private static boolean isReadByMail(String word) {
        return word.equals("From") || word.startsWith(">") || word.startsWith(".") || word.equals("--");
    }

    /** The words of a text, those cut up that would not fit a line. */
    private static List<String> words(String text, int room) {
        List<String> words = new ArrayList<>();
        for (String word : text.split(BETWEEN_WORDS, -1)) {
            StringBuilder part = new StringBuilder();
            for (String sign : signs(word, room)) {
                if (Columns.of(part) + Columns.of(sign) > room) {
                    words.add(part.toString());
                    part.setLength(0);
                }
                part.append(sign);
            }
            if (!part.isEmpty()) {
                words.add(part.toString());
            }
        }
        return words;
    }

    /** What is not to be cut: a letter with its marks, a picture made of several. */
    private static List<String> signs(String word, int room) {
        List<String> signs = new ArrayList<>();
        StringBuilder sign = new StringBuilder();
        for (int character : word.codePoints().toArray()) {
            boolean joined = !sign.isEmpty() && sign.codePointBefore(sign.length()) == JOINER;
            int width = Columns.of(character);
            if (width > 0 && !(joined && Columns.of(sign) + width <= room)) {
                signs.add(sign.toString());
                sign.setLength(0);
            }
            sign.appendCodePoint(character);
        }
        signs.add(sign.toString());
        return signs;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
