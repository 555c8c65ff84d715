package org.askbefore.pdf;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;

/** An object whose references to others can be given other numbers. */
final class MovableBody {
    private static final String REFERENCE = " 0 R";

    /** What stands before each reference, and after the last. */
    private final List<byte[]> between = new ArrayList<>();

    private final List<Integer> references = new ArrayList<>();

    MovableBody(String body) {
        int done = 0;
        for (int at = 0; at < body.length(); ) {
            char c = body.charAt(at);
            if (c == '(') {
                at = endOfWords(body, at);
            } else if (isDigit(c) && !isName(body, at)) {
                int end = endOfNumber(body, at);
                if (body.startsWith(REFERENCE, end)) {
                    between.add(bytes(body.substring(done, at)));
                    references.add(Integer.valueOf(body.substring(at, end)));
                    done = end;
                }
                at = end;
            } else {
                at++;
            }
        }
        between.add(bytes(body.substring(done)));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** True for a digit inside a name, such as /H1, or behind a decimal point. */
    private static boolean isName(String body, int at) {
        char before = at == 0 ? ' ' : body.charAt(at - 1);
        return Character.isLetterOrDigit(before) || before == '.' || before == '/';
    }

    private static int endOfNumber(String body, int from) {
        int end = from;
        while (end < body.length() && isDigit(body.charAt(end))) {
            end++;
        }
        return end;
    }

    private static int endOfWords(String body, int from) {
        int at = from + 1;
        while (body.charAt(at) != ')') {
            at += body.charAt(at) == '\\' ? 2 : 1;
        }
        return at + 1;
    }

    /** Writes it with the numbers that its references now have. */
    void write(Bytes out, IntUnaryOperator numbers) {
        for (int i = 0; i < references.size(); i++) {
            byte[] before = between.get(i);
            out.write(before, 0, before.length);
            out.number(numbers.applyAsInt(references.get(i)));
        }
        byte[] last = between.get(between.size() - 1);
        out.write(last, 0, last.length);
    }
}
