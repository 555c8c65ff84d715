package org.askbefore.layout;

/** Sets pictures. */
final class Pictures {
    /** A dot of a picture whose size the theme does not set: 96 to the inch, as browsers have it. */
    private static final double DOT = 0.75;

    private Pictures() {}

    /** As large as its box lets it be in its own proportions; aligned as words are. */
    static void set(Setting setting, Element element, Flow.Frame frame, Column column) {
        Picture picture = setting.pictures.apply(element.attributeOrEmpty("src"));
        if (picture == null) {
            String what = "The picture in " + element.named() + " is no PNG, or is too large.";
            setting.fault(element.line(), what, "Save it as a PNG of less than four million dots.");
            return;
        }
        Style style = frame.style();
        double tall = style.value(Property.HEIGHT) instanceof Value.Points set ? set.points() : picture.height() * DOT;
        boolean wide = style.value(Property.WIDTH) instanceof Value.Points;
        double room = wide ? frame.width() : Math.min(frame.width(), picture.width() * tall / picture.height());
        double scale = Math.min(room / picture.width(), Math.min(tall, setting.pageHeight) / picture.height());
        Slice slice = new Slice(picture.height() * scale);
        double width = picture.width() * scale;
        double rest = style.is(Property.TEXT_ALIGN, "right") ? frame.width() - width : 0;
        slice.marks.add(new Mark.Image(frame.x() + rest, 0, width, slice.height, picture, frame.tagged()));
        column.add(slice);
    }
}
