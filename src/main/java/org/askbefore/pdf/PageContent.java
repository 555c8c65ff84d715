package org.askbefore.pdf;

import org.askbefore.layout.Mark;
import org.askbefore.layout.Page;
import org.askbefore.layout.StructureElement;

/** Writes the marks of one page as drawing operators, each tied to its element or set down as decoration. */
final class PageContent {
    private static final int NOTHING = Integer.MIN_VALUE;

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
        for (Mark mark : marks.marks()) {
            if (mark instanceof Mark.Text text) {
                begin(text.element());
                text(text);
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
        end();
        return out.toString();
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
        drawing.fill(text.colour());
        out.append("BT ");
        if (!part.resource.equals(font) || size != text.size()) {
            font = part.resource;
            size = text.size();
            out.append('/').append(part.resource).append(' ');
            drawing.number(size);
            out.append("Tf ");
        }
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
}
