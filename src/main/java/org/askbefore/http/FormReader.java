package org.askbefore.http;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
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
    /** What is read of a form that is too large, so that the browser comes to see why it was refused. */
    private static final int READ_IN_VAIN = 16 << 20;

    /** Two large files fit in memory; more wait. */
    private static final Semaphore FILES = new Semaphore(2, true);

    private FormReader() {}

    /**
     * What was sent.
     *
     * @param type the header Content-Type
     * @throws RefusedException if it is no form, broken, or too large
     */
    static Form read(String type, InputStream in) throws RefusedException, IOException {
        String kind = type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        return switch (kind) {
            case "application/x-www-form-urlencoded" -> fields(bounded(in, MOST_BYTES));
            case "multipart/form-data" -> withFile(type, in);
            default -> throw new RefusedException(Refusal.NOT_UNDERSTOOD);
        };
    }

    private static Form withFile(String type, InputStream in) throws RefusedException, IOException {
        FILES.acquireUninterruptibly();
        try {
            return Multipart.read(type, bounded(in, MOST_BYTES_WITH_FILE));
        } finally {
            FILES.release();
        }
    }

    private static byte[] bounded(InputStream in, int most) throws RefusedException, IOException {
        byte[] bytes = in.readNBytes(most + 1);
        if (bytes.length > most) {
            pass(in);
            throw new RefusedException(Refusal.TOO_LARGE);
        }
        return bytes;
    }

    private static void pass(InputStream in) throws IOException {
        byte[] buffer = new byte[1 << 16];
        int left = READ_IN_VAIN;
        int read = in.read(buffer);
        while (read >= 0 && left > 0) {
            left -= read;
            read = in.read(buffer);
        }
    }

    private static Form fields(byte[] body) throws RefusedException, IOException {
        String text = Utf8.text(new ByteArrayInputStream(body));
        Map<String, List<String>> fields = new LinkedHashMap<>();
        int count = 0;
        for (String pair : text.split("&", -1)) {
            if (pair.isEmpty()) {
                continue;
            }
            if (++count > MOST_FIELDS) {
                throw new RefusedException(Refusal.TOO_LARGE);
            }
            int equals = pair.indexOf('=');
            String name = decoded(equals < 0 ? pair : pair.substring(0, equals));
            String value = equals < 0 ? "" : decoded(pair.substring(equals + 1));
            fields.computeIfAbsent(name, key -> new ArrayList<>()).add(value);
        }
        return new Form(fields, Map.of());
    }

    private static String decoded(String part) throws RefusedException {
        try {
            return Utf8.plain(URLDecoder.decode(part, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            throw new RefusedException(Refusal.NOT_UNDERSTOOD);
        }
    }
}
