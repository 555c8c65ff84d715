package org.askbefore.pdf;

import java.util.zip.Deflater;

/** Where all objects of a file are put, those with a stream too. */
interface Objects extends Bodies {

    /**
     * Adds a stream as it is.
     *
     * @param entries those of its dictionary besides the length
     */
    int plainStream(String entries, byte[] data);

    /** Adds a stream whose bytes are compressed already. */
    default int deflatedStream(String entries, byte[] deflated) {
        return plainStream(entries + "/Filter/FlateDecode", deflated);
    }

    /** Adds a font's table, compressed already; two weights of a typeface may have the same, which a file needs once. */
    default int table(byte[] deflated) {
        return deflatedStream("", deflated);
    }

    /** Adds a stream that is yet to be compressed. */
    default int stream(String entries, byte[] data) {
        return deflatedStream(entries, PdfFile.deflate(data, Deflater.BEST_SPEED));
    }
}
