package org.askbefore.pdf;

import java.util.List;
import org.askbefore.layout.Mark;
import org.jspecify.annotations.Nullable;

/**
 * Draws words in the places of others: in the same typeface, size and colour.
 *
 * @param height of the page
 * @param drawn from the first of the words to the last
 * @param places where each of the words stands there
 */
record PageStencil(double height, String drawn, List<WordsDrawing.Stretch> places) {

    /** The same with other words; null where they need a letter that is not usual. */
    @Nullable
    String with(List<Mark.Text> instead) {
        Drawing drawing = new Drawing(height, 2 * drawn.length());
        int done = 0;
        for (int i = 0; i < places.size(); i++) {
            Mark.Text text = instead.get(i);
            PackedTypeface typeface = (PackedTypeface) text.typeface();
            if (!isUsual(text.text(), typeface)) {
                return null;
            }
            drawing.out.append(drawn, done, places.get(i).from());
            WordsDrawing.letters(text, typeface::glyph, drawing);
            done = places.get(i).to();
        }
        return drawing.out.toString();
    }

    private static boolean isUsual(String text, PackedTypeface typeface) {
        for (int i = 0; i < text.length(); ) {
            int letter = text.codePointAt(i);
            if (!typeface.isUsual(letter)) {
                return false;
            }
            i += Character.charCount(letter);
        }
        return true;
    }
}
