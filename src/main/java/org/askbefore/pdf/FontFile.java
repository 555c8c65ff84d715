package org.askbefore.pdf;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.HeaderTable;
import org.apache.fontbox.ttf.HorizontalHeaderTable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;

/**
 * The file of a typeface, read with fontbox. Its first use is slow, so the build does it, and a list only for letters that
 * are not usual.
 */
final class FontFile implements AutoCloseable {
    private static final int UNITS = 1000;
    private static final int ROW = 256;

    /** What a PDF needs of a font that is embedded in it. */
    private static final List<String> TABLES =
            List.of("cvt ", "fpgm", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "prep");

    private final TrueTypeFont font;
    private final CmapLookup characters;

    private FontFile(TrueTypeFont font) throws IOException {
        this.font = font;
        this.characters = font.getUnicodeCmapLookup();
    }

    static FontFile open(String name) throws IOException {
        try (InputStream in = FontFile.class.getResourceAsStream("/fonts/" + name + ".ttf")) {
            if (in == null) {
                throw new IllegalStateException("The typeface " + name + " is missing from the program.");
            }
            return new FontFile(new TTFParser().parseEmbedded(in));
        }
    }

    /** The number of a character's shape, or of one that looks just like it; 0 where there is neither. */
    int glyph(int codePoint) {
        int shape = characters.getGlyphId(codePoint);
        return shape != 0 ? shape : characters.getGlyphId(alike(codePoint));
    }

    private static int alike(int codePoint) {
        return switch (codePoint) {
            case 0x2010, 0x2011 -> '-';
            case 0xA0, 0x2007, 0x202F -> ' ';
            case 0xB5 -> 0x3BC;
            default -> codePoint;
        };
    }

    /** A subset with the given shapes and those they are built of, as an accented letter is of a letter and an accent. */
    FontSubset subset(BitSet shapes) throws IOException {
        TTFSubsetter subsetter = new TTFSubsetter(font, TABLES);
        Set<Integer> wanted = shapes.stream().boxed().collect(Collectors.toCollection(TreeSet::new));
        subsetter.addGlyphIds(wanted);
        Map<Integer, Integer> numbers = subsetter.getGIDMap();
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        subsetter.writeToStream(file);
        return FontSubset.of(numbers, file.toByteArray());
    }

    /** Packs its measures and the shapes of its characters, as {@link PackedTypeface} reads them. */
    void pack(DataOutputStream out) throws IOException {
        HeaderTable head = font.getHeader();
        if (head.getUnitsPerEm() != UNITS) {
            throw new IllegalStateException("A typeface does not have 1000 units to the em.");
        }
        out.writeShort(head.getXMin());
        out.writeShort(head.getYMin());
        out.writeShort(head.getXMax());
        out.writeShort(head.getYMax());
        HorizontalHeaderTable lines = font.getHorizontalHeader();
        out.writeShort(lines.getAscender());
        out.writeShort(-lines.getDescender());
        out.writeShort(font.getOS2Windows().getCapHeight());
        out.writeShort(font.getNumberOfGlyphs());
        for (int shape = 0; shape < font.getNumberOfGlyphs(); shape++) {
            out.writeShort(font.getAdvanceWidth(shape));
        }
        packCharacters(out);
        JoinedForms.of(characters::getGlyphId).pack(out);
    }

    /** Only rows with a shape in them, each after its number. */
    private void packCharacters(DataOutputStream out) throws IOException {
        BitSet rows = new BitSet();
        for (int character = 0; character <= Character.MAX_CODE_POINT; character++) {
            if (glyph(character) != 0) {
                rows.set(character / ROW);
            }
        }
        out.writeShort(rows.length());
        out.writeShort(rows.cardinality());
        for (int row = rows.nextSetBit(0); row >= 0; row = rows.nextSetBit(row + 1)) {
            out.writeShort(row);
            for (int i = 0; i < ROW; i++) {
                out.writeShort(glyph(row * ROW + i));
            }
        }
    }

    @Override
    public void close() throws IOException {
        font.close();
    }
}
