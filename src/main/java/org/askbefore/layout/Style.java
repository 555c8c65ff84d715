package org.askbefore.layout;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** What the theme sets for one element, with what it takes over from the element around it. */
final class Style {
    /** Before any rule: every property at its initial value. */
    static final Style INITIAL = initial();

    private final EnumMap<Property, Value> values;

    private Style(EnumMap<Property, Value> values) {
        this.values = values;
    }

    private static Style initial() {
        EnumMap<Property, Value> values = new EnumMap<>(Property.class);
        for (Property property : Property.values()) {
            values.put(property, initial(property));
        }
        return new Style(values);
    }

    private static Value initial(Property property) {
        Value value = ValueReader.read(property, property.initial);
        return value == null ? new Value.Word(property.initial) : value;
    }

    /** The style of an element inside one of this style, before its own settings. */
    Style inherited() {
        EnumMap<Property, Value> inner = values.clone();
        inner.replaceAll((property, value) -> property.inherited ? value : INITIAL.value(property));
        return new Style(inner);
    }

    /** Lays settings on top. */
    Style set(Map<Property, Value> settings) {
        EnumMap<Property, Value> changed = values.clone();
        changed.putAll(settings);
        return new Style(changed);
    }

    Value value(Property property) {
        return Objects.requireNonNull(values.get(property));
    }

    boolean is(Property property, String word) {
        return value(property) instanceof Value.Word set && set.word().equals(word);
    }

    /** A length; 0 where the property is set to a word. */
    double points(Property property) {
        return value(property) instanceof Value.Points length ? length.points() : 0;
    }

    double fontSize() {
        return points(Property.FONT_SIZE);
    }

    double lineHeight() {
        return value(Property.LINE_HEIGHT) instanceof Value.Factor factor
                ? factor.number() * fontSize()
                : points(Property.LINE_HEIGHT);
    }

    Weight weight() {
        return is(Property.FONT_WEIGHT, "bold") ? Weight.BOLD : Weight.REGULAR;
    }

    int colour() {
        return value(Property.COLOR) instanceof Value.Colour colour ? colour.rgb() : 0;
    }

    /** The width of a side's border; 0 where it has none. */
    double border(Side side) {
        return is(Property.BORDER_TOP_STYLE.of(side), "none") ? 0 : points(Property.BORDER_TOP_WIDTH.of(side));
    }

    /** Border and padding of a side. */
    double inset(Side side) {
        return border(side) + points(Property.PADDING_TOP.of(side));
    }

    double margin(Side side) {
        return points(Property.MARGIN_TOP.of(side));
    }

    /** The line that a side's border is; of no width where it has none. */
    Stroke stroke(Side side) {
        int colour = value(Property.BORDER_TOP_COLOR.of(side)) instanceof Value.Colour set ? set.rgb() : colour();
        return new Stroke(border(side), colour, is(Property.BORDER_TOP_STYLE.of(side), "dashed"));
    }

    /** True where the box itself shows: a background or a border. */
    boolean decorated() {
        boolean shows = value(Property.BACKGROUND_COLOR) instanceof Value.Colour;
        for (Side side : Side.values()) {
            shows |= border(side) > 0;
        }
        return shows;
    }
}
