package org.askbefore.pdf;

import org.askbefore.layout.Mark;
import org.askbefore.layout.Stroke;

/** Writes lines, boxes and colours as drawing operators. Places come from the top of the page and go out from its foot. */
final class Drawing {
    /** How far a curve's handles stand from its ends to make a quarter of a circle. */
    private static final double ROUND = 0.4477;

    private static final int WHITE = 0xffffff;

    final StringBuilder out;
    private final double height;
    private int colour = -1;

    /** @param room how many signs it has room for at first */
    Drawing(double height, int room) {
        this.height = height;
        this.out = new StringBuilder(room);
    }

    void line(Mark.Line line) {
        stroke(line.stroke());
        path(line.x(), line.y(), line.x() + line.width(), line.y());
    }

    void box(Mark.Box box) {
        if (box.background() >= 0) {
            fill(box.background());
            outline(box, 0);
            out.append("f\n");
        }
        Stroke top = box.top();
        if (top.width() > 0 && top.like(box.right()) && top.like(box.bottom()) && top.like(box.left())) {
            stroke(top);
            outline(box, top.width() / 2);
            out.append("S\n");
        } else {
            sides(box);
        }
    }

    /** A box to tick by pen. */
    void box(Mark.TickBox box) {
        Stroke side = box.border();
        box(new Mark.Box(box.x(), box.y(), box.width(), box.height(), WHITE, side, side, side, side, 0));
    }

    private void sides(Mark.Box box) {
        double x = box.x();
        double y = box.y();
        double right = x + box.width();
        double bottom = y + box.height();
        double middle = box.top().width() / 2;
        side(box.top(), x, y + middle, right, y + middle);
        middle = box.bottom().width() / 2;
        side(box.bottom(), x, bottom - middle, right, bottom - middle);
        middle = box.left().width() / 2;
        side(box.left(), x + middle, y, x + middle, bottom);
        middle = box.right().width() / 2;
        side(box.right(), right - middle, y, right - middle, bottom);
    }

    private void side(Stroke stroke, double x, double y, double toX, double toY) {
        if (stroke.width() > 0) {
            stroke(stroke);
            path(x, y, toX, toY);
        }
    }

    private void path(double x, double y, double toX, double toY) {
        point(x, y);
        out.append("m ");
        point(toX, toY);
        out.append("l S\n");
    }

    private void outline(Mark.Box box, double inset) {
        double x = box.x() + inset;
        double y = box.y() + inset;
        double width = box.width() - 2 * inset;
        double tall = box.height() - 2 * inset;
        if (box.radius() <= inset) {
            point(x, y + tall);
            number(width);
            number(tall);
            out.append("re ");
        } else {
            rounded(x, y, x + width, y + tall, Math.min(box.radius() - inset, Math.min(width, tall) / 2));
        }
    }

    private void rounded(double x, double y, double right, double bottom, double r) {
        double k = r * ROUND;
        point(x + r, y);
        out.append("m ");
        to(right - r, y);
        curve(right - k, y, right, y + k, right, y + r);
        to(right, bottom - r);
        curve(right, bottom - k, right - k, bottom, right - r, bottom);
        to(x + r, bottom);
        curve(x + k, bottom, x, bottom - k, x, bottom - r);
        to(x, y + r);
        curve(x, y + k, x + k, y, x + r, y);
        out.append("h ");
    }

    private void to(double x, double y) {
        point(x, y);
        out.append("l ");
    }

    private void curve(double x1, double y1, double x2, double y2, double x, double y) {
        point(x1, y1);
        point(x2, y2);
        point(x, y);
        out.append("c ");
    }

    private void stroke(Stroke stroke) {
        out.append(Syntax.colour(stroke.colour())).append(" RG ");
        number(stroke.width());
        out.append("w ").append(stroke.dashed() ? "[4 3]0 d " : "[]0 d ");
    }

    /** Sets the colour of letters and backgrounds, unless it is set already. */
    void fill(int rgb) {
        if (rgb != colour) {
            out.append(Syntax.colour(rgb)).append(" rg ");
            colour = rgb;
        }
    }

    void point(double x, double y) {
        number(x);
        number(height - y);
    }

    /** A box by its lower left and upper right corner, as a PDF names it. */
    String box(double x, double y, double right, double bottom) {
        return Syntax.numbers(x, height - bottom, right, height - y);
    }

    void number(double value) {
        Syntax.number(out, value);
        out.append(' ');
    }
}
