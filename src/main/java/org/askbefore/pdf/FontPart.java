package org.askbefore.pdf;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.askbefore.layout.Typeface;

/**
 * One typeface in one file: which of its shapes are used, for which characters. A shape's code in the file is its number in
 * the typeface; one that also stands for something else has a further code for each, so that what is read is what was meant.
 */
final class FontPart {
    private static final int MOST_IN_A_BLOCK = 100;
    private static final String BEFORE_CHARACTERS = """
            /CIDInit/ProcSet findresource begin 12 dict begin begincmap
            /CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def
            /CMapName/Adobe-Identity-UCS def/CMapType 2 def
            1 begincodespacerange<0000><FFFF>endcodespacerange
            """;

    final String resource;
    private final PackedTypeface font;
    private final BitSet shapes = new BitSet();
    /** The character that each shape stands for. */
    private final int[] characters;
    /** What a further code stands for; the first comes after the typeface's last shape. */
    private record Further(int shape, int character) {}

    private final List<Further> further = new ArrayList<>();

    FontPart(PackedTypeface font, String resource) {
        this.font = font;
        this.resource = resource;
        this.characters = new int[font.glyphs()];
    }

    boolean isOf(Typeface typeface) {
        return font.equals(typeface);
    }

    /** The shape of a character, which the file will now have. */
    int use(int codePoint) {
        int shape = font.glyph(codePoint);
        if (!shapes.get(shape) || codePoint < characters[shape]) {
            shapes.set(shape);
            characters[shape] = codePoint;
        }
        return shape;
    }

    /** The code of a shape that stands for a character. */
    int use(int shape, int character) {
        if (!shapes.get(shape)) {
            shapes.set(shape);
            characters[shape] = character;
        }
        if (characters[shape] == character) {
            return shape;
        }
        for (int i = 0; i < further.size(); i++) {
            if (further.get(i).shape == shape && further.get(i).character == character) {
                return font.glyphs() + i;
            }
        }
        further.add(new Further(shape, character));
        return font.glyphs() + further.size() - 1;
    }

    /** Adds the font's objects. */
    int write(PdfFile file) {
        FontSubset subset = font.subset(shapes);
        int data = subset.writeFont(file);
        int numbers = subset.writeNumbers(
                file, font.glyphs(), further.stream().mapToInt(Further::shape).toArray());
        String name = "/" + subset.prefix() + "+" + font.name;
        int descriptor = file.add("<</Type/FontDescriptor/FontName" + name + "/Flags 4/FontBBox["
                + Syntax.numbers(font.box[0], font.box[1], font.box[2], font.box[3]) + "]/ItalicAngle 0/Ascent "
                + font.ascent() + "/Descent " + -font.descent() + "/CapHeight " + font.capHeight + "/StemV "
                + (font.bold ? 140 : 80) + "/FontFile2 " + PdfFile.ref(data) + ">>");
        int inner = file.add("<</Type/Font/Subtype/CIDFontType2/BaseFont" + name
                + "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/CIDToGIDMap "
                + PdfFile.ref(numbers) + "/DW 0/W[" + widths() + "]/FontDescriptor " + PdfFile.ref(descriptor) + ">>");
        int unicode = file.stream("", toUnicode().getBytes(StandardCharsets.US_ASCII));
        return file.add("<</Type/Font/Subtype/Type0/BaseFont" + name + "/Encoding/Identity-H/DescendantFonts["
                + PdfFile.ref(inner) + "]/ToUnicode " + PdfFile.ref(unicode) + ">>");
    }

    private String widths() {
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

    /** Tells readers which character each shape is, so that text can be read aloud, searched and copied. */
    private String toUnicode() {
        List<String> entries = new ArrayList<>();
        shapes.stream().forEach(shape -> entries.add(entry(shape, characters[shape])));
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
