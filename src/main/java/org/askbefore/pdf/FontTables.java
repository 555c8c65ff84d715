package org.askbefore.pdf;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.zip.Deflater;

/** What a file says of the shapes of a typeface that it has. */
final class FontTables {
    private static final int MOST_IN_A_BLOCK = 100;
    private static final String BEFORE_CHARACTERS = """
            /CIDInit/ProcSet findresource begin 12 dict begin begincmap
            /CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def
            /CMapName/Adobe-Identity-UCS def/CMapType 2 def
            1 begincodespacerange<0000><FFFF>endcodespacerange
            """;

    private final String widths;
    private final byte[] characters;

    private FontTables(String widths, byte[] characters) {
        this.widths = widths;
        this.characters = characters;
    }

    /** How far each shape moves the pen, by the codes. */
    String widths() {
        return widths;
    }

    /** Which character each code stands for, so that text can be read aloud, searched and copied; compressed. */
    byte[] characters() {
        return characters;
    }

    /** A code beyond the typeface's own, for a shape that stands for one more character. */
    record Further(int shape, int character) {}

    /**
     * Tells of those shapes.
     *
     * @param characters what each shape stands for
     * @param further the further codes; the first comes after the typeface's last shape
     */
    static FontTables of(PackedTypeface font, BitSet shapes, int[] characters, List<Further> further) {
        byte[] map = map(font, shapes, characters, further).getBytes(StandardCharsets.US_ASCII);
        return new FontTables(widths(font, shapes, further), PdfFile.deflate(map, Deflater.BEST_COMPRESSION));
    }

    private static String widths(PackedTypeface font, BitSet shapes, List<Further> further) {
        StringBuilder out = new StringBuilder();
        int next = -1;
        out.append("0[").append(font.advance(0)).append(']');
        for (int shape = shapes.nextSetBit(1); shape >= 0; shape = shapes.nextSetBit(shape + 1)) {
            if (shape == next) {
                out.setCharAt(out.length() - 1, ' ');
            } else {
                out.append(shape).append('[');
            }
            out.append(font.advance(shape)).append(']');
            next = shape + 1;
        }
        for (int i = 0; i < further.size(); i++) {
            out.append(font.glyphs() + i).append('[');
            out.append(font.advance(further.get(i).shape)).append(']');
        }
        return out.toString();
    }

    private static String map(PackedTypeface font, BitSet shapes, int[] characters, List<Further> further) {
        List<String> entries = new ArrayList<>();
        // Shape 0 stands for no character.
        shapes.stream().filter(shape -> shape > 0).forEach(shape -> entries.add(entry(shape, characters[shape])));
        for (int i = 0; i < further.size(); i++) {
            entries.add(entry(font.glyphs() + i, further.get(i).character));
        }
        StringBuilder out = new StringBuilder(BEFORE_CHARACTERS);
        for (int from = 0; from < entries.size(); from += MOST_IN_A_BLOCK) {
            List<String> block = entries.subList(from, Math.min(entries.size(), from + MOST_IN_A_BLOCK));
            out.append(block.size()).append(" beginbfchar\n");
            block.forEach(out::append);
            out.append("endbfchar\n");
        }
        return out.append("endcmap CMapName currentdict/CMap defineresource pop end end")
                .toString();
    }

    private static String entry(int code, int character) {
        StringBuilder out = new StringBuilder("<");
        Syntax.hex(out, code);
        out.append("><");
        for (char unit : Character.toChars(character)) {
            Syntax.hex(out, unit);
        }
        return out.append(">\n").toString();
    }
}
