package org.askbefore.pdf;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.askbefore.layout.Mark;
import org.jspecify.annotations.Nullable;

/**
 * A written file, and what is needed to write it again for another person: with other words where it says whose it is, and all
 * else as it is. What it gives is the same, byte for byte, as if the whole had been written with those words. May be used by
 * several threads.
 *
 * <p>The words are a stream of their own that stands last in the file, not compressed, so that all before it stays as it is but
 * for the file's fingerprint.
 */
public final class Stencil {
    private final byte[] shared;
    private final int fingerprintAt;
    private final Fingerprint ofShared;
    private final int start;
    private final OwnWords words;

    /**
     * @param shared all of the file before the words, the fingerprint left open
     * @param fingerprintAt where it is to be written
     * @param start where the cross references stand
     */
    Stencil(byte[] shared, int fingerprintAt, int start, OwnWords words) {
        this.shared = shared;
        this.fingerprintAt = fingerprintAt;
        this.ofShared = Fingerprint.NOTHING.with(ByteBuffer.wrap(shared, 0, start));
        this.start = start;
        this.words = words;
    }

    /** The file as it was written. */
    public byte[] bytes() {
        return with(words.drawn());
    }

    /** The file with other words; null where it cannot have others, or they need a letter that is not usual, and so another font. */
    public byte @Nullable [] with(List<Mark.Text> instead) {
        String drawn = words.stencil() == null ? null : words.stencil().with(instead);
        return drawn == null ? null : with(drawn);
    }

    /** How many bytes at its beginning the file has alike for all. */
    public int alike() {
        return fingerprintAt;
    }

    private byte[] with(String drawn) {
        byte[] stream = drawn.getBytes(StandardCharsets.ISO_8859_1);
        Bytes end = new Bytes(stream.length + 128);
        if (words.number() != 0) {
            PdfFile.write(end, words.number(), "", stream);
        }
        end.text("startxref\n" + start + "\n%%EOF\n");
        byte[] file = Arrays.copyOf(shared, shared.length + end.size());
        end.soFar().get(file, shared.length, end.size());
        byte[] fingerprint = ofShared.with(ByteBuffer.wrap(stream)).toString().getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(fingerprint, 0, file, fingerprintAt, fingerprint.length);
        System.arraycopy(fingerprint, 0, file, fingerprintAt + fingerprint.length + 2, fingerprint.length);
        return file;
    }
}
