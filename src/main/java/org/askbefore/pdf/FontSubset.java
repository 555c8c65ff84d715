package org.askbefore.pdf;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.BitSet;
import java.util.Map;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/** A typeface cut down to some of its shapes, compressed and ready to be put into files. */
final class FontSubset {
    private final BitSet shapes;
    /** How long the font is before it is compressed. */
    private final int length;

    private final byte[] font;
    /** For each shape of the whole typeface two bytes: its number in the subset. */
    private final byte[] numbers;

    private FontSubset(BitSet shapes, int length, byte[] font, byte[] numbers) {
        this.shapes = shapes;
        this.length = length;
        this.font = font;
        this.numbers = numbers;
    }

    /** @param wholes the numbers in the whole typeface by those in the subset */
    static FontSubset of(Map<Integer, Integer> wholes, byte[] font) {
        BitSet shapes = new BitSet();
        wholes.values().forEach(shapes::set);
        ByteBuffer numbers = ByteBuffer.allocate(Character.BYTES * shapes.length());
        wholes.forEach((part, whole) -> numbers.putChar(Character.BYTES * whole, (char) part.intValue()));
        return new FontSubset(shapes, font.length, deflate(font), deflate(numbers.array()));
    }

    private static byte[] deflate(byte[] data) {
        return PdfFile.deflate(data, Deflater.BEST_COMPRESSION);
    }

    /** Reads one that was packed. */
    static FontSubset read(ByteBuffer pack) {
        BitSet shapes = BitSet.valueOf(bytes(pack));
        return new FontSubset(shapes, pack.getInt(), bytes(pack), bytes(pack));
    }

    private static byte[] bytes(ByteBuffer pack) {
        byte[] all = new byte[pack.getInt()];
        pack.get(all);
        return all;
    }

    void pack(DataOutputStream out) throws IOException {
        pack(out, shapes.toByteArray());
        out.writeInt(length);
        pack(out, font);
        pack(out, numbers);
    }

    private static void pack(DataOutputStream out, byte[] data) throws IOException {
        out.writeInt(data.length);
        out.write(data);
    }

    /** The shapes it has, by their numbers in the whole typeface; not to be changed. */
    BitSet shapes() {
        return shapes;
    }

    boolean has(BitSet wanted) {
        BitSet missing = (BitSet) wanted.clone();
        missing.andNot(shapes);
        return missing.isEmpty();
    }

    /** Adds the font's bytes to a file. */
    int writeFont(Objects file) {
        return file.deflatedStream("/Length1 " + length, font);
    }

    /**
     * Adds the list of the numbers that the shapes have in it, by their codes.
     *
     * @param first the first of the further codes
     * @param further the shape of each further code
     */
    int writeNumbers(Objects file, int first, int[] further) {
        if (further.length == 0) {
            return file.table(numbers);
        }
        ByteBuffer all = ByteBuffer.allocate(Character.BYTES * (first + further.length));
        inflate(all.array());
        for (int i = 0; i < further.length; i++) {
            all.putChar(Character.BYTES * (first + i), all.getChar(Character.BYTES * further[i]));
        }
        return file.stream("", all.array());
    }

    private void inflate(byte[] into) {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(numbers);
            inflater.inflate(into);
        } catch (DataFormatException e) {
            throw new IllegalStateException("a packed typeface is damaged", e);
        } finally {
            inflater.end();
        }
    }

    /** Six letters that tell one subset from another. */
    String prefix() {
        int hash = shapes.hashCode() & Integer.MAX_VALUE;
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < 6; i++) {
            out.append((char) ('A' + hash % 26));
            hash /= 26;
        }
        return out.toString();
    }
}
