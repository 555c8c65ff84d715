package org.askbefore.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.Map;
import org.askbefore.layout.Form;
import org.askbefore.layout.Typeface;
import org.jspecify.annotations.Nullable;

/** A typeface as the build packed it, in plain arrays; any number of threads may use it. */
final class PackedTypeface implements Typeface {
    private static final int ROW = 256;
    /** A batch meets the same few letters again and again; what is kept may not grow with it. */
    private static final int MOST_SUBSETS = 32;

    final String name;
    final boolean bold;
    final int[] box = new int[4];
    final int capHeight;

    private final double scale;
    private final int ascent;
    private final int descent;
    private final char[] advances;
    /** The shapes of characters in rows of 256; rows without any are empty. */
    private final char[][] shapes;

    private final JoinedForms forms;
    private final FontSubset cut;
    private volatile @Nullable UsualShapes usual;
    private volatile @Nullable FontSubset whole;
    private final Map<BitSet, FontSubset> others = new LinkedHashMap<>();
    private volatile @Nullable MarkAnchors anchors;

    /** Reads the next typeface of a pack. */
    PackedTypeface(String name, boolean bold, ByteBuffer pack) {
        this.name = name;
        this.bold = bold;
        // Asked for each line of a page, so it is worked out once.
        this.scale = name.startsWith(BuiltInTypefaces.ARABIC) ? 1.2 : 1;
        for (int i = 0; i < box.length; i++) {
            box[i] = pack.getShort();
        }
        ascent = pack.getShort();
        descent = pack.getShort();
        capHeight = pack.getShort();
        advances = chars(pack, pack.getChar());
        shapes = new char[pack.getChar()][0];
        for (int rows = pack.getChar(); rows > 0; rows--) {
            shapes[pack.getChar()] = chars(pack, ROW);
        }
        forms = JoinedForms.read(pack);
        cut = FontSubset.read(pack);
    }

    private static char[] chars(ByteBuffer pack, int count) {
        char[] all = new char[count];
        pack.asCharBuffer().get(all);
        pack.position(pack.position() + count * Character.BYTES);
        return all;
    }

    int glyphs() {
        return advances.length;
    }

    @Override
    public int glyph(int codePoint) {
        int row = codePoint / ROW;
        return row >= shapes.length || shapes[row].length == 0 ? 0 : shapes[row][codePoint % ROW];
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

    /** The letters of Naskh are small beside Latin ones of the same size. */
    @Override
    public double scale() {
        return scale;
    }

    @Override
    public int form(int codePoint, Form form) {
        return forms.letter(codePoint, form);
    }

    @Override
    public int lamAlef(int alef, Form form) {
        return forms.lamAlef(alef, form);
    }

    @Override
    public @Nullable Offset anchored(int mark, int on, int part) {
        return anchors().offset(mark, on, part);
    }

    @Override
    public Extent extent(int glyph) {
        return anchors().extent(glyph);
    }

    private MarkAnchors anchors() {
        MarkAnchors read = anchors;
        if (read == null) {
            read = new MarkAnchors(BuiltInTypefaces.resource("/fonts/" + name + ".ttf"));
            anchors = read;
        }
        return read;
    }

    /** Its place among all typefaces. */
    int place() {
        return BuiltInTypefaces.place(name);
    }

    /** True for a character that nearly every file can show. */
    boolean isUsual(int codePoint) {
        return usual().has(glyph(codePoint), codePoint);
    }

    /** The shapes that the build cut out. */
    UsualShapes usual() {
        UsualShapes read = usual;
        if (read == null) {
            read = new UsualShapes(this, cut, lowest());
            usual = read;
        }
        return read;
    }

    private int[] lowest() {
        int[] lowest = new int[glyphs()];
        for (int row = shapes.length - 1; row >= 0; row--) {
            for (int i = shapes[row].length - 1; i >= 0; i--) {
                lowest[shapes[row][i]] = row * ROW + i;
            }
        }
        return lowest;
    }

    /** A subset with at least the given shapes: one that the build made where it has them, else one of its own. */
    FontSubset subset(BitSet wanted) {
        if (cut.has(wanted)) {
            return cut;
        }
        return BuiltInTypefaces.NAMES.contains(name) ? whole() : own(wanted);
    }

    /** All shapes of a typeface of ordinary text. */
    private FontSubset whole() {
        FontSubset read = whole;
        if (read == null) {
            read = FontSubset.read(BuiltInTypefaces.resource(FontPack.fileOf(name)));
            whole = read;
        }
        return read;
    }

    private FontSubset own(BitSet wanted) {
        synchronized (others) {
            FontSubset known = others.get(wanted);
            if (known != null) {
                return known;
            }
        }
        FontSubset cut = cut(wanted);
        synchronized (others) {
            if (others.size() >= MOST_SUBSETS) {
                others.remove(others.keySet().iterator().next());
            }
            others.put((BitSet) wanted.clone(), cut);
        }
        return cut;
    }

    private FontSubset cut(BitSet wanted) {
        try (FontFile file = FontFile.open(name)) {
            return file.subset(wanted);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
