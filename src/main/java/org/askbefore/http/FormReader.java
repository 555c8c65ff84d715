package org.askbefore.http;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Semaphore;

/** Reads what a form sends, up to a limit. */
final class FormReader {
    /** A whole situation with every box ticked is a tenth of it. */
    static final int MOST_FIELDS = 4_000;
    /** For a form without a file. */
    static final int MOST_BYTES = 512 * 1024;
    /** For a form with one: a schedule of some hundred thousand patients. */
    static final int MOST_BYTES_WITH_FILE = 64 << 20;

    private static final Room FORMS = new Room(32 << 20);
    /** Two of the largest; a hundred of those that clinics have. */
    private static final Room WITH_FILES = new Room(2 * MOST_BYTES_WITH_FILE);
    /** Reading a file out of its form takes twice its memory for a moment, which no sender can make longer. */
    private static final Semaphore FILES = new Semaphore(2, true);

    private FormReader() {}

    /**
     * What was sent.
     *
     * @param type the header Content-Type
     * @param length of what is sent
     * @throws RefusedException if it is no form, broken, or too large
     */
    static Form read(String type, long length, InputStream in) throws RefusedException, IOException {
        String kind = type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        return switch (kind) {
            case "application/x-www-form-urlencoded" -> {
                try (Room.Taken sent = FORMS.take(in, bounded(length, MOST_BYTES))) {
                    yield fields(new String(sent.stream().readAllBytes(), StandardCharsets.ISO_8859_1));
                }
            }
            case "multipart/form-data" -> {
                try (Room.Taken sent = WITH_FILES.take(in, bounded(length, MOST_BYTES_WITH_FILE))) {
                    yield withFile(type, sent.stream(), length);
                }
            }
            default -> throw new RefusedException(Refusal.NOT_UNDERSTOOD);
        };
    }

    private static long bounded(long length, int most) throws RefusedException {
        if (length > most) {
            throw new RefusedException(Refusal.TOO_LARGE);
        }
        return length;
    }

    private static Form withFile(String type, InputStream sent, long length) throws RefusedException {
        FILES.acquireUninterruptibly();
        try {
            return Multipart.read(type, sent, length);
        } finally {
            FILES.release();
        }
    }

    /** @param body its bytes as Latin-1 */
    private static Form fields(String body) throws RefusedException {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        int count = 0;
        for (String pair : body.split("&", -1)) {
            if (pair.isEmpty()) {
                continue;
            }
            if (++count > MOST_FIELDS) {
                throw new RefusedException(Refusal.TOO_LARGE);
            }
            int equals = pair.indexOf('=');
            String name = Utf8.ofField(equals < 0 ? pair : pair.substring(0, equals));
            String value = equals < 0 ? "" : Utf8.ofField(pair.substring(equals + 1));
            fields.computeIfAbsent(name, key -> new ArrayList<>()).add(value);
        }
        return new Form(fields, Map.of());
    }
}
