package org.askbefore.http;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Text as forms send it. */
final class Utf8 {
    private Utf8() {}

    /** All of it. @throws RefusedException if it is not UTF-8: nothing is guessed, and no letter is lost on the way */
    static String text(InputStream in) throws RefusedException, IOException {
        try {
            return plain(StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(in.readAllBytes()))
                    .toString());
        } catch (CharacterCodingException e) {
            throw new RefusedException(Refusal.NOT_UNDERSTOOD);
        }
    }

    /** A text without NUL, which no keyboard has and no page can show. @throws RefusedException if it has one */
    static String plain(String text) throws RefusedException {
        if (text.indexOf('\0') >= 0) {
            throw new RefusedException(Refusal.NOT_UNDERSTOOD);
        }
        return text;
    }
}
