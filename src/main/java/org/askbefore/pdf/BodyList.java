package org.askbefore.pdf;

import java.util.ArrayList;
import java.util.List;

/** Numbered objects without a stream, kept until a file takes them. */
final class BodyList implements Bodies {
    private final List<String> bodies = new ArrayList<>(List.of(""));

    @Override
    public int reserve() {
        bodies.add("");
        return bodies.size() - 1;
    }

    @Override
    public void put(int number, String body) {
        bodies.set(number, body);
    }

    /** The object of a number; empty if it was not given. */
    String get(int number) {
        return bodies.get(number);
    }

    /** The highest number. */
    int last() {
        return bodies.size() - 1;
    }
}
