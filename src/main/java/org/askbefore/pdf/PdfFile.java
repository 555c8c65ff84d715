package org.askbefore.pdf;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.Deflater;

/**
 * The objects of one PDF file, and the file they make. Objects without a stream are packed together and compressed. The
 * same objects give the same bytes.
 */
final class PdfFile implements Objects {
    static final String HEADER = "%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n";
    /** What stands behind the bytes of a stream. */
    static final String AFTER_STREAM = "\nendstream\nendobj\n";

    /** The quickest: level 4 makes files 3 % smaller, and a quarter more of the time goes into them. */
    static final int LEVEL = Deflater.BEST_SPEED;

    private final List<String> bodies = new ArrayList<>();
    private final List<Integer> offsets = new ArrayList<>();
    private final Bytes out = new Bytes(1 << 16);
    private final Deflater deflater = new Deflater(LEVEL);
    private final List<byte[]> tables = new ArrayList<>();
    private final List<Integer> tableNumbers = new ArrayList<>();

    PdfFile() {
        out.text(HEADER);
        reserve();
    }

    @Override
    public int reserve() {
        bodies.add("");
        offsets.add(0);
        return bodies.size() - 1;
    }

    @Override
    public void put(int number, String body) {
        bodies.set(number, body);
    }

    /** A reference to an object, as it stands in another. */
    static String ref(int number) {
        return number + " 0 R";
    }

    @Override
    public int stream(String entries, byte[] data) {
        return deflatedStream(entries, deflate(data, deflater));
    }

    @Override
    public int table(byte[] deflated) {
        for (int i = 0; i < tables.size(); i++) {
            if (Arrays.equals(tables.get(i), deflated)) {
                return tableNumbers.get(i);
            }
        }
        int number = deflatedStream("", deflated);
        tables.add(deflated);
        tableNumbers.add(number);
        return number;
    }

    @Override
    public int plainStream(String entries, byte[] data) {
        int number = reserve();
        offsets.set(number, out.size());
        write(out, number, entries, data);
        return number;
    }

    /** Writes an object with a stream. */
    static void write(Bytes out, int number, String entries, byte[] data) {
        out.text(number + " 0 obj\n<<" + entries + "/Length " + data.length + ">>stream\n");
        out.write(data, 0, data.length);
        out.text(AFTER_STREAM);
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
        return deflated(deflater, data.length, Deflater.NO_FLUSH);
    }

    /** So many bytes compressed, to which more is to be added. */
    static byte[] deflateFirst(byte[] data, int length, Deflater deflater) {
        deflater.reset();
        deflater.setInput(data, 0, length);
        return deflated(deflater, length, Deflater.SYNC_FLUSH);
    }

    private static byte[] deflated(Deflater deflater, int from, int flush) {
        byte[] deflated = new byte[from / 2 + 64];
        int length = 0;
        while (true) {
            length += deflater.deflate(deflated, length, deflated.length - length, flush);
            if (length < deflated.length) {
                return Arrays.copyOf(deflated, length);
            }
            deflated = Arrays.copyOf(deflated, 2 * length);
        }
    }

    /**
     * Packs the objects without a stream and adds the table of all objects, after which none can be added.
     *
     * @param pack a number that was reserved for the pack
     * @param table a number that was reserved for the table: the last, or the last but one where own words come behind it
     * @param roots the entries that name the catalog and the file's description
     */
    Stencil finish(int pack, int table, String roots, OwnWords words) {
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
        String entries = "/Type/ObjStm/N " + packed.size() + "/First " + index.length() + "/Filter/FlateDecode";
        offsets.set(pack, out.size());
        write(
                out,
                pack,
                entries,
                deflate(index.append(all).toString().getBytes(StandardCharsets.ISO_8859_1), deflater));
        CrossReferences references = new CrossReferences(offsets, table);
        references.packed(packed, pack);
        int start = out.size();
        int fingerprint = references.write(out, roots, deflater);
        deflater.end();
        return new Stencil(out.toByteArray(), fingerprint, start, words);
    }
}
