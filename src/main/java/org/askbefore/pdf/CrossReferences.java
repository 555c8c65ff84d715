package org.askbefore.pdf;

import java.nio.ByteBuffer;
import java.util.List;

/** Where each object of a file stands; the last part of the file, by which a reader finds the rest. */
final class CrossReferences {
    /** Bytes for each object: its kind, then where it stands, then its place there. */
    private static final int ROW = 6;

    private static final int IN_THE_FILE = 1;
    private static final int IN_A_PACK = 2;
    private static final long PRIME = 0x100000001b3L;

    private final byte[] rows;
    private final String roots;

    /**
     * @param offsets of the objects in the file, by their numbers
     * @param packed the numbers of those that stand in the pack instead, in its order
     * @param roots the entries that name the catalog and the file's description
     */
    CrossReferences(List<Integer> offsets, List<Integer> packed, int pack, String roots) {
        this.rows = new byte[ROW * offsets.size()];
        this.roots = roots;
        row(0, 0, 0, 0xffff);
        for (int number = 1; number < offsets.size(); number++) {
            row(number, IN_THE_FILE, offsets.get(number), 0);
        }
        for (int i = 0; i < packed.size(); i++) {
            row(packed.get(i), IN_A_PACK, pack, i);
        }
    }

    private CrossReferences(byte[] rows, String roots) {
        this.rows = rows;
        this.roots = roots;
    }

    private void row(int number, int kind, int second, int third) {
        int at = ROW * number;
        rows[at] = (byte) kind;
        second(number, second);
        rows[at + 4] = (byte) (third >> 8);
        rows[at + 5] = (byte) third;
    }

    private void second(int number, int second) {
        int at = ROW * number;
        rows[at + 1] = (byte) (second >> 16);
        rows[at + 2] = (byte) (second >> 8);
        rows[at + 3] = (byte) second;
    }

    /** Where an object with a stream stands in the file. */
    int offset(int number) {
        int at = ROW * number;
        return ((rows[at + 1] & 255) << 16) | ((rows[at + 2] & 255) << 8) | (rows[at + 3] & 255);
    }

    /** The same for a file in which all that stood behind a place has moved. */
    CrossReferences moved(int behind, int by) {
        CrossReferences moved = new CrossReferences(rows.clone(), roots);
        for (int number = 1; number < rows.length / ROW; number++) {
            if (rows[ROW * number] == IN_THE_FILE && offset(number) > behind) {
                moved.second(number, offset(number) + by);
            }
        }
        return moved;
    }

    /** Ends a file, of which all else has been written. */
    void write(Bytes before) {
        int start = before.size();
        int own = rows.length / ROW - 1;
        second(own, start);
        String id = "<" + digest(before.soFar()) + ">";
        byte[] deflated = PdfFile.deflate(rows, PdfFile.LEVEL);
        before.text(own + " 0 obj\n<</Type/XRef/Size " + rows.length / ROW + "/W[1 3 2]" + roots + "/ID[" + id + id
                + "]/Filter/FlateDecode/Length " + deflated.length + ">>stream\n");
        before.write(deflated, 0, deflated.length);
        before.text("\nendstream\nendobj\nstartxref\n" + start + "\n%%EOF\n");
    }

    /** Names the file by what is in it: no clock, no chance. */
    private static String digest(ByteBuffer bytes) {
        long one = 0xcbf29ce484222325L;
        long other = 0x84222325cbf29ce4L;
        while (bytes.hasRemaining()) {
            long next = bytes.remaining() < Long.BYTES ? bytes.get() : bytes.getLong();
            one = (one ^ next) * PRIME;
            one ^= one >>> 32;
            other = ((other + next) * PRIME) ^ (other >>> 29);
        }
        return hex(one) + hex(other);
    }

    private static String hex(long number) {
        String digits = Long.toHexString(number);
        return "0".repeat(16 - digits.length()) + digits;
    }
}
