package org.askbefore.http;

/**
 * A file that was chosen in a form.
 *
 * @param name as its owner calls it: hostile text, without folders
 * @param bytes all of it
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared; the bytes are read once.
public record Upload(String name, byte[] bytes) {

    /** It may hold health data, which belongs in no log. */
    @Override
    public String toString() {
        return bytes.length + " bytes";
    }
}
