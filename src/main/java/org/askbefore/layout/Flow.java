package org.askbefore.layout;

import java.util.ArrayList;
import java.util.List;

/** Sets elements one below the other, and so fills a column. */
final class Flow {
    private static final String NO_ROOM = "There is no room for what stands in it.";

    private final Setting setting;
    /** From the page's body to the element that is being set. */
    private final List<Element> path = new ArrayList<>();

    Flow(Setting setting) {
        this.setting = setting;
    }

    /** Where an element stands: its left edge, the width it has, its style and its place in the structure. */
    record Frame(double x, double width, Style style, int tagged) {
        Frame inset() {
            double left = style.inset(Side.LEFT);
            return new Frame(x + left, width - left - style.inset(Side.RIGHT), style, tagged);
        }

        Frame tagged(int element) {
            return new Frame(x, width, style, element);
        }
    }

    /** Sets a block, with its margins, border and padding. */
    void block(Element element, Frame outer, Column column) {
        path.add(element);
        Style style = setting.cascade.style(path, outer.style());
        if (!style.is(Property.DISPLAY, "none")) {
            double left = style.margin(Side.LEFT);
            double width = outer.width() - left - style.margin(Side.RIGHT);
            Frame frame = new Frame(outer.x() + left, width, style, outer.tagged());
            column.space(style.margin(Side.TOP));
            if (style.is(Property.BREAK_BEFORE, "page")) {
                column.newPage();
            }
            boxed(element, frame, column);
            if (style.is(Property.BREAK_AFTER, "avoid")) {
                column.bind(Bond.HEADING);
            }
            column.space(style.margin(Side.BOTTOM));
        }
        path.remove(path.size() - 1);
    }

    /** Sets what is in one of a row's boxes, whose own width is already known. */
    void cell(Element element, Frame frame, Column column) {
        path.add(element);
        column.edge(frame.style().margin(Side.TOP), true);
        boxed(element, frame, column);
        column.space(frame.style().margin(Side.BOTTOM));
        column.close();
        path.remove(path.size() - 1);
    }

    private void boxed(Element element, Frame frame, Column column) {
        Style style = frame.style();
        if (element.tag().equals("input") || element.tag().equals("textarea")) {
            inside(element, frame.tagged(tagged(element, frame)), column);
            return;
        }
        int from = column.size();
        column.edge(style.inset(Side.TOP), true);
        inside(element, frame.inset().tagged(tagged(element, frame)), column);
        if (style.inset(Side.BOTTOM) > 0) {
            column.edge(style.inset(Side.BOTTOM), false);
        }
        decorate(frame, column, from);
        if (style.is(Property.BREAK_INSIDE, "avoid")) {
            column.keepWhole(from, setting.pageHeight);
        }
    }

    private int tagged(Element element, Frame frame) {
        return setting.structure.open(element, frame.style(), frame.tagged());
    }

    private void inside(Element element, Frame frame, Column column) {
        if (frame.width() < frame.style().fontSize()) {
            setting.fault(
                    element.line(), element.named() + " is too narrow. " + NO_ROOM, "Make it wider in the theme.");
            return;
        }
        switch (element.tag()) {
            case "input" -> Fields.tickBox(element, frame, column);
            case "textarea" -> Fields.answer(element, frame, setting.pageHeight, column);
            case "li" -> Entry.set(this, setting, element, frame, column);
            default -> contents(element, element.children(), frame, column);
        }
    }

    /** Sets what stands in an element: a row of boxes, or blocks and words one below the other. */
    void contents(Element element, List<Node> children, Frame frame, Column column) {
        if (frame.style().is(Property.DISPLAY, "flex")) {
            new Row(this, setting, frame).set(element, children, column);
            return;
        }
        List<Node> words = new ArrayList<>();
        for (Node child : children) {
            if (child instanceof Element block && !Vocabulary.inline(block.tag())) {
                paragraph(words, frame, column);
                words.clear();
                block(block, frame, column);
            } else {
                words.add(child);
            }
        }
        paragraph(words, frame, column);
    }

    private void paragraph(List<Node> words, Frame frame, Column column) {
        if (words.stream().anyMatch(node -> !(node instanceof Words text) || !text.blank())) {
            int tagged = Paragraph.tagged(setting.structure, frame.tagged());
            Letters letters = Lettering.of(setting, words, path, frame.style(), tagged);
            Paragraph.set(letters, frame, column);
        }
    }

    /** From the page's body to the element that is being set. */
    List<Element> path() {
        return path;
    }

    /** Which of its list's entries the one being set is, from 1. */
    int position() {
        int last = path.size() - 1;
        return path.get(last - 1).children().stream()
                        .filter(Element.class::isInstance)
                        .toList()
                        .indexOf(path.get(last))
                + 1;
    }

    /** The style of an element inside the one that is being set. */
    Style styleOf(Element child, Style outer) {
        path.add(child);
        Style style = setting.cascade.style(path, outer);
        path.remove(path.size() - 1);
        return style;
    }

    /** How wide the words of an element are on one line; -1 where it holds blocks. */
    double wordsWidth(Element element, Style style) {
        for (Node child : element.children()) {
            if (child instanceof Element inner && !Vocabulary.inline(inner.tag())) {
                return -1;
            }
        }
        path.add(element);
        Letters letters = Lettering.of(setting, element.children(), path, style, StructureElement.NONE);
        path.remove(path.size() - 1);
        return letters.width(0, letters.size());
    }

    private void decorate(Frame frame, Column column, int from) {
        if (!frame.style().decorated() || column.size() == from) {
            return;
        }
        int box = setting.nextBox();
        for (int i = from; i < column.size(); i++) {
            Slice slice = column.slices().get(i);
            boolean last = i == column.size() - 1;
            slice.pieces.add(
                    0, new Slice.Piece(box, frame.x(), frame.width(), 0, slice.height, frame.style(), i == from, last));
        }
    }
}
