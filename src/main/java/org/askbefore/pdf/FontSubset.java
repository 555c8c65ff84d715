package org.askbefore.pdf;

import java.util.BitSet;
import java.util.zip.Deflater;

/** A typeface cut down to some of its shapes, compressed and ready to be put into files. */
final class FontSubset {
    /** What most lists are written in, besides the signs of ASCII. A file that needs no more shares one subset with all such. */
    private static final String USUAL = "\u00a0£é‘’“”–—•…≥≤";

    private final BitSet shapes;
    private final int length;
    private final byte[] deflated;

    private FontSubset(TrueType font, BitSet shapes) {
        this.shapes = shapes;
        byte[] file = FontCutter.cut(font, shapes);
        this.length = file.length;
        this.deflated = PdfFile.deflate(file, Deflater.BEST_COMPRESSION);
    }

    static FontSubset of(TrueType font, BitSet shapes) {
        return new FontSubset(font, (BitSet) shapes.clone());
    }

    /** The subset for what most lists are written in. */
    static FontSubset usual(TrueType font) {
        BitSet shapes = new BitSet();
        for (int letter = ' '; letter <= '~'; letter++) {
            shapes.set(font.glyph(letter));
        }
        for (int i = 0; i < USUAL.length(); i++) {
            shapes.set(font.glyph(USUAL.charAt(i)));
        }
        return new FontSubset(font, shapes);
    }

    boolean has(BitSet wanted) {
        BitSet missing = (BitSet) wanted.clone();
        missing.andNot(shapes);
        return missing.isEmpty();
    }

    /** Adds the font's bytes to a file. */
    int write(PdfFile file) {
        return file.deflatedStream("/Length1 " + length, deflated);
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
