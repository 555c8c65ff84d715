package org.askbefore.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.askbefore.layout.Mark;

/**
 * What is drawn on a page, cut into three, of which the middle one may be drawn with other words.
 *
 * @param between from the first to the last of the words that may be others
 */
record PageParts(String before, String between, String after, PageStencil stencil) {

    /**
     * @param stretches where the words of each mark stand in what is drawn
     * @param own the words that may be others, in the order in which they are drawn
     */
    static PageParts of(String drawn, double height, Map<Mark, WordsDrawing.Stretch> stretches, List<Mark.Text> own) {
        List<WordsDrawing.Stretch> places = new ArrayList<>();
        for (Mark.Text text : own) {
            WordsDrawing.Stretch stretch = stretches.get(text);
            if (stretch == null) {
                throw new IllegalArgumentException("words that are not on the page");
            }
            places.add(stretch);
        }
        int from = places.get(0).from();
        int to = places.get(places.size() - 1).to();
        places.replaceAll(place -> new WordsDrawing.Stretch(place.from() - from, place.to() - from));
        String between = drawn.substring(from, to);
        PageStencil stencil = new PageStencil(height, between, List.copyOf(places));
        return new PageParts(drawn.substring(0, from), between, drawn.substring(to), stencil);
    }
}
