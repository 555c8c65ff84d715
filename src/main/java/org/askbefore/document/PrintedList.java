package org.askbefore.document;

/** A list as a PDF. */
public final class PrintedList {
    private final byte[] bytes;
    private final int pages;

    PrintedList(byte[] bytes, int pages) {
        this.bytes = bytes;
        this.pages = pages;
    }

    /** The file; not to be changed. */
    public byte[] bytes() {
        return bytes;
    }

    /** How many pages it has. */
    public int pages() {
        return pages;
    }
}
