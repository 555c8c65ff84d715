package org.askbefore.http;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a visit gets.
 *
 * @param status of HTTP
 * @param headers its own; those that every answer carries are added
 * @param body what follows them
 */
public record Answer(int status, Map<String, String> headers, Body body) {

    /** What is sent, in one go or as it is read from somewhere. */
    public interface Body {
        /** In bytes; below 0 where it is known only when all was sent. */
        long length();

        /** Sends it. */
        void to(OutputStream out) throws IOException;
    }

    @SuppressWarnings("ArrayRecordComponent") // Never compared.
    record Bytes(byte[] bytes) implements Body {
        @Override
        public long length() {
            return bytes.length;
        }

        @Override
        public void to(OutputStream out) throws IOException {
            out.write(bytes);
        }
    }

    /** A web page. */
    public static Answer page(String html) {
        return of("text/html; charset=utf-8", html.getBytes(StandardCharsets.UTF_8));
    }

    /** The same with another page. */
    Answer page(byte[] html) {
        return new Answer(status, headers, new Bytes(html));
    }

    /** Something of that type. */
    public static Answer of(String type, byte[] bytes) {
        return of(type, new Bytes(bytes));
    }

    /** Something of that type, sent as it is read. */
    public static Answer of(String type, Body body) {
        return new Answer(200, Map.of("Content-Type", type), body);
    }

    /** Another page is to be asked for instead, without what was sent here. */
    public static Answer seeOther(String path) {
        return new Answer(303, Map.of("Location", path), new Bytes(new byte[0]));
    }

    /** The same under another status. */
    public Answer status(int other) {
        return new Answer(other, headers, body);
    }

    /** The same, with one more header. */
    public Answer with(String name, String value) {
        Map<String, String> all = new LinkedHashMap<>(headers);
        all.put(name, value);
        return new Answer(status, all, body);
    }

    /**
     * The same, to be kept as a file.
     *
     * @param name of plain letters, never a patient's
     */
    public Answer asFile(String name) {
        return with("Content-Disposition", "attachment; filename=\"" + name + "\"");
    }
}
