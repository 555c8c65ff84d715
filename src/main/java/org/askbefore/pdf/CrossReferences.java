package org.askbefore.pdf;

import java.util.Arrays;
import java.util.List;
import java.util.zip.Adler32;
import java.util.zip.Deflater;

/** Where each object of a file stands, by which a reader finds the rest. */
final class CrossReferences {
    /** Bytes for each object: its kind, then where it stands, then its place there. */
    private static final int ROW = 6;

    private static final int IN_THE_FILE = 1;
    private static final int IN_A_PACK = 2;
    /** Of what is compressed: the head of a block that is as it is and is the last, and the check sum. */
    private static final int AROUND_LAST = 5 + 4;

    private final byte[] rows;
    private final int number;

    /**
     * @param offsets of the objects in the file, by their numbers
     * @param number of the table itself: the last but one, if the words of a person come behind it, else the last
     */
    CrossReferences(List<Integer> offsets, int number) {
        this.rows = new byte[ROW * offsets.size()];
        this.number = number;
        row(0, 0, 0, 0xffff);
        for (int object = 1; object < offsets.size(); object++) {
            row(object, IN_THE_FILE, offsets.get(object), 0);
        }
    }

    /** Objects that stand in a pack, in its order. */
    void packed(List<Integer> packed, int pack) {
        for (int i = 0; i < packed.size(); i++) {
            row(packed.get(i), IN_A_PACK, pack, i);
        }
    }

    private void row(int object, int kind, int second, int third) {
        int at = ROW * object;
        rows[at] = (byte) kind;
        rows[at + 1] = (byte) (second >> 16);
        rows[at + 2] = (byte) (second >> 8);
        rows[at + 3] = (byte) second;
        rows[at + 4] = (byte) (third >> 8);
        rows[at + 5] = (byte) third;
    }

    /**
     * Adds the table to a file, as the last of what its copies have alike. The last row is where the table ends, which is known
     * because that row is not compressed.
     *
     * @param roots the entries that name the catalog and the file's description
     * @return where the file's fingerprint is to be written, twice, with two signs between
     */
    int write(Bytes file, String roots, Deflater deflater) {
        int last = rows.length / ROW - 1;
        row(number, IN_THE_FILE, file.size(), 0);
        byte[] most = PdfFile.deflateFirst(rows, rows.length - ROW, deflater);
        int length = most.length + AROUND_LAST + ROW;
        String open = " ".repeat(Fingerprint.LENGTH);
        String before = number + " 0 obj\n<</Type/XRef/ID[<";
        String after = open + "><" + open + ">]/Size " + (last + 1) + "/W[1 3 2]" + roots
                + "/Filter/FlateDecode/Length " + length + ">>stream\n";
        int fingerprint = file.size() + before.length();
        file.text(before + after);
        if (number < last) {
            row(last, IN_THE_FILE, file.size() + length + PdfFile.AFTER_STREAM.length(), 0);
        }
        file.write(most, 0, most.length);
        file.writeBytes(last());
        file.text(PdfFile.AFTER_STREAM);
        return fingerprint;
    }

    /** The last row as a block of its own, as RFC 1951 has it, and the check sum of all of them, as RFC 1950 has it. */
    private byte[] last() {
        Adler32 sum = new Adler32();
        sum.update(rows);
        long check = sum.getValue();
        byte[] block = {1, ROW, 0, ~ROW, ~0};
        byte[] all = Arrays.copyOf(block, block.length + ROW + 4);
        System.arraycopy(rows, rows.length - ROW, all, block.length, ROW);
        for (int i = 0; i < 4; i++) {
            all[block.length + ROW + i] = (byte) (check >> (8 * (3 - i)));
        }
        return all;
    }
}
