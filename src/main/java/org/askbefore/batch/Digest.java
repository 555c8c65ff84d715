package org.askbefore.batch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.askbefore.pdf.Sha256;

/** SHA-256, by which a file and the parts of a run are known again. */
final class Digest {
    private Digest() {}

    /** Its 32 bytes. */
    static byte[] sha256(byte[] bytes) {
        return begin().digest(bytes);
    }

    /** As manifest.csv has it: 64 small hex digits. */
    static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(sha256(bytes));
    }

    /** Of a file, which is never held as a whole: a print file has hundreds of megabytes. */
    static String ofFile(Path file) throws IOException {
        MessageDigest digest = begin();
        try (InputStream in = Files.newInputStream(file)) {
            byte[] piece = new byte[1 << 16];
            for (int count = in.read(piece); count >= 0; count = in.read(piece)) {
                digest.update(piece, 0, count);
            }
        }
        return hex(digest);
    }

    /** Of all that was fed to it. */
    static String hex(MessageDigest fed) {
        return HexFormat.of().formatHex(fed.digest());
    }

    /** A new one, to be fed in pieces. */
    static MessageDigest begin() {
        return Sha256.begin();
    }
}
