package org.askbefore.layout;

import java.util.ArrayList;
import java.util.List;

/** Sets elements one below the other, and so fills a column. */
final class Flow {
    private static final double HAIR = 0.01;

    private final Setting setting;

    Flow(Setting setting) {
        this.setting = setting;
    }

    /**
     * Where an element stands.
     *
     * @param width the width it has
     * @param tagged its place in the structure, or that of the element around it
     * @param position which of the elements beside it it is, from 1
     */
    record Frame(double x, double width, Style style, int tagged, int position) {
        Frame inset() {
            return new Frame(x + style.inset.left(), width - style.inset.across(), style, tagged, position);
        }

        Frame tagged(int element) {
            return new Frame(x, width, style, element, position);
        }

        Frame at(int place) {
            return new Frame(x, width, style, tagged, place);
        }
    }

    /** Sets a block, with its margins, border and padding, inside the frame of the element around it. */
    void block(Element element, Frame outer, Column column) {
        Style style = setting.cascade.style(element, outer.style());
        if (style.is(Property.DISPLAY, "none")) {
            return;
        }
        double room = outer.width() - style.margin.across();
        double width = Math.min(room, width(style, room));
        Frame frame = new Frame(outer.x() + style.margin.left(), width, style, outer.tagged(), outer.position());
        column.space(style.margin.top());
        if (style.is(Property.BREAK_BEFORE, "page")) {
            column.newPage();
        }
        boxed(element, frame, column);
        if (style.is(Property.BREAK_AFTER, "avoid")) {
            column.bind(Bond.HEADING);
        }
        column.space(style.margin.bottom());
    }

    private static double width(Style style, double room) {
        Value width = style.value(Property.WIDTH);
        if (width instanceof Value.Points points) {
            return points.points();
        }
        return width instanceof Value.Percent percent ? room * percent.percent() / 100 : room;
    }

    /** Sets what is in one of a row's boxes, whose own width is already known. */
    void cell(Element element, Frame frame, Column column) {
        column.edge(frame.style().margin.top(), true);
        boxed(element, frame, column);
        column.space(frame.style().margin.bottom());
        column.close();
    }

    private void boxed(Element element, Frame frame, Column column) {
        Style style = frame.style();
        int tagged = setting.structure.open(element, style, frame.tagged());
        if (List.of("input", "textarea", "img").contains(element.tag())) {
            inside(element, frame.tagged(tagged), column);
            return;
        }
        int from = column.size();
        column.edge(style.inset.top(), true);
        inside(element, frame.inset().tagged(tagged), column);
        column.edge(style.inset.bottom(), false);
        decorate(frame, column, from);
        if (style.is(Property.BREAK_INSIDE, "avoid")) {
            column.keepWhole(from, setting.pageHeight);
        }
    }

    private void inside(Element element, Frame frame, Column column) {
        if (frame.width() < frame.style().fontSize - HAIR) {
            String what = "There is no room for what stands in " + element.named() + ".";
            setting.fault(element.line(), what, "Make it wider in the theme.");
            return;
        }
        switch (element.tag()) {
            case "input" -> Fields.tickBox(element, frame, column);
            case "textarea" -> Fields.answer(element, frame, setting.pageHeight, column);
            case "img" -> Pictures.set(setting, element, frame, column);
            case "li" -> Entry.set(this, setting, element, frame, column);
            default -> contents(element, frame, column);
        }
    }

    /** Sets what stands in an element: a row of boxes, or blocks and words one below the other. */
    void contents(Element element, Frame frame, Column column) {
        if (frame.style().is(Property.DISPLAY, "flex")) {
            new Row(this, setting, frame).set(element, column);
            return;
        }
        List<Node> words = new ArrayList<>();
        int position = 0;
        for (Node child : element.children()) {
            if (child instanceof Element block && !Vocabulary.inline(block.tag())) {
                paragraph(words, frame, column);
                words.clear();
                block(block, frame.at(++position), column);
            } else {
                words.add(child);
            }
        }
        paragraph(words, frame, column);
    }

    private void paragraph(List<Node> words, Frame frame, Column column) {
        boolean blank = true;
        for (Node node : words) {
            blank &= node instanceof Words text && text.blank();
        }
        if (!blank) {
            int tagged = setting.structure.forWords(frame.tagged());
            Letters letters = Lettering.of(setting, words, frame.style(), tagged);
            Paragraph.set(letters, frame, column);
        }
    }

    private void decorate(Frame frame, Column column, int from) {
        if (!frame.style().decorated || column.size() == from) {
            return;
        }
        int box = setting.nextBox();
        for (int i = from; i < column.size(); i++) {
            Slice slice = column.slices().get(i);
            boolean last = i == column.size() - 1;
            slice.pieces.add(
                    new Slice.Piece(box, frame.x(), frame.width(), 0, slice.height, frame.style(), i == from, last));
        }
    }
}
