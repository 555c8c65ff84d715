package org.askbefore.layout;

import org.jspecify.annotations.Nullable;

/** Typefaces in which every letter is half as wide as it is high, so that widths can be counted. */
final class PlainTypefaces implements Typefaces {
    private record Plain(Weight weight) implements Typeface {
        @Override
        public int glyph(int codePoint) {
            return codePoint >= ' ' && codePoint < 0x2100 ? codePoint : 0;
        }

        @Override
        public int advance(int glyph) {
            return 500;
        }

        @Override
        public int ascent() {
            return 800;
        }

        @Override
        public int descent() {
            return 200;
        }
    }

    @Override
    public Typeface text(Weight weight) {
        return new Plain(weight);
    }

    @Override
    public @Nullable Typeface covering(int[] codePoints, Weight weight) {
        Typeface typeface = text(weight);
        return java.util.Arrays.stream(codePoints).anyMatch(codePoint -> typeface.glyph(codePoint) == 0)
                ? null
                : typeface;
    }
}
