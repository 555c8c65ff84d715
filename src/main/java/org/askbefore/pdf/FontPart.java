package org.askbefore.pdf;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.askbefore.layout.Typeface;

/**
 * One typeface in one file: which of its shapes are used, for which characters. A shape's code in the file is its number in
 * the typeface; one that also stands for something else has a further code for each, so that what is read is what was meant.
 */
final class FontPart {
    /** What pages call it, the same in every file. */
    final String resource;

    private final PackedTypeface font;
    private final BitSet shapes = new BitSet();
    /** The character that each shape stands for. */
    private final int[] characters;

    private final List<FontTables.Further> further = new ArrayList<>();

    FontPart(PackedTypeface font) {
        this.font = font;
        this.resource = "F" + font.place();
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
            if (further.get(i).shape() == shape && further.get(i).character() == character) {
                return font.glyphs() + i;
            }
        }
        further.add(new FontTables.Further(shape, character));
        return font.glyphs() + further.size() - 1;
    }

    /** Adds what another part of the same typeface uses, which has no further codes. */
    void join(FontPart other) {
        other.shapes.stream().forEach(shape -> {
            if (!shapes.get(shape) || other.characters[shape] < characters[shape]) {
                shapes.set(shape);
                characters[shape] = other.characters[shape];
            }
        });
    }

    /** True where every code is a shape's own number, whatever else the file shows. */
    boolean isPlain() {
        return further.isEmpty();
    }

    /** Adds all shapes that are usual, for words that are drawn with no part at hand. */
    void joinUsual() {
        FontPart usual = new FontPart(font);
        font.usual().fill(usual.shapes, usual.characters);
        join(usual);
    }

    PackedTypeface font() {
        return font;
    }

    /** True where nothing but usual characters is used: then a file has the same font whatever it shows. */
    boolean isUsual() {
        return further.isEmpty() && font.usual().has(shapes, characters);
    }

    /** Adds the font's objects, and gives its number. */
    int write(Objects file) {
        int number = file.reserve();
        write(file, number);
        return number;
    }

    /** Adds the font's objects, the font itself by a number that was reserved. */
    void write(Objects file, int number) {
        boolean usual = isUsual();
        FontSubset subset = usual ? font.usual().subset() : font.subset(shapes);
        FontTables tables = usual ? font.usual().tables() : FontTables.of(font, shapes, characters, further);
        int data = subset.writeFont(file);
        int[] twice = further.stream().mapToInt(FontTables.Further::shape).toArray();
        int numbers = subset.writeNumbers(file, font.glyphs(), twice);
        String name = "/" + subset.prefix() + "+" + font.name;
        int descriptor = file.add("<</Type/FontDescriptor/FontName" + name + "/Flags 4/FontBBox["
                + Syntax.numbers(font.box[0], font.box[1], font.box[2], font.box[3]) + "]/ItalicAngle 0/Ascent "
                + font.ascent() + "/Descent " + -font.descent() + "/CapHeight " + font.capHeight + "/StemV "
                + (font.bold ? 140 : 80) + "/FontFile2 " + PdfFile.ref(data) + ">>");
        int inner = file.add("<</Type/Font/Subtype/CIDFontType2/BaseFont" + name
                + "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/CIDToGIDMap "
                + PdfFile.ref(numbers) + "/DW 0/W[" + tables.widths() + "]/FontDescriptor " + PdfFile.ref(descriptor)
                + ">>");
        int unicode = file.table(tables.characters());
        file.put(
                number,
                "<</Type/Font/Subtype/Type0/BaseFont" + name + "/Encoding/Identity-H/DescendantFonts["
                        + PdfFile.ref(inner) + "]/ToUnicode " + PdfFile.ref(unicode) + ">>");
    }
}
