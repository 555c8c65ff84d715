package org.askbefore.questionbank;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The bytes of a packed bank, read from front to back: texts, counts, days and lists of them. */
final class PackedBytes {
    private final byte[] bytes;
    private final ByteBuffer in;

    PackedBytes(byte[] bytes) {
        this.bytes = bytes;
        this.in = ByteBuffer.wrap(bytes);
    }

    /** The same bytes, read from that place on. */
    PackedBytes from(int offset) {
        PackedBytes from = new PackedBytes(bytes);
        from.in.position(offset);
        return from;
    }

    /** Passes over so many bytes, and tells where they begin. */
    int skip(int length) {
        int from = in.position();
        in.position(from + length);
        return from;
    }

    /** A small number. */
    int small() {
        return in.get();
    }

    /** A whole number. */
    int whole() {
        return in.getInt();
    }

    /** A whole number of 64 bits. */
    long wide() {
        return in.getLong();
    }

    /** A text. */
    String text() {
        int length = size();
        int from = in.position();
        in.position(from + length);
        return new String(bytes, from, length, StandardCharsets.UTF_8);
    }

    /** A count. */
    int size() {
        return in.getShort() & 0xFFFF;
    }

    /** Yes or no. */
    boolean flag() {
        return in.get() != 0;
    }

    /** A day. */
    LocalDate date() {
        return LocalDate.ofEpochDay(in.getInt());
    }

    /** Texts. */
    List<String> list() {
        return each(this::text);
    }

    /** Texts by name. */
    Map<String, String> map() {
        Map<String, String> map = new LinkedHashMap<>();
        int size = size();
        for (int i = 0; i < size; i++) {
            map.put(text(), text());
        }
        return map;
    }

    /** As many things as were written. */
    <T extends @Nullable Object> List<T> each(Part<T> part) {
        int size = size();
        List<T> list = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            list.add(part.read());
        }
        return list;
    }

    @FunctionalInterface
    interface Part<T extends @Nullable Object> {
        T read();
    }
}
