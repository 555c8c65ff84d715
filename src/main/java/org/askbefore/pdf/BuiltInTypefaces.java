package org.askbefore.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.askbefore.layout.Typeface;
import org.askbefore.layout.Typefaces;
import org.askbefore.layout.Weight;
import org.jspecify.annotations.Nullable;

/**
 * The typefaces that come with the program: Atkinson Hyperlegible Next, made for people with low vision, and Noto for the
 * letters that it lacks.
 */
public final class BuiltInTypefaces implements Typefaces {
    private static final class Once {
        static final BuiltInTypefaces LOADED = new BuiltInTypefaces();
    }

    /** In the order of their pack. */
    static final List<String> NAMES = List.of("AtkinsonHyperlegibleNext-Regular", "AtkinsonHyperlegibleNext-Bold");

    private static final String NOTO = "NotoSans";
    static final String ARABIC = "NotoNaskhArabic";
    private static final String HEBREW = "NotoSansHebrew";

    private final PackedTypeface regular;
    private final PackedTypeface bold;
    private final Map<String, PackedTypeface> others = new ConcurrentHashMap<>();

    private BuiltInTypefaces() {
        ByteBuffer pack = resource(FontPack.FILE);
        regular = new PackedTypeface(NAMES.get(0), false, pack);
        bold = new PackedTypeface(NAMES.get(1), true, pack);
    }

    /** The typefaces, read when first asked for. */
    public static Typefaces load() {
        return Once.LOADED;
    }

    /** The names of those that are each read when a letter needs them. */
    static List<String> others() {
        List<String> names = new ArrayList<>();
        for (String family : List.of(NOTO, ARABIC, HEBREW)) {
            names.add(family + "-Regular");
            names.add(family + "-Bold");
        }
        return names;
    }

    /** The place of a typeface among all. */
    static int place(String name) {
        int place = NAMES.indexOf(name);
        return place >= 0 ? place : NAMES.size() + others().indexOf(name);
    }

    static ByteBuffer resource(String file) {
        try (InputStream in = BuiltInTypefaces.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("The typefaces in " + file + " are missing from the program.");
            }
            return ByteBuffer.wrap(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Typeface text(Weight weight) {
        return weight == Weight.BOLD ? bold : regular;
    }

    @Override
    public @Nullable Typeface covering(int[] codePoints, Weight weight) {
        for (String family : likely(codePoints)) {
            Typeface typeface = other(family, weight);
            boolean all = true;
            for (int codePoint : codePoints) {
                all &= typeface.glyph(codePoint) != 0;
            }
            if (all) {
                return typeface;
            }
        }
        return null;
    }

    /** The one that most likely has them comes first, so that no other is read for nothing. */
    private static List<String> likely(int[] codePoints) {
        for (int codePoint : codePoints) {
            Character.UnicodeScript script = Character.UnicodeScript.of(codePoint);
            if (script == Character.UnicodeScript.ARABIC) {
                return List.of(ARABIC, NOTO);
            } else if (script == Character.UnicodeScript.HEBREW) {
                return List.of(HEBREW, NOTO);
            }
        }
        return List.of(NOTO, ARABIC, HEBREW);
    }

    private Typeface other(String family, Weight weight) {
        boolean heavy = weight == Weight.BOLD;
        return others.computeIfAbsent(
                family + (heavy ? "-Bold" : "-Regular"),
                name -> new PackedTypeface(name, heavy, resource(FontPack.fileOf(name))));
    }
}
