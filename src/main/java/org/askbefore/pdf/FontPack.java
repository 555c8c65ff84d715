package org.askbefore.pdf;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;

/**
 * The built-in typefaces in compact files, made by the build, so that making a list parses no font. One file has what most
 * lists are set in; each other typeface has a file of its own. They are read only by the program that they were packed with:
 * they have no version of their own form.
 */
public final class FontPack {
    static final String FILE = "/fonts.packed";

    /** What people write besides letters and the signs of ASCII. */
    private static final String SIGNS = "\u00a0£‘’“”–—•…≥≤";

    private FontPack() {}

    static String fileOf(String name) {
        return "/fonts/" + name + ".packed";
    }

    /**
     * Packs all typefaces into the folder of the program's classes.
     *
     * @param characters what lists are written in
     */
    public static void write(BitSet characters, Path folder) throws IOException {
        try (OutputStream out = Files.newOutputStream(folder.resolve(FILE.substring(1)))) {
            write(characters, out);
        }
        Files.createDirectories(folder.resolve("fonts"));
        for (String name : BuiltInTypefaces.NAMES) {
            try (OutputStream out =
                    Files.newOutputStream(folder.resolve(fileOf(name).substring(1)))) {
                writeWhole(name, out);
            }
        }
        for (String name : BuiltInTypefaces.others()) {
            try (OutputStream out =
                    Files.newOutputStream(folder.resolve(fileOf(name).substring(1)))) {
                writeOther(name, out);
            }
        }
    }

    /**
     * Packs the typefaces of ordinary text, each with the subset that most lists share.
     *
     * @param characters what lists are written in; the signs of ASCII and the letters of Western European names are added
     */
    static void write(BitSet characters, OutputStream out) throws IOException {
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

    /** Packs all shapes that a typeface of ordinary text has for characters: so few that no list needs a subset of its own. */
    private static void writeWhole(String name, OutputStream out) throws IOException {
        DataOutputStream data = new DataOutputStream(out);
        try (FontFile file = FontFile.open(name)) {
            BitSet shapes = new BitSet();
            for (int character = 0; character <= Character.MAX_CODE_POINT; character++) {
                shapes.set(file.glyph(character));
            }
            file.subset(shapes).pack(data);
        }
        data.flush();
    }

    /** Packs another typeface, which has no shapes that most lists share. */
    static void writeOther(String name, OutputStream out) throws IOException {
        DataOutputStream data = new DataOutputStream(out);
        try (FontFile file = FontFile.open(name)) {
            file.pack(data);
            file.subset(new BitSet()).pack(data);
        }
        data.flush();
    }
}
