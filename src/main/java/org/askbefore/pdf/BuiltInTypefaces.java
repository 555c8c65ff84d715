package org.askbefore.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.List;
import org.askbefore.layout.Typeface;
import org.askbefore.layout.Typefaces;
import org.askbefore.layout.Weight;
import org.jspecify.annotations.Nullable;

/** The typefaces that come with the program: Atkinson Hyperlegible Next, made for people with low vision. */
public final class BuiltInTypefaces implements Typefaces {
    private static final class Once {
        static final BuiltInTypefaces LOADED = read();
    }

    /** In the order of their pack. */
    static final List<String> NAMES = List.of("AtkinsonHyperlegibleNext-Regular", "AtkinsonHyperlegibleNext-Bold");

    private final PackedTypeface regular;
    private final PackedTypeface bold;

    private BuiltInTypefaces(ByteBuffer pack) {
        regular = new PackedTypeface(NAMES.get(0), false, pack);
        bold = new PackedTypeface(NAMES.get(1), true, pack);
    }

    /** The typefaces, read when first asked for. */
    public static Typefaces load() {
        return Once.LOADED;
    }

    private static BuiltInTypefaces read() {
        try (InputStream in = BuiltInTypefaces.class.getResourceAsStream(FontPack.FILE)) {
            if (in == null) {
                throw new IllegalStateException("The packed typefaces are missing from the program.");
            }
            return new BuiltInTypefaces(ByteBuffer.wrap(in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Typeface text(Weight weight) {
        return weight == Weight.BOLD ? bold : regular;
    }

    @Override
    public @Nullable Typeface covering(int codePoint, Weight weight) {
        Typeface typeface = text(weight);
        return typeface.glyph(codePoint) == 0 ? null : typeface;
    }
}
