package org.askbefore.layout;

import java.util.ArrayList;
import java.util.List;

/** Sets boxes side by side. */
final class Row {
    private final Flow flow;
    private final Setting setting;
    private final Flow.Frame frame;

    Row(Flow flow, Setting setting, Flow.Frame frame) {
        this.flow = flow;
        this.setting = setting;
        this.frame = frame;
    }

    void set(Element element, List<Node> children, Column column) {
        List<Element> boxes = new ArrayList<>();
        List<Style> styles = new ArrayList<>();
        for (Node child : children) {
            if (child instanceof Element box) {
                Style style = flow.styleOf(box, frame.style());
                if (!style.is(Property.DISPLAY, "none")) {
                    boxes.add(box);
                    styles.add(style);
                }
            } else if (child instanceof Words words && !words.blank()) {
                setting.fault(
                        words.line(),
                        "Words stand straight inside the row " + element.named() + ".",
                        "Put them in a <p>.");
            }
        }
        place(boxes, styles, column);
    }

    private void place(List<Element> boxes, List<Style> styles, Column column) {
        double[] widths = widths(boxes, styles);
        double x = frame.x();
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < widths.length; i++) {
            Style style = styles.get(i);
            Column cell = new Column();
            x += style.margin(Side.LEFT);
            flow.cell(boxes.get(i), new Flow.Frame(x, widths[i], style, frame.tagged()), cell);
            x += widths[i] + style.margin(Side.RIGHT) + frame.style().points(Property.GAP);
            columns.add(cell);
        }
        List<Slice> together = Abreast.merge(columns);
        double tallest =
                together.stream().mapToDouble(slice -> slice.height).max().orElse(0);
        if (tallest > setting.pageHeight) {
            columns.forEach(cell -> cell.slices().forEach(column::add));
        } else {
            together.forEach(column::add);
        }
    }

    /** Fixed widths first, then words as wide as they are, then the rest shared out. */
    private double[] widths(List<Element> boxes, List<Style> styles) {
        double[] widths = new double[boxes.size()];
        double[] shares = new double[boxes.size()];
        double rest = frame.width() - frame.style().points(Property.GAP) * Math.max(0, boxes.size() - 1);
        double all = 0;
        for (int i = 0; i < widths.length; i++) {
            Style style = styles.get(i);
            widths[i] = fixed(boxes.get(i), style);
            shares[i] =
                    widths[i] >= 0 ? 0 : style.value(Property.FLEX) instanceof Value.Factor share ? share.number() : 1;
            all += shares[i];
            rest -= Math.max(0, widths[i]) + style.margin(Side.LEFT) + style.margin(Side.RIGHT);
        }
        for (int i = 0; i < widths.length; i++) {
            widths[i] = shares[i] > 0 ? Math.max(0, rest * shares[i] / all) : widths[i];
        }
        return widths;
    }

    /** The width of a box; -1 where it takes a share of the rest. */
    private double fixed(Element box, Style style) {
        Value width = style.value(Property.WIDTH);
        if (width instanceof Value.Points points) {
            return points.points();
        }
        if (width instanceof Value.Percent percent) {
            return frame.width() * percent.percent() / 100;
        }
        if (style.value(Property.FLEX) instanceof Value.Factor) {
            return -1;
        }
        double words = box.tag().equals("input") || box.tag().equals("textarea") ? -1 : flow.wordsWidth(box, style);
        return words < 0 ? words : words + style.inset(Side.LEFT) + style.inset(Side.RIGHT);
    }
}
