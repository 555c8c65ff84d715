package org.askbefore.pdf;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.BitSet;

/**
 * The built-in typefaces in one compact file, made by the build, so that making a list parses no font. It is read only by the
 * program that it was packed with: it has no version of its own form.
 */
public final class FontPack {
    static final String FILE = "/fonts.packed";

    /** What people write besides letters and the signs of ASCII. */
    private static final String SIGNS = "\u00a0£‘’“”–—•…≥≤";

    private FontPack() {}

    /**
     * Packs the typefaces, each with the subset that most lists share.
     *
     * @param characters what lists are written in; the signs of ASCII and the letters of Western European names are added
     */
    public static void write(BitSet characters, OutputStream out) throws IOException {
        BitSet usual = (BitSet) characters.clone();
        usual.set(' ', '~' + 1);
        usual.set('À', 'ÿ' + 1);
        SIGNS.chars().forEach(usual::set);
        DataOutputStream data = new DataOutputStream(out);
        for (String name : BuiltInTypefaces.NAMES) {
            try (FontFile file = FontFile.open(name)) {
                BitSet shapes = new BitSet();
                usual.stream().map(file::glyph).forEach(shapes::set);
                file.pack(data);
                file.subset(shapes).pack(data);
            }
        }
        data.flush();
    }
}
