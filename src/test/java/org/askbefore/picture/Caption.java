package org.askbefore.picture;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;

/** Draws a line of words from the shapes of the program's own typeface: a machine without a screen may have no fonts. */
final class Caption {
    private final TrueTypeFont font;
    private final CmapLookup characters;

    Caption() {
        String file = "/fonts/AtkinsonHyperlegibleNext-Regular.ttf";
        try (InputStream in = Objects.requireNonNull(Caption.class.getResourceAsStream(file))) {
            font = new TTFParser().parseEmbedded(in);
            characters = font.getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Words that begin at x and stand on the line y, cut where they would be wider than the room. */
    void draw(Graphics2D graphics, String words, double x, double y, double size, double room) throws IOException {
        double scale = size / font.getUnitsPerEm();
        double at = x;
        for (int letter : words.codePoints().toArray()) {
            int shape = characters.getGlyphId(letter);
            double advance = font.getAdvanceWidth(shape) * scale;
            if (at + advance > x + room) {
                return;
            }
            if (font.getGlyph().getGlyph(shape) != null) {
                AffineTransform place = new AffineTransform(scale, 0, 0, -scale, at, y);
                graphics.fill(place.createTransformedShape(
                        font.getGlyph().getGlyph(shape).getPath()));
            }
            at += advance;
        }
    }
}
