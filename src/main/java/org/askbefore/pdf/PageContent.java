package org.askbefore.pdf;

import org.askbefore.layout.Direction;
import org.askbefore.layout.Mark;
import org.askbefore.layout.Page;
import org.askbefore.layout.StructureElement;

/** Writes the marks of one page as drawing operators, each tied to its element or set down as decoration. */
final class PageContent {
    private static final int NOTHING = Integer.MIN_VALUE;
    private static final double HAIR = 0.005;
    /** A character whose shape is empty and has no width. */
    private static final int EMPTY = 0x200B;

    private final int page;
    private final FontParts fonts;
    private final PictureParts pictures;
    private final StructureTree tree;
    private final FormFields fields;
    private final Drawing drawing;
    private final StringBuilder out;
    /** The element whose words are being drawn. */
    private int open = NOTHING;

    private String font = "";
    private double size;

    PageContent(
            int page, double height, FontParts fonts, PictureParts pictures, StructureTree tree, FormFields fields) {
        this.page = page;
        this.fonts = fonts;
        this.pictures = pictures;
        this.tree = tree;
        this.fields = fields;
        this.drawing = new Drawing(height);
        this.out = drawing.out;
    }

    /** Draws all marks, and adds the fields among them, in order. */
    String draw(Page marks) {
        marks.marks().forEach(this::mark);
        end();
        return out.toString();
    }

    private void mark(Mark mark) {
        if (mark instanceof Mark.Text text) {
            begin(text.element());
            text(text);
        } else if (mark instanceof Mark.Shapes shapes) {
            begin(shapes.element());
            shapes(shapes);
        } else if (mark instanceof Mark.Turned turned) {
            turned(turned);
        } else if (mark instanceof Mark.Image image) {
            begin(image.element());
            image(image);
        } else if (mark instanceof Mark.Line line) {
            begin(StructureElement.NONE);
            drawing.line(line);
        } else if (mark instanceof Mark.Box box) {
            begin(StructureElement.NONE);
            drawing.box(box);
        } else {
            end();
            fields.add(mark, page);
        }
    }

    /** Drawn as they are seen; the structure says how they are read. */
    private void turned(Mark.Turned turned) {
        if (turned.element() != StructureElement.NONE) {
            end();
            out.append("/Span<</MCID ")
                    .append(tree.content(page, turned.element(), turned.text()))
                    .append(">>BDC\n");
            open = turned.element();
        }
        turned.seen().forEach(this::mark);
        end();
    }

    private void begin(int element) {
        if (open == element) {
            return;
        }
        end();
        if (element == StructureElement.NONE) {
            out.append("/Artifact BMC\n");
        } else {
            int content = tree.content(page, element);
            out.append('/')
                    .append(tree.tag(element))
                    .append("<</MCID ")
                    .append(content)
                    .append(">>BDC\n");
        }
        open = element;
    }

    private void end() {
        if (open != NOTHING) {
            out.append("EMC\n");
        }
        open = NOTHING;
    }

    private void image(Mark.Image image) {
        double bottom = image.y() + image.height();
        out.append("q ");
        drawing.number(image.width());
        out.append("0 0 ");
        drawing.number(image.height());
        drawing.point(image.x(), bottom);
        out.append("cm /").append(pictures.of(image.picture())).append(" Do Q\n");
        if (image.element() != StructureElement.NONE) {
            tree.box(image.element(), drawing.box(image.x(), image.y(), image.x() + image.width(), bottom));
        }
    }

    private void text(Mark.Text text) {
        FontPart part = fonts.of(text.typeface());
        beginText(part, text.size(), text.colour());
        drawing.point(text.x(), text.y());
        out.append("Td(");
        String letters = text.text();
        for (int i = 0; i < letters.length(); ) {
            int letter = letters.codePointAt(i);
            Syntax.pair(out, part.use(letter));
            i += Character.charCount(letter);
        }
        out.append(")Tj ET\n");
    }

    private void beginText(FontPart part, double wanted, int colour) {
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
    private void shapes(Mark.Shapes shapes) {
        boolean words = shapes.direction() == Direction.LEFT_TO_RIGHT;
        if (words) {
            out.append("/Span<</ActualText").append(Syntax.words(shapes.text())).append(">>BDC\n");
        }
        FontPart part = fonts.of(shapes.typeface());
        beginText(part, shapes.size(), shapes.colour());
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
