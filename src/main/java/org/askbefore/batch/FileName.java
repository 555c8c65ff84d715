package org.askbefore.batch;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * The file of an id: no two ids meet, on any disk, and none is a name that a system keeps for itself.
 *
 * <p>Small letters a to z, digits, {@code -} and {@code _} stay; every other byte of the id's UTF-8 is written as
 * {@code %} and two capital hex digits. So names are ASCII and hold no capital letter of an id, and a disk that takes
 * {@code A} for {@code a}, or one Unicode form for another, still keeps them apart. A leading {@code -}, which programs
 * would take for an option, and the first letter of a Windows device name are encoded too. Half a surrogate pair, which JSON
 * can hold, has the three bytes that UTF-8 refuses it.
 */
final class FileName {
    private static final String ENDING = ".pdf";
    private static final int LONGEST = 150;
    /** Stands between what was kept of a long id and its digest; never in a name that was not cut. */
    private static final char CUT = '~';

    private static final int DIGEST_BYTES = 16;
    private static final Pattern DEVICE = Pattern.compile("con|prn|aux|nul|com[0-9]|lpt[0-9]|conin|conout");
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private FileName() {}

    /** The name of the PDF of an id. */
    static String of(String id) {
        if (id.isEmpty()) {
            throw new IllegalArgumentException("an id is never empty");
        }
        byte[] bytes = bytes(id);
        boolean first = bytes[0] == '-' || DEVICE.matcher(id).matches();
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < bytes.length; i++) {
            encode(name, bytes[i], first && i == 0);
        }
        if (name.length() > LONGEST) {
            cut(name, bytes);
        }
        return name + ENDING;
    }

    private static void encode(StringBuilder name, byte b, boolean always) {
        boolean plain = (b >= 'a' && b <= 'z') || (b >= '0' && b <= '9') || b == '-' || b == '_';
        if (plain && !always) {
            name.append((char) b);
        } else {
            name.append('%').append(HEX.toHexDigits(b));
        }
    }

    private static void cut(StringBuilder name, byte[] bytes) {
        int end = LONGEST - 1 - 2 * DIGEST_BYTES;
        int escape = name.lastIndexOf("%", end);
        name.setLength(escape > end - 3 ? escape : end);
        byte[] digest = Digest.sha256(bytes);
        name.append(CUT).append(HexFormat.of().formatHex(digest, 0, DIGEST_BYTES));
    }

    private static byte[] bytes(String id) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        id.codePoints().forEach(point -> {
            if (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE) {
                out.write(0xE0 | (point >> 12));
                out.write(0x80 | ((point >> 6) & 0x3F));
                out.write(0x80 | (point & 0x3F));
            } else {
                out.writeBytes(Character.toString(point).getBytes(StandardCharsets.UTF_8));
            }
        });
        return out.toByteArray();
    }
}
