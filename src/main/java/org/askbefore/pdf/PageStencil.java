package org.askbefore.pdf;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.askbefore.layout.Mark;
import org.jspecify.annotations.Nullable;

/** What is drawn on one page, of which some words may be other words: in the same typeface, size and colour. */
final class PageStencil {
    private final String drawn;
    private final double height;
    private final List<Mark.Text> own;
    private final List<WordsDrawing.Stretch> stretches = new ArrayList<>();

    /** @param own the words that may be others, in the order in which they are drawn */
    PageStencil(String drawn, double height, Map<Mark, WordsDrawing.Stretch> all, List<Mark.Text> own) {
        this.drawn = drawn;
        this.height = height;
        this.own = own;
        for (Mark.Text text : own) {
            WordsDrawing.Stretch stretch = all.get(text);
            if (stretch == null) {
                throw new IllegalArgumentException("words that are not on the page");
            }
            stretches.add(stretch);
        }
    }

    /** What is drawn before the first of the words. */
    byte[] before() {
        return bytes(drawn.substring(0, stretches.get(0).from()));
    }

    /** What is drawn after the last of them. */
    byte[] after() {
        return bytes(drawn.substring(stretches.get(stretches.size() - 1).to()));
    }

    /** From the first of the words to the last. */
    byte[] between() {
        return bytes(drawn.substring(
                stretches.get(0).from(), stretches.get(stretches.size() - 1).to()));
    }

    /** From the first of the words to the last, with others in their places; null where they need a letter that is not usual. */
    byte @Nullable [] between(List<Mark.Text> instead) {
        Drawing drawing = new Drawing(height);
        int done = stretches.get(0).from();
        for (int i = 0; i < own.size(); i++) {
            Mark.Text text = instead.get(i);
            FontPart part = new FontPart((PackedTypeface) text.typeface());
            drawing.out.append(drawn, done, stretches.get(i).from());
            WordsDrawing.letters(text, part, drawing);
            if (!part.isUsual()) {
                return null;
            }
            done = stretches.get(i).to();
        }
        return bytes(drawing.out.toString());
    }

    private static byte[] bytes(String drawn) {
        return drawn.getBytes(StandardCharsets.ISO_8859_1);
    }
}
