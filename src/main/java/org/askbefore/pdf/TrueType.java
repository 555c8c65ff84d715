package org.askbefore.pdf;

import java.nio.ByteBuffer;
import java.util.BitSet;
import org.askbefore.layout.Typeface;
import org.jspecify.annotations.Nullable;

/** A TrueType typeface, read once into plain arrays; any number of threads may use it. */
final class TrueType implements Typeface {
    private static final int UNITS = 1000;

    final String name;
    final byte[] file;
    final int glyphs;
    final int glyphStart;
    final int ascent;
    final int descent;
    final int capHeight;
    final boolean bold;
    final int[] box = new int[4];
    /** Where each shape begins after {@link #glyphStart}, and where the last one ends. */
    final int[] offsets;

    private final int[] advances;
    private final char[][] shapes = new char[256][];
    private @Nullable FontSubset usual;

    TrueType(byte[] file, String name, boolean bold) {
        this.file = file;
        this.name = name;
        this.bold = bold;
        ByteBuffer data = ByteBuffer.wrap(file);
        int head = table("head");
        if (data.getShort(head + 18) != UNITS) {
            throw new IllegalArgumentException(name + " does not have 1000 units to the em");
        }
        for (int i = 0; i < 4; i++) {
            box[i] = data.getShort(head + 36 + 2 * i);
        }
        int hhea = table("hhea");
        ascent = data.getShort(hhea + 4);
        descent = -data.getShort(hhea + 6);
        capHeight = data.getShort(table("OS/2") + 88);
        glyphs = data.getShort(table("maxp") + 4) & 0xffff;
        glyphStart = table("glyf");
        offsets = offsets(data, data.getShort(head + 50) == 0);
        advances = advances(data, data.getShort(hhea + 34) & 0xffff);
        readCharacters(data);
    }

    /** Where a table begins; -1 where the file has none of that name. */
    int table(String tag) {
        int entry = entry(tag);
        return entry < 0 ? -1 : ByteBuffer.wrap(file).getInt(entry + 8);
    }

    int tableLength(String tag) {
        int entry = entry(tag);
        return entry < 0 ? 0 : ByteBuffer.wrap(file).getInt(entry + 12);
    }

    private int entry(String tag) {
        ByteBuffer data = ByteBuffer.wrap(file);
        int wanted = tag.charAt(0) << 24 | tag.charAt(1) << 16 | tag.charAt(2) << 8 | tag.charAt(3);
        int count = data.getShort(4);
        for (int i = 0; i < count; i++) {
            if (data.getInt(12 + 16 * i) == wanted) {
                return 12 + 16 * i;
            }
        }
        return -1;
    }

    private int[] offsets(ByteBuffer data, boolean halves) {
        int loca = table("loca");
        int[] all = new int[glyphs + 1];
        for (int i = 0; i <= glyphs; i++) {
            all[i] = halves ? (data.getShort(loca + 2 * i) & 0xffff) * 2 : data.getInt(loca + 4 * i);
        }
        return all;
    }

    private int[] advances(ByteBuffer data, int given) {
        int hmtx = table("hmtx");
        int[] all = new int[glyphs];
        for (int i = 0; i < glyphs; i++) {
            all[i] = data.getShort(hmtx + 4 * Math.min(i, given - 1)) & 0xffff;
        }
        return all;
    }

    private void readCharacters(ByteBuffer data) {
        int cmap = table("cmap");
        int count = data.getShort(cmap + 2);
        for (int i = 0; i < count; i++) {
            int at = cmap + 4 + 8 * i;
            int start = cmap + data.getInt(at + 4);
            if (data.getShort(at) == 3 && data.getShort(at + 2) == 1 && data.getShort(start) == 4) {
                readSegments(data, start);
            }
        }
    }

    private void readSegments(ByteBuffer data, int start) {
        int twice = data.getShort(start + 6) & 0xffff;
        for (int at = start + 14; at < start + 14 + twice; at += 2) {
            int last = data.getShort(at) & 0xffff;
            int first = data.getShort(at + twice + 2) & 0xffff;
            int delta = data.getShort(at + 2 * twice + 2);
            int rangeAt = at + 3 * twice + 2;
            int range = data.getShort(rangeAt) & 0xffff;
            for (int c = first; c <= last && c != 0xffff; c++) {
                int shape = range == 0 ? c : data.getShort(rangeAt + range + 2 * (c - first)) & 0xffff;
                put(c, range != 0 && shape == 0 ? 0 : shape + delta & 0xffff);
            }
        }
    }

    private void put(int character, int shape) {
        char[] row = shapes[character >> 8];
        if (row == null) {
            row = new char[256];
            shapes[character >> 8] = row;
        }
        row[character & 255] = (char) shape;
    }

    @Override
    public int glyph(int codePoint) {
        if (codePoint > 0xffff) {
            return 0;
        }
        char[] row = shapes[codePoint >> 8];
        int shape = row == null ? 0 : row[codePoint & 255];
        return shape == 0 ? alike(codePoint) : shape;
    }

    /** Characters that look just like one the typeface has. */
    private int alike(int codePoint) {
        return switch (codePoint) {
            case 0x2010, 0x2011 -> glyph('-');
            case 0xA0, 0x2007, 0x202F -> shapes[0] == null ? 0 : shapes[0][' '];
            case 0xB5 -> glyph(0x3BC);
            default -> 0;
        };
    }

    @Override
    public int advance(int glyph) {
        return advances[glyph];
    }

    @Override
    public int ascent() {
        return ascent;
    }

    @Override
    public int descent() {
        return descent;
    }

    /** A subset with at least the given shapes: the usual one where it has them, else one of its own. */
    FontSubset subset(BitSet wanted) {
        FontSubset common = usual();
        return common.has(wanted) ? common : FontSubset.of(this, wanted);
    }

    private synchronized FontSubset usual() {
        FontSubset common = usual;
        if (common == null) {
            common = FontSubset.usual(this);
            usual = common;
        }
        return common;
    }
}
