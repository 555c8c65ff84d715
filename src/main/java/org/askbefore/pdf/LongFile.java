package org.askbefore.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/** The objects of a PDF file that is too long for memory: written as they come, all but a few bytes for each. */
final class LongFile implements Objects {
    private static final int PACK = 200;
    /** Bytes for each object in the cross references: its kind, where it stands, its place there. */
    private static final int ROW = 8;

    private static final long IN_THE_FILE = 1L << 56;
    private static final long IN_A_PACK = 2L << 56;
    private static final int ID_BYTES = 16;

    private final OutputStream out;
    private final MessageDigest digest = Sha256.begin();
    private final Bytes waiting = new Bytes(1 << 16);
    private long written;
    /** Where each object is, as the cross references have it. */
    private long[] places = new long[1 << 12];

    private int count = 1;
    private final List<Integer> unpacked = new ArrayList<>();
    private final List<String> bodies = new ArrayList<>();

    LongFile(OutputStream out) throws IOException {
        this.out = out;
        places[0] = 0xffff;
        waiting.text(PdfFile.HEADER);
        flush();
    }

    @Override
    public int reserve() {
        return reserve(1);
    }

    /** Reserves so many numbers in a row, and gives the first. */
    int reserve(int more) {
        int first = count;
        count += more;
        while (count > places.length) {
            places = Arrays.copyOf(places, 2 * places.length);
        }
        return first;
    }

    @Override
    public void put(int number, String body) {
        unpacked.add(number);
        bodies.add(body);
        if (bodies.size() == PACK) {
            pack();
        }
    }

    private void pack() {
        Pack pack = new Pack();
        for (int i = 0; i < bodies.size(); i++) {
            pack.begin(unpacked.get(i)).text(bodies.get(i));
        }
        write(reserve(), pack);
        unpacked.clear();
        bodies.clear();
    }

    @Override
    public int plainStream(String entries, byte[] data) {
        int number = reserve();
        stream(number, entries, data);
        return number;
    }

    /** Adds a stream by a number that was reserved. */
    void stream(int number, String entries, byte[] data) {
        places[number] = IN_THE_FILE | (written + waiting.size()) << 16;
        PdfFile.write(waiting, number, entries, data);
    }

    /** Adds a pack of objects by a number that was reserved. */
    void write(int number, Pack pack) {
        stream(number, pack.entries() + "/Filter/FlateDecode", pack.deflated());
        for (int i = 0; i < pack.numbers().size(); i++) {
            places[pack.numbers().get(i)] = IN_A_PACK | (long) number << 16 | i;
        }
    }

    /** Hands over what has come so far. */
    void flush() throws IOException {
        digest.update(waiting.soFar());
        waiting.writeTo(out);
        written += waiting.size();
        waiting.reset();
    }

    /** Ends the file. */
    void finish(int catalog, int info) throws IOException {
        if (!bodies.isEmpty()) {
            pack();
        }
        flush();
        int own = reserve();
        places[own] = IN_THE_FILE | written << 16;
        String id = "<" + HexFormat.of().formatHex(digest.digest(), 0, ID_BYTES) + ">";
        String entries = "/Type/XRef/Size " + count + "/W[1 5 2]/Root " + PdfFile.ref(catalog) + "/Info "
                + PdfFile.ref(info) + "/ID[" + id + id + "]/Filter/FlateDecode";
        long start = written;
        PdfFile.write(waiting, own, entries, PdfFile.deflate(rows(), PdfFile.LEVEL));
        waiting.text("startxref\n" + start + "\n%%EOF\n");
        waiting.writeTo(out);
        written += waiting.size();
        waiting.reset();
    }

    /** How many bytes were handed over. */
    long size() {
        return written;
    }

    private byte[] rows() {
        byte[] rows = new byte[ROW * count];
        for (int number = 0; number < count; number++) {
            for (int i = 0; i < ROW; i++) {
                rows[ROW * number + i] = (byte) (places[number] >>> (8 * (ROW - 1 - i)));
            }
        }
        return rows;
    }
}
