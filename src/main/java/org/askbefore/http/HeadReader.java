package org.askbefore.http;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads the head of a visit, to the letter of HTTP/1.1: what could be read in two ways is refused. So is what no browser sends,
 * such as HTTP/1.0, a body without a length, and lines that go on in the next.
 */
final class HeadReader {
    private static final String VERSION = "HTTP/1.1";
    private static final String MARKS = "!#$%&'*+-.^_`|~";
    private static final int MOST_HEADERS = 64;
    private static final int MOST_DIGITS = 18;
    private static final List<String> ONLY_ONCE = List.of("host", "content-length", "content-type", "expect");

    private final Map<String, List<String>> headers = new HashMap<>();
    private int count;

    private HeadReader() {}

    /** The head that is written so, with its empty line. @throws RefusedException if it is none */
    static Head read(byte[] bytes, int length) throws RefusedException {
        String text = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
        HeadReader reader = new HeadReader();
        int end = text.indexOf("\r\n");
        String first = text.substring(0, end);
        int from = end + 2;
        while (from < length - 2) {
            end = text.indexOf("\r\n", from);
            reader.header(text.substring(from, end));
            from = end + 2;
        }
        reader.check();
        return reader.head(first);
    }

    private Head head(String line) throws RefusedException {
        String[] parts = line.split(" ", -1);
        if (parts.length != 3 || !isWord(parts[0]) || !parts[2].equals(VERSION)) {
            throw broken();
        }
        String target = parts[1];
        for (int i = 0; i < target.length(); i++) {
            if (target.charAt(i) <= ' ' || target.charAt(i) > '~') {
                throw broken();
            }
        }
        int mark = target.indexOf('?');
        String path = mark < 0 ? target : target.substring(0, mark);
        String query = mark < 0 ? "" : target.substring(mark + 1);
        if (!path.startsWith("/")) {
            throw broken();
        }
        // Nothing but the token is read of it, and all the same no part of a visit is half text.
        Utf8.ofField(query);
        return new Head(parts[0], Utf8.ofPath(path), query, headers);
    }

    private void header(String line) throws RefusedException {
        int colon = line.indexOf(':');
        if (++count > MOST_HEADERS || colon < 0 || !isWord(line.substring(0, colon))) {
            throw broken();
        }
        String value = line.substring(colon + 1);
        for (int i = 0; i < value.length(); i++) {
            if (Character.isISOControl(value.charAt(i)) && value.charAt(i) != '\t') {
                throw broken();
            }
        }
        headers.computeIfAbsent(line.substring(0, colon).toLowerCase(Locale.ROOT), name -> new ArrayList<>(1))
                .add(value.strip());
    }

    private void check() throws RefusedException {
        for (String name : ONLY_ONCE) {
            if (headers.getOrDefault(name, List.of()).size() > 1) {
                throw broken();
            }
        }
        if (headers.containsKey("transfer-encoding") || !isNumber(headers.get("content-length"))) {
            throw broken();
        }
    }

    private static boolean isNumber(@Nullable List<String> length) {
        if (length == null) {
            return true;
        }
        String digits = length.get(0);
        for (int i = 0; i < digits.length(); i++) {
            if (digits.charAt(i) < '0' || digits.charAt(i) > '9') {
                return false;
            }
        }
        return !digits.isEmpty() && digits.length() <= MOST_DIGITS;
    }

    private static boolean isWord(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c > '~' || (!Character.isLetterOrDigit(c) && MARKS.indexOf(c) < 0)) {
                return false;
            }
        }
        return !word.isEmpty();
    }

    private static RefusedException broken() {
        return new RefusedException(Refusal.NOT_UNDERSTOOD);
    }
}
