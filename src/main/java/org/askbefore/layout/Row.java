package org.askbefore.layout;

import java.util.ArrayList;
import java.util.List;

/** Sets boxes side by side. */
final class Row {
    private final Flow flow;
    private final Setting setting;
    private final Flow.Frame frame;
    private final List<Element> boxes = new ArrayList<>();
    private final List<Style> styles = new ArrayList<>();

    Row(Flow flow, Setting setting, Flow.Frame frame) {
        this.flow = flow;
        this.setting = setting;
        this.frame = frame;
    }

    void set(Element element, Column column) {
        for (Node child : element.children()) {
            if (child instanceof Element box) {
                Style style = setting.cascade.style(box, frame.style());
                if (!style.is(Property.DISPLAY, "none")) {
                    boxes.add(box);
                    styles.add(style);
                }
            } else if (child instanceof Words words && !words.blank()) {
                String what = "Words stand straight inside the row " + element.named() + ".";
                setting.fault(words.line(), what, "Put them in a <p>.");
            }
        }
        place(column);
    }

    private void place(Column column) {
        double[] widths = widths();
        double x = frame.x();
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < widths.length; i++) {
            Style style = styles.get(i);
            Column cell = new Column();
            x += style.margin.left();
            flow.cell(boxes.get(i), new Flow.Frame(x, widths[i], style, frame.tagged(), i + 1), cell);
            x += widths[i] + style.margin.right() + frame.style().points(Property.GAP);
            columns.add(cell);
        }
        List<Slice> together = Abreast.merge(columns);
        double tallest = 0;
        for (Slice slice : together) {
            tallest = Math.max(tallest, slice.height);
        }
        if (tallest <= setting.pageHeight) {
            together.forEach(column::add);
        } else {
            columns.forEach(cell -> cell.slices().forEach(column::add));
        }
    }

    /** Fixed widths first, then words as wide as they are, then the rest shared out. */
    private double[] widths() {
        double[] widths = new double[boxes.size()];
        double[] shares = new double[boxes.size()];
        double rest = frame.width() - frame.style().points(Property.GAP) * Math.max(0, boxes.size() - 1);
        double all = 0;
        for (int i = 0; i < widths.length; i++) {
            Style style = styles.get(i);
            widths[i] = fixed(boxes.get(i), style);
            double share = style.value(Property.FLEX) instanceof Value.Factor factor ? factor.number() : 1;
            shares[i] = widths[i] >= 0 ? 0 : share;
            all += shares[i];
            rest -= Math.max(0, widths[i]) + style.margin.across();
        }
        for (int i = 0; i < widths.length; i++) {
            widths[i] = shares[i] > 0 ? Math.max(0, rest * shares[i] / all) : widths[i];
        }
        return widths;
    }

    /** The width of a box; -1 where it takes a share of the rest. */
    private double fixed(Element box, Style style) {
        Value width = style.value(Property.WIDTH);
        if (style.value(Property.FLEX) instanceof Value.Factor) {
            return -1;
        }
        if (width instanceof Value.Points points) {
            return points.points();
        }
        if (width instanceof Value.Percent percent) {
            return frame.width() * percent.percent() / 100;
        }
        return wordsWidth(box, style);
    }

    /** How wide a box of words is with all of them on one line; -1 where it holds anything else. */
    private double wordsWidth(Element box, Style style) {
        boolean field = List.of("input", "textarea", "img").contains(box.tag());
        for (Node child : box.children()) {
            field |= child instanceof Element inner && !Vocabulary.inline(inner.tag());
        }
        if (field) {
            return -1;
        }
        Letters letters = Lettering.of(setting, box.children(), style, StructureElement.NONE);
        double words = Math.max(letters.width(0, letters.size()), style.fontSize) + style.inset.across();
        return Math.min(words, frame.width());
    }
}
