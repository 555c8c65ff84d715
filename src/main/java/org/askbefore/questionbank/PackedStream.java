package org.askbefore.questionbank;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes what {@link PackedBytes} reads: texts, counts, days and lists of them. */
final class PackedStream {
    private final DataOutputStream out;

    PackedStream(DataOutputStream out) {
        this.out = out;
    }

    /** A small number. */
    void small(int number) throws IOException {
        out.writeByte(number);
    }

    /** A whole number. */
    void whole(int number) throws IOException {
        out.writeInt(number);
    }

    /** A whole number of 64 bits. */
    void wide(long number) throws IOException {
        out.writeLong(number);
    }

    /** Bytes as they are. */
    void bytes(byte[] bytes) throws IOException {
        out.write(bytes);
    }

    /** A count. */
    void size(int count) throws IOException {
        out.writeShort(count);
    }

    /** Yes or no. */
    void flag(boolean yes) throws IOException {
        out.writeBoolean(yes);
    }

    /** A text. */
    void text(String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (bytes.length > 0xFFFF) {
            throw new IOException("a text of the bank is longer than 64 KB");
        }
        out.writeShort(bytes.length);
        out.write(bytes);
    }

    /** Texts, one after the other. */
    void texts(String... texts) throws IOException {
        for (String text : texts) {
            text(text);
        }
    }

    /** A text; an empty one stands for none. */
    void optional(@Nullable String text) throws IOException {
        text(text == null ? "" : text);
    }

    /** A day. */
    void date(LocalDate date) throws IOException {
        out.writeInt((int) date.toEpochDay());
    }

    /** Texts with their number. */
    void list(Collection<String> texts) throws IOException {
        each(texts, this::text);
    }

    /** Texts by name. */
    void map(Map<String, String> map) throws IOException {
        each(map.entrySet(), entry -> texts(entry.getKey(), entry.getValue()));
    }

    /** Things with their number. */
    <T> void each(Collection<T> things, Writing<T> writing) throws IOException {
        out.writeShort(things.size());
        for (T thing : things) {
            writing.write(thing);
        }
    }

    @FunctionalInterface
    interface Writing<T> {
        void write(T thing) throws IOException;
    }
}
