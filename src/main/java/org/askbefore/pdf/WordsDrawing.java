package org.askbefore.pdf;

import java.util.Map;
import java.util.function.IntUnaryOperator;
import org.askbefore.layout.Direction;
import org.askbefore.layout.Mark;
import org.jspecify.annotations.Nullable;

/** Writes words as drawing operators. */
final class WordsDrawing {
    private static final double HAIR = 0.005;
    /** A character whose shape is empty and has no width. */
    private static final int EMPTY = 0x200B;

    /** From one place of what is drawn to another. */
    record Stretch(int from, int to) {}

    private final Drawing drawing;
    private final StringBuilder out;
    private final FontParts fonts;
    private @Nullable Map<Mark, Stretch> stretches;
    private String font = "";
    private double size;

    WordsDrawing(Drawing drawing, FontParts fonts) {
        this.drawing = drawing;
        this.out = drawing.out;
        this.fonts = fonts;
    }

    /** From now on, puts down where the words of each plain mark stand in what is drawn. */
    void tell(Map<Mark, Stretch> of) {
        stretches = of;
    }

    void text(Mark.Text text) {
        FontPart part = fonts.of(text.typeface());
        begin(part, text.size(), text.colour());
        int from = out.length();
        letters(text, part::use, drawing);
        if (stretches != null) {
            stretches.put(text, new Stretch(from, out.length()));
        }
    }

    /**
     * Draws words where typeface, size and colour are set already.
     *
     * @param codes from a character to its shape's number in the file
     */
    static void letters(Mark.Text text, IntUnaryOperator codes, Drawing drawing) {
        drawing.point(text.x(), text.y());
        drawing.out.append("Td(");
        String letters = text.text();
        for (int i = 0; i < letters.length(); ) {
            int letter = letters.codePointAt(i);
            Syntax.pair(drawing.out, codes.applyAsInt(letter));
            i += Character.charCount(letter);
        }
        drawing.out.append(")Tj ET\n");
    }

    private void begin(FontPart part, double wanted, int colour) {
        drawing.fill(colour);
        out.append("BT ");
        if (!part.resource.equals(font) || size != wanted) {
            font = part.resource;
            size = wanted;
            out.append('/').append(part.resource).append(' ');
            drawing.number(size);
            out.append("Tf ");
        }
    }

    /** What is read from left to right is given in words too: readers of PDF lose the order of letters and their marks. */
    void shapes(Mark.Shapes shapes) {
        boolean words = shapes.direction() == Direction.LEFT_TO_RIGHT;
        if (words) {
            out.append("/Span<</ActualText").append(Syntax.words(shapes.text())).append(">>BDC\n");
        }
        FontPart part = fonts.of(shapes.typeface());
        begin(part, shapes.size(), shapes.colour());
        drawing.point(shapes.x(), shapes.y());
        out.append("Td(");
        signs(shapes, part);
        out.append(words ? ")Tj ET EMC\n" : ")Tj ET\n");
    }

    private void signs(Mark.Shapes shapes, FontPart part) {
        double pen = 0;
        double startX = 0;
        double startY = 0;
        for (Mark.Sign sign : shapes.signs()) {
            if (Math.abs(sign.x() - pen) > HAIR || sign.up() != startY) {
                out.append(")Tj ");
                drawing.number(sign.x() - startX);
                drawing.number(sign.up() - startY);
                out.append("Td(");
                startX = sign.x();
                startY = sign.up();
                pen = startX;
            }
            int shape = sign.glyph() < 0 ? shapes.typeface().glyph(EMPTY) : sign.glyph();
            Syntax.pair(out, part.use(shape, sign.letter()));
            pen += shapes.typeface().advance(shape) * shapes.size() / 1000;
        }
    }
}
