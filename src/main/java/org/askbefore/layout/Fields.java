package org.askbefore.layout;

/** Sets the boxes to tick and the room to write in. */
final class Fields {
    private static final double USUAL_BOX = 14;
    /** Typed letters stay clear of the line to write on. */
    private static final double CLEAR = 1;

    private static final double HAIR = 0.01;

    private Fields() {}

    static void tickBox(Element element, Flow.Frame frame, Column column) {
        Style style = frame.style();
        double width = style.value(Property.WIDTH) instanceof Value.Points set ? set.points() : USUAL_BOX;
        double height = style.value(Property.HEIGHT) instanceof Value.Points set ? set.points() : width;
        Slice slice = new Slice(height);
        slice.marks.add(new Mark.TickBox(
                frame.x(),
                0,
                width,
                height,
                style.stroke(Side.TOP),
                element.attributeOrEmpty("name"),
                element.label(),
                frame.tagged()));
        column.add(slice);
    }

    /** One field over all its lines; the lines themselves are drawn, for a pen. */
    static void answer(Element element, Flow.Frame frame, double pageHeight, Column column) {
        Style style = frame.style();
        double pitch = style.lineHeight;
        int rows = Math.max(1, Math.min(rows(element, style), (int) (pageHeight / pitch)));
        Slice slice = new Slice(rows * pitch);
        Stroke stroke = style.stroke(Side.BOTTOM);
        for (int row = 1; row <= rows && stroke.width() > 0; row++) {
            slice.marks.add(new Mark.Line(frame.x(), row * pitch - stroke.width() / 2, frame.width(), stroke));
        }
        slice.marks.add(new Mark.Answer(
                frame.x(),
                CLEAR,
                frame.width(),
                rows * pitch - stroke.width() - 2 * CLEAR,
                rows,
                style.fontSize,
                element.attributeOrEmpty("name"),
                element.label(),
                frame.tagged()));
        column.add(slice);
    }

    /** As many lines as stand in the height that the theme gives the field, else those that the page asks for. */
    private static int rows(Element element, Style style) {
        return style.value(Property.HEIGHT) instanceof Value.Points set
                ? (int) ((set.points() + HAIR) / style.lineHeight)
                : FieldCheck.rows(element);
    }
}
