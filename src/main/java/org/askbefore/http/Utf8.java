package org.askbefore.http;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Text as visits send it. What is no UTF-8 is refused: nothing is guessed, and no letter is lost on the way. */
final class Utf8 {
    private static final int HEX = 16;

    private Utf8() {}

    /** All of it. @throws RefusedException if it is not UTF-8, or holds NUL */
    static String text(InputStream in) throws RefusedException, IOException {
        return text(ByteBuffer.wrap(in.readAllBytes()));
    }

    /** The text of those bytes, which a reader took for Latin-1. @throws RefusedException if it is not UTF-8, or holds NUL */
    static String ofBytes(String latin) throws RefusedException {
        for (int i = 0; i < latin.length(); i++) {
            if (latin.charAt(i) > 0xFF) {
                throw new RefusedException(Refusal.NOT_UNDERSTOOD);
            }
        }
        return text(ByteBuffer.wrap(latin.getBytes(StandardCharsets.ISO_8859_1)));
    }

    /** A name or a value of a form, from its bytes as Latin-1. @throws RefusedException if it is not UTF-8, or holds NUL */
    static String ofField(String latin) throws RefusedException {
        return decoded(latin, true);
    }

    /** A path from its bytes as Latin-1. @throws RefusedException if it is not UTF-8, or holds NUL */
    static String ofPath(String latin) throws RefusedException {
        return decoded(latin, false);
    }

    private static String decoded(String latin, boolean plusIsBlank) throws RefusedException {
        byte[] bytes = new byte[latin.length()];
        int length = 0;
        int i = 0;
        while (i < latin.length()) {
            char c = latin.charAt(i);
            if (c == '%') {
                bytes[length++] = (byte) (digit(latin, i + 1) * HEX + digit(latin, i + 2));
                i += 3;
            } else {
                bytes[length++] = (byte) (plusIsBlank && c == '+' ? ' ' : c);
                i++;
            }
        }
        return text(ByteBuffer.wrap(bytes, 0, length));
    }

    private static int digit(String latin, int at) throws RefusedException {
        int digit = at < latin.length() ? Character.digit(latin.charAt(at), HEX) : -1;
        if (digit < 0) {
            throw new RefusedException(Refusal.NOT_UNDERSTOOD);
        }
        return digit;
    }

    private static String text(ByteBuffer bytes) throws RefusedException {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(bytes)
                    .toString();
            // NUL, which no keyboard has and no page can show.
            if (text.indexOf('\0') >= 0) {
                throw new RefusedException(Refusal.NOT_UNDERSTOOD);
            }
            return text;
        } catch (CharacterCodingException e) {
            throw new RefusedException(Refusal.NOT_UNDERSTOOD);
        }
    }
}
