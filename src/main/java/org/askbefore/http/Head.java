package org.askbefore.http;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a visit begins with: its first line and its headers.
 *
 * @param method as it was written
 * @param path decoded
 * @param query what follows the question mark, as it was written; empty without one
 * @param headers by their names in small letters
 */
record Head(String method, String path, String query, Map<String, List<String>> headers) {

    /** All lines of a header; none where it was not sent. */
    List<String> all(String name) {
        return headers.getOrDefault(name, List.of());
    }

    /** The only line of a header; null where it was not sent, or more than once. */
    @Nullable
    String only(String name) {
        List<String> all = all(name);
        return all.size() == 1 ? all.get(0) : null;
    }

    /** How many bytes follow it. */
    long bodyLength() {
        String length = only("content-length");
        return length == null ? 0 : Long.parseLong(length);
    }

    /** Whether its sender waits to be told that the rest may come. */
    boolean isWaiting() {
        return "100-continue".equalsIgnoreCase(only("expect"));
    }

    /** Whether its sender asks for the connection to end with it. */
    boolean isLast() {
        for (String line : all("connection")) {
            if (line.equalsIgnoreCase("close")) {
                return true;
            }
        }
        return false;
    }

    /** It holds the token and the cookie, which belong in no log. */
    @Override
    public String toString() {
        return method;
    }
}
