package org.askbefore.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.askbefore.layout.Typeface;
import org.askbefore.layout.Typefaces;
import org.askbefore.layout.Weight;
import org.jspecify.annotations.Nullable;

/** The typefaces that come with the program: Atkinson Hyperlegible Next, made for people with low vision. */
public final class BuiltInTypefaces implements Typefaces {
    private static final class Once {
        static final BuiltInTypefaces LOADED = new BuiltInTypefaces();
    }

    private final TrueType regular = read("AtkinsonHyperlegibleNext-Regular", false);
    private final TrueType bold = read("AtkinsonHyperlegibleNext-Bold", true);

    private BuiltInTypefaces() {}

    /** The typefaces, read when first asked for. */
    public static Typefaces load() {
        return Once.LOADED;
    }

    private static TrueType read(String name, boolean bold) {
        try (InputStream in = BuiltInTypefaces.class.getResourceAsStream("/fonts/" + name + ".ttf")) {
            if (in == null) {
                throw new IllegalStateException("The typeface " + name + " is missing from the program.");
            }
            return new TrueType(in.readAllBytes(), name, bold);
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
