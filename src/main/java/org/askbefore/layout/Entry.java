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
        flow.contents(entry, entry.children(), body, column);
        if (labelled && column.size() > from) {
            String sign = frame.style().is(Property.LIST_STYLE_TYPE, "disc") ? "•" : flow.position() + ".";
            Letters letters =
                    Lettering.of(setting, List.of(new Words(sign, entry.line())), flow.path(), frame.style(), label);
            double width = letters.width(0, letters.size());
            Column lines = new Column();
            Paragraph.set(letters, new Flow.Frame(frame.x() - LABEL_GAP - width, width, frame.style(), label), lines);
            column.slices().get(from).marks.addAll(0, lines.slices().get(0).marks);
        }
    }
}
