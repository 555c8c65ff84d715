package org.askbefore.document;

import java.security.MessageDigest;
import org.askbefore.pdf.Sha256;

/** A list as a PDF. */
public final class PrintedList {
    private final byte[] bytes;
    private final int pages;
    private final MessageDigest begun;
    private final int digested;

    PrintedList(byte[] bytes, int pages) {
        this(bytes, pages, Sha256.begin(), 0);
    }

    /**
     * @param begun the digest of the first bytes, which others may use too
     * @param digested how many these are
     */
    PrintedList(byte[] bytes, int pages, MessageDigest begun, int digested) {
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
        MessageDigest digest = Sha256.from(begun);
        digest.update(bytes, digested, bytes.length - digested);
        return digest.digest();
    }
}
