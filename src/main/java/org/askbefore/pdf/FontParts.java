package org.askbefore.pdf;

import java.util.ArrayList;
import java.util.List;
import org.askbefore.layout.Typeface;

/** The typefaces that one file uses. */
final class FontParts {
    private final List<FontPart> parts = new ArrayList<>();

    /** The part of a typeface that the file will have. */
    FontPart of(Typeface typeface) {
        for (FontPart part : parts) {
            if (part.isOf(typeface)) {
                return part;
            }
        }
        if (typeface instanceof PackedTypeface font) {
            FontPart part = new FontPart(font);
            parts.add(part);
            return part;
        }
        throw new IllegalArgumentException("not one of the built-in typefaces");
    }

    List<FontPart> parts() {
        return parts;
    }

    /** True where nothing but usual letters is used. */
    boolean areUsual() {
        return parts.stream().allMatch(FontPart::isUsual);
    }

    /** Adds the fonts' objects, and gives the dictionary that names them. */
    String write(Objects file) {
        StringBuilder out = new StringBuilder("<<");
        for (FontPart part : parts) {
            out.append('/').append(part.resource).append(' ').append(PdfFile.ref(part.write(file)));
        }
        return out.append(">>").toString();
    }
}
