package org.askbefore.pdf;

import java.util.Map;
import org.askbefore.layout.Mark;
import org.askbefore.layout.Page;
import org.askbefore.layout.StructureElement;
import org.jspecify.annotations.Nullable;

/** Writes the marks of one page as drawing operators, each tied to its element or set down as decoration. */
final class PageContent {
    private static final int ROOM = 8192;
    private static final int NOTHING = Integer.MIN_VALUE;

    private final int page;
    private final PictureParts pictures;
    private final StructureTree tree;
    private final @Nullable FormFields fields;
    private final Drawing drawing;
    private final WordsDrawing words;
    private final StringBuilder out;
    /** The element whose words are being drawn. */
    private int open = NOTHING;

    /** @param fields null for a page to be filled in by pen alone, which has boxes drawn in their places */
    PageContent(
            int page,
            double height,
            FontParts fonts,
            PictureParts pictures,
            StructureTree tree,
            @Nullable FormFields fields) {
        this.page = page;
        this.pictures = pictures;
        this.tree = tree;
        this.fields = fields;
        this.drawing = new Drawing(height, ROOM);
        this.words = new WordsDrawing(drawing, fonts);
        this.out = drawing.out;
    }

    /** Draws all marks, and adds the fields among them, in order. */
    String draw(Page marks) {
        marks.marks().forEach(this::mark);
        end();
        return out.toString();
    }

    /** As {@link #draw(Page)}; tells where the words of each mark stand in what was drawn. */
    String draw(Page marks, Map<Mark, WordsDrawing.Stretch> stretches) {
        words.tell(stretches);
        return draw(marks);
    }

    private void mark(Mark mark) {
        if (mark instanceof Mark.Text text) {
            begin(text.element());
            words.text(text);
        } else if (mark instanceof Mark.Shapes shapes) {
            begin(shapes.element());
            words.shapes(shapes);
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
        } else if (fields != null) {
            end();
            fields.add(mark, page);
        } else if (mark instanceof Mark.TickBox box) {
            begin(StructureElement.NONE);
            drawing.box(box);
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
}
