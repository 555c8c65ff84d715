package org.askbefore.layout;

import java.util.List;

/** Sets one entry of a list: its label, then its body. */
final class Entry {
    private static final double LABEL_GAP = 6;

    private Entry() {}

    static void set(Flow flow, Setting setting, Element entry, Flow.Frame frame, Column column) {
        Structure structure = setting.structure;
        boolean labelled = !frame.style().is(Property.LIST_STYLE_TYPE, "none");
        int label = labelled ? structure.add(Tag.LABEL, frame.tagged(), null) : StructureElement.NONE;
        Flow.Frame body = frame.tagged(structure.add(Tag.ENTRY_BODY, frame.tagged(), null));
        int from = column.size();
        flow.contents(entry, body, column);
        if (labelled && column.size() > from) {
            column.slices().get(from).marks.addAll(0, label(setting, entry, frame.tagged(label)));
        }
    }

    /** A bullet or a number, to the left of the entry. */
    private static List<Mark> label(Setting setting, Element entry, Flow.Frame frame) {
        String sign = frame.style().is(Property.LIST_STYLE_TYPE, "disc") ? "•" : frame.position() + ".";
        List<Node> words = List.of(new Words(sign, entry.line()));
        Letters letters = Lettering.of(setting, words, frame.style(), frame.tagged());
        double width = letters.width(0, letters.size());
        Column lines = new Column();
        double x = frame.x() - LABEL_GAP - width;
        Paragraph.set(letters, new Flow.Frame(x, width, frame.style(), frame.tagged(), 1), lines);
        return lines.slices().get(0).marks;
    }
}
