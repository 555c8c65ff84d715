package org.askbefore.layout;

import java.util.ArrayList;
import java.util.List;

/** Cuts a style sheet into words, each with its place. Comments fall away. */
final class ThemeScanner {
    private static final String MARKS = "{}:;,()";

    /**
     * A word or one of the marks { } : ; , ( ).
     *
     * @param spaced true where white space or a comment stands before it
     */
    record Token(String text, int line, int column, boolean spaced) {
        boolean is(String mark) {
            return text.equals(mark);
        }
    }

    private final String css;
    private final List<Token> tokens = new ArrayList<>();
    private int at;
    private int line = 1;
    private int lineStart;

    private ThemeScanner(String css) {
        this.css = css;
    }

    /** The words in order, and an empty one at the end. */
    static List<Token> scan(String css) {
        ThemeScanner scanner = new ThemeScanner(css);
        boolean spaced = scanner.space();
        while (scanner.at < css.length()) {
            scanner.token(spaced);
            spaced = scanner.space();
        }
        scanner.tokens.add(new Token("", scanner.line, scanner.at - scanner.lineStart + 1, spaced));
        return scanner.tokens;
    }

    private boolean space() {
        int from = at;
        while (at < css.length()) {
            if (css.startsWith("/*", at)) {
                int end = css.indexOf("*/", at + 2);
                skipTo(end < 0 ? css.length() : end + 2);
            } else if (Character.isWhitespace(css.charAt(at)) || css.charAt(at) == '\ufeff') {
                skipTo(at + 1);
            } else {
                break;
            }
        }
        return at > from;
    }

    private void skipTo(int end) {
        while (at < end) {
            if (css.charAt(at++) == '\n') {
                line++;
                lineStart = at;
            }
        }
    }

    private void token(boolean spaced) {
        int from = at;
        int column = at - lineStart + 1;
        char quote = css.charAt(at);
        if (quote == '"' || quote == '\'') {
            int end = css.indexOf(quote, at + 1);
            at = end < 0 ? css.length() : end + 1;
        } else if (MARKS.indexOf(quote) >= 0) {
            at++;
        } else {
            while (at < css.length() && !ends(at)) {
                at++;
            }
        }
        tokens.add(new Token(css.substring(from, at), line, column, spaced));
    }

    private boolean ends(int place) {
        char c = css.charAt(place);
        return Character.isWhitespace(c) || MARKS.indexOf(c) >= 0 || css.startsWith("/*", place);
    }
}
