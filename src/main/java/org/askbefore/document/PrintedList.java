package org.askbefore.document;

import java.security.MessageDigest;
import org.askbefore.pdf.Sha256;
import org.jspecify.annotations.Nullable;

/** A list as a PDF. */
public final class PrintedList {
    private final byte[] bytes;
    private final int pages;
    private final @Nullable MessageDigest begun;
    private final int digested;

    PrintedList(byte[] bytes, int pages) {
        this(bytes, pages, null, 0);
    }

    /**
     * @param begun the digest of the first bytes, which others may use too; null for none
     * @param digested how many these are
     */
    PrintedList(byte[] bytes, int pages, @Nullable MessageDigest begun, int digested) {
        this.bytes = bytes;
        this.pages = pages;
        this.begun = begun;
        this.digested = digested;
    }

    /** The file; not to be changed. */
    public byte[] bytes() {
        return bytes;
    }

    /** How many pages it has. */
    public int pages() {
        return pages;
    }

    /** The SHA-256 of the file. */
    public byte[] sha256() {
        MessageDigest digest = begun == null ? Sha256.begin() : Sha256.from(begun);
        digest.update(bytes, digested, bytes.length - digested);
        return digest.digest();
    }
}
