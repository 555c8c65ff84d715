package org.askbefore.pdf;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.askbefore.layout.Mark;
import org.askbefore.layout.Page;
import org.askbefore.layout.Stroke;
import org.askbefore.layout.StructureElement;
import org.askbefore.layout.Typeface;

/** Writes the marks of one page as drawing operators, each tied to its element or set down as decoration. */
final class PageContent {
    /** How far a curve's handles stand from its ends to make a quarter of a circle. */
    private static final double ROUND = 0.4477;

    private static final int NOTHING = Integer.MIN_VALUE;

    private final StringBuilder out = new StringBuilder(8192);
    private final double height;
    private final Function<Typeface, FontPart> fonts;
    private final StructureTree tree;
    private final int page;
    private Consumer<Mark> fields = field -> {};
    /** The element whose words are being drawn. */
    private int open = NOTHING;

    private String font = "";
    private int colour = -1;

    PageContent(int page, double height, Function<Typeface, FontPart> fonts, StructureTree tree) {
        this.page = page;
        this.height = height;
        this.fonts = fonts;
        this.tree = tree;
    }

    /** Says who takes the fields, when the drawing comes to them. */
    void fieldsTo(Consumer<Mark> taker) {
        fields = taker;
    }

    /** Draws everything but fields. */
    String draw(Page marks) {
        List<Mark> all = marks.marks();
        for (Mark mark : all) {
            if (mark instanceof Mark.Text text) {
                begin(text.element());
                text(text);
            } else if (mark instanceof Mark.Line line) {
                begin(StructureElement.NONE);
                line(line);
            } else if (mark instanceof Mark.Box box) {
                begin(StructureElement.NONE);
                box(box);
            } else {
                end();
                fields.accept(mark);
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

    private void text(Mark.Text text) {
        FontPart part = fonts.apply(text.typeface());
        fill(text.colour());
        out.append("BT");
        String wanted = "/" + part.resource + " " + Syntax.numbers(text.size()) + " Tf ";
        if (!wanted.equals(font)) {
            out.append(wanted);
            font = wanted;
        } else {
            out.append(' ');
        }
        numbers(text.x(), height - text.y());
        out.append("Td<");
        text.text().codePoints().forEach(letter -> Syntax.hex(out, part.use(letter)));
        out.append(">Tj ET\n");
    }

    private void line(Mark.Line line) {
        stroke(line.stroke());
        move(line.x(), line.y());
        to(line.x() + line.width(), line.y());
        out.append("S\n");
    }

    private void box(Mark.Box box) {
        boolean rounded = box.radius() > 0;
        if (box.background() >= 0) {
            fill(box.background());
            outline(box, 0, rounded);
            out.append("f\n");
        }
        boolean alike = box.top().equals(box.right())
                && box.top().equals(box.bottom())
                && box.top().equals(box.left());
        if (alike && box.top().width() > 0) {
            stroke(box.top());
            outline(box, box.top().width() / 2, rounded);
            out.append("S\n");
            return;
        }
        double right = box.x() + box.width();
        double bottom = box.y() + box.height();
        side(
                box.top(),
                box.x(),
                box.y() + box.top().width() / 2,
                right,
                box.y() + box.top().width() / 2);
        side(
                box.bottom(),
                box.x(),
                bottom - box.bottom().width() / 2,
                right,
                bottom - box.bottom().width() / 2);
        side(
                box.left(),
                box.x() + box.left().width() / 2,
                box.y(),
                box.x() + box.left().width() / 2,
                bottom);
        side(
                box.right(),
                right - box.right().width() / 2,
                box.y(),
                right - box.right().width() / 2,
                bottom);
    }

    private void side(Stroke stroke, double x, double y, double toX, double toY) {
        if (stroke.width() > 0) {
            stroke(stroke);
            move(x, y);
            to(toX, toY);
            out.append("S\n");
        }
    }

    private void outline(Mark.Box box, double inset, boolean rounded) {
        double x = box.x() + inset;
        double y = box.y() + inset;
        double width = box.width() - 2 * inset;
        double tall = box.height() - 2 * inset;
        if (!rounded) {
            numbers(x, height - y - tall, width, tall);
            out.append("re ");
            return;
        }
        double r = Math.max(0, Math.min(box.radius() - inset, Math.min(width, tall) / 2));
        double k = r * ROUND;
        move(x + r, y);
        to(x + width - r, y);
        curve(x + width - k, y, x + width, y + k, x + width, y + r);
        to(x + width, y + tall - r);
        curve(x + width, y + tall - k, x + width - k, y + tall, x + width - r, y + tall);
        to(x + r, y + tall);
        curve(x + k, y + tall, x, y + tall - k, x, y + tall - r);
        to(x, y + r);
        curve(x, y + k, x + k, y, x + r, y);
        out.append("h ");
    }

    private void move(double x, double y) {
        numbers(x, height - y);
        out.append("m ");
    }

    private void to(double x, double y) {
        numbers(x, height - y);
        out.append("l ");
    }

    private void curve(double x1, double y1, double x2, double y2, double x, double y) {
        numbers(x1, height - y1, x2, height - y2, x, height - y);
        out.append("c ");
    }

    private void stroke(Stroke stroke) {
        out.append(Syntax.colour(stroke.colour())).append(" RG ");
        numbers(stroke.width());
        out.append("w ").append(stroke.dashed() ? "[4 3]0 d " : "[]0 d ");
    }

    private void fill(int rgb) {
        if (rgb != colour) {
            out.append(Syntax.colour(rgb)).append(" rg ");
            colour = rgb;
        }
    }

    private void numbers(double... values) {
        for (double value : values) {
            Syntax.number(out, value);
            out.append(' ');
        }
    }
}
