package org.askbefore.pdf;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** Cuts a typeface down to the shapes that are used. Shapes keep their numbers; the others become empty. */
final class FontCutter {
    private static final List<String> TABLES =
            List.of("cvt ", "fpgm", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "prep");

    /** The byte of the table "head" that says how offsets are written. */
    private static final int LONG_OFFSETS = 51;

    private final TrueType font;
    private final BitSet used;

    private FontCutter(TrueType font, BitSet used) {
        this.font = font;
        this.used = used;
    }

    /** The bytes of a font file with the given shapes and those they are built of. */
    static byte[] cut(TrueType font, BitSet shapes) {
        BitSet used = (BitSet) shapes.clone();
        used.set(0);
        FontCutter cutter = new FontCutter(font, used);
        cutter.addParts();
        return cutter.file();
    }

    /** An accented letter is built of a letter and an accent. */
    private void addParts() {
        ByteBuffer data = ByteBuffer.wrap(font.file);
        for (int glyph = used.nextSetBit(0); glyph >= 0; glyph = used.nextSetBit(glyph + 1)) {
            int at = font.glyphStart + font.offsets[glyph];
            if (font.offsets[glyph + 1] == font.offsets[glyph] || data.getShort(at) >= 0) {
                continue;
            }
            boolean more = true;
            for (int part = at + 10; more; ) {
                int flags = data.getShort(part);
                int shape = data.getShort(part + 2) & 0xffff;
                more = (flags & 0x20) != 0;
                part += 4 + ((flags & 1) != 0 ? 4 : 2) + scaleLength(flags);
                if (!used.get(shape)) {
                    used.set(shape);
                    glyph = Math.min(glyph, shape - 1);
                }
            }
        }
    }

    private static int scaleLength(int flags) {
        if ((flags & 0x08) != 0) {
            return 2;
        }
        return (flags & 0x40) != 0 ? 4 : (flags & 0x80) != 0 ? 8 : 0;
    }

    private byte[] file() {
        ByteArrayOutputStream shapes = new ByteArrayOutputStream();
        ByteBuffer offsets = ByteBuffer.allocate(4 * (font.glyphs + 1));
        for (int glyph = 0; glyph < font.glyphs; glyph++) {
            offsets.putInt(shapes.size());
            if (used.get(glyph)) {
                int from = font.offsets[glyph];
                shapes.write(font.file, font.glyphStart + from, font.offsets[glyph + 1] - from);
                while (shapes.size() % 4 != 0) {
                    shapes.write(0);
                }
            }
        }
        offsets.putInt(shapes.size());
        return assemble(shapes.toByteArray(), offsets.array());
    }

    private byte[] assemble(byte[] shapes, byte[] offsets) {
        List<String> tables = new ArrayList<>(TABLES);
        tables.removeIf(tag -> font.table(tag) < 0);
        ByteBuffer directory = ByteBuffer.allocate(12 + 16 * tables.size());
        begin(directory, tables.size());
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (String tag : tables) {
            byte[] table = table(tag, shapes, offsets);
            for (int i = 0; i < 4; i++) {
                directory.put((byte) tag.charAt(i));
            }
            directory
                    .putInt(checksum(table))
                    .putInt(directory.capacity() + body.size())
                    .putInt(table.length);
            body.write(table, 0, table.length);
            while (body.size() % 4 != 0) {
                body.write(0);
            }
        }
        ByteBuffer file = ByteBuffer.allocate(directory.capacity() + body.size());
        return file.put(directory.array()).put(body.toByteArray()).array();
    }

    /** The head of a font file: how many tables it has. */
    private static void begin(ByteBuffer directory, int tables) {
        int highest = Integer.highestOneBit(tables);
        directory.putInt(0x10000).putShort((short) tables).putShort((short) (highest * 16));
        directory.putShort((short) Integer.numberOfTrailingZeros(highest));
        directory.putShort((short) (tables * 16 - highest * 16));
    }

    private byte[] table(String tag, byte[] shapes, byte[] offsets) {
        return switch (tag) {
            case "glyf" -> shapes;
            case "loca" -> offsets;
            case "head" -> {
                byte[] head = copy(tag);
                head[LONG_OFFSETS] = 1;
                yield head;
            }
            case "hmtx" -> usedMetrics();
            default -> copy(tag);
        };
    }

    private byte[] copy(String tag) {
        byte[] copy = new byte[font.tableLength(tag)];
        System.arraycopy(font.file, font.table(tag), copy, 0, copy.length);
        return copy;
    }

    private byte[] usedMetrics() {
        byte[] metrics = copy("hmtx");
        for (int glyph = 0; 4 * glyph + 4 <= metrics.length; glyph++) {
            if (!used.get(glyph)) {
                Arrays.fill(metrics, 4 * glyph, 4 * glyph + 4, (byte) 0);
            }
        }
        return metrics;
    }

    private static int checksum(byte[] table) {
        int sum = 0;
        for (int i = 0; i < table.length; i++) {
            sum += (table[i] & 255) << (8 * (3 - i % 4));
        }
        return sum;
    }
}
