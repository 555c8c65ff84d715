package org.askbefore.pdf;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.Deflater;

/**
 * The objects of one PDF file, and the file they make. Objects without a stream are packed together and compressed. The
 * same objects give the same bytes.
 */
final class PdfFile {
    private static final String HEADER = "%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n";
    /** Higher levels make files 4 % smaller and take half as long again. */
    private static final int LEVEL = 4;

    private static final long PRIME = 0x100000001b3L;

    private final List<String> bodies = new ArrayList<>();
    private final List<Integer> offsets = new ArrayList<>();
    private final Bytes out = new Bytes();
    private final Deflater deflater = new Deflater(LEVEL);

    /** The bytes so far, which may be looked at without a copy. */
    private static final class Bytes extends ByteArrayOutputStream {
        Bytes() {
            super(1 << 16);
        }

        ByteBuffer soFar() {
            return ByteBuffer.wrap(buf, 0, count);
        }
    }

    PdfFile() {
        write(HEADER);
        reserve();
    }

    /** The number of an object to be given later. */
    int reserve() {
        bodies.add("");
        offsets.add(0);
        return bodies.size() - 1;
    }

    /** Gives a reserved object. */
    void put(int number, String body) {
        bodies.set(number, body);
    }

    int add(String body) {
        int number = reserve();
        put(number, body);
        return number;
    }

    /** A reference to an object, as it stands in another. */
    static String ref(int number) {
        return number + " 0 R";
    }

    /** Adds a compressed stream; the entries are those of its dictionary besides length and filter. */
    int stream(String entries, byte[] data) {
        return deflatedStream(entries, deflate(data, deflater));
    }

    /** Adds a stream whose bytes are compressed already. */
    int deflatedStream(String entries, byte[] deflated) {
        return rawStream(reserve(), entries + "/Filter/FlateDecode", deflated);
    }

    /** Adds a stream as it is. */
    int plainStream(String entries, byte[] data) {
        return rawStream(reserve(), entries, data);
    }

    private int rawStream(int number, String entries, byte[] data) {
        offsets.set(number, out.size());
        write(number + " 0 obj\n<<" + entries + "/Length " + data.length + ">>stream\n");
        out.write(data, 0, data.length);
        write("\nendstream\nendobj\n");
        return number;
    }

    static byte[] deflate(byte[] data, int level) {
        Deflater deflater = new Deflater(level);
        try {
            return deflate(data, deflater);
        } finally {
            deflater.end();
        }
    }

    private static byte[] deflate(byte[] data, Deflater deflater) {
        deflater.reset();
        deflater.setInput(data);
        deflater.finish();
        byte[] deflated = new byte[data.length / 2 + 64];
        int length = 0;
        while (!deflater.finished()) {
            if (length == deflated.length) {
                deflated = Arrays.copyOf(deflated, 2 * length);
            }
            length += deflater.deflate(deflated, length, deflated.length - length);
        }
        return Arrays.copyOf(deflated, length);
    }

    /** The whole file. */
    byte[] finish(int catalog, int info) {
        List<Integer> packed = new ArrayList<>();
        StringBuilder index = new StringBuilder(1 << 12);
        StringBuilder all = new StringBuilder(1 << 15);
        for (int number = 1; number < bodies.size(); number++) {
            if (!bodies.get(number).isEmpty()) {
                packed.add(number);
                index.append(number).append(' ').append(all.length()).append(' ');
                all.append(bodies.get(number)).append('\n');
            }
        }
        String entries = "/Type/ObjStm/N " + packed.size() + "/First " + index.length();
        int pack = stream(entries, latin1(index.append(all).toString()));
        int table = reserve();
        int start = out.size();
        offsets.set(table, start);
        String id = "<" + digest() + ">";
        String trailer = "/Type/XRef/Size " + offsets.size() + "/W[1 3 2]/Root " + ref(catalog) + "/Info " + ref(info)
                + "/ID[" + id + id + "]/Filter/FlateDecode";
        rawStream(table, trailer, deflate(table(packed, pack), deflater));
        deflater.end();
        write("startxref\n" + start + "\n%%EOF\n");
        return out.toByteArray();
    }

    private byte[] table(List<Integer> packed, int pack) {
        byte[] rows = new byte[6 * offsets.size()];
        row(rows, 0, 0, 0, 0xffff);
        for (int number = 1; number < offsets.size(); number++) {
            row(rows, number, 1, offsets.get(number), 0);
        }
        for (int i = 0; i < packed.size(); i++) {
            row(rows, packed.get(i), 2, pack, i);
        }
        return rows;
    }

    private static void row(byte[] rows, int number, int kind, int second, int third) {
        int at = 6 * number;
        rows[at] = (byte) kind;
        rows[at + 1] = (byte) (second >> 16);
        rows[at + 2] = (byte) (second >> 8);
        rows[at + 3] = (byte) second;
        rows[at + 4] = (byte) (third >> 8);
        rows[at + 5] = (byte) third;
    }

    /** Names the file by what is in it: no clock, no chance. */
    private String digest() {
        long one = 0xcbf29ce484222325L;
        long other = 0x84222325cbf29ce4L;
        ByteBuffer bytes = out.soFar();
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

    private void write(String text) {
        byte[] bytes = latin1(text);
        out.write(bytes, 0, bytes.length);
    }

    private static byte[] latin1(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
