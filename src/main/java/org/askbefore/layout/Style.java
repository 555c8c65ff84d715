package org.askbefore.layout;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * What the theme sets for elements with the same name and classes inside the same others. It remembers the styles of
 * those inside it, so that each is worked out once for a theme.
 */
final class Style {
    final @Nullable Style outer;
    final String tag;
    final List<String> classes;
    final Edges margin;
    final Edges border;
    final Edges inset;
    final double fontSize;
    final double lineHeight;
    final boolean decorated;
    private final EnumMap<Property, Value> values;
    private final Map<String, Style> inside = new ConcurrentHashMap<>();

    /**
     * @param outer the style of the element around it; null for the page itself
     * @param settings what the theme sets; the rest is taken over from outside, or is as it is by nature
     */
    Style(@Nullable Style outer, String tag, List<String> classes, Map<Property, Value> settings) {
        this.outer = outer;
        this.tag = tag;
        this.classes = classes;
        this.values = new EnumMap<>(Property.class);
        for (Property property : Property.all()) {
            Value set = settings.get(property);
            Value taken = outer != null && property.inherited ? outer.value(property) : property.initial();
            values.put(property, set == null ? taken : set);
        }
        margin = edges(Property.MARGIN_TOP);
        border = new Edges(border(Side.TOP), border(Side.RIGHT), border(Side.BOTTOM), border(Side.LEFT));
        inset = border.plus(edges(Property.PADDING_TOP));
        fontSize = points(Property.FONT_SIZE);
        Value height = value(Property.LINE_HEIGHT);
        lineHeight = height instanceof Value.Factor factor ? factor.number() * fontSize : points(Property.LINE_HEIGHT);
        boolean framed = border.top() + border.bottom() + border.across() > 0;
        decorated = framed || value(Property.BACKGROUND_COLOR) instanceof Value.Colour;
    }

    /** The style of an element inside, if it is known already. */
    @Nullable
    Style inside(String signature) {
        return inside.get(signature);
    }

    /** Remembers the style of an element inside; gives the one to use. */
    Style remember(String signature, Style inner) {
        Style known = inside.putIfAbsent(signature, inner);
        return known == null ? inner : known;
    }

    Value value(Property property) {
        Value value = values.get(property);
        return value == null ? property.initial() : value;
    }

    boolean is(Property property, String word) {
        return value(property) instanceof Value.Word set && set.word().equals(word);
    }

    /** A length; 0 where the property is set to a word. */
    double points(Property property) {
        return value(property) instanceof Value.Points length ? length.points() : 0;
    }

    Weight weight() {
        return is(Property.FONT_WEIGHT, "bold") ? Weight.BOLD : Weight.REGULAR;
    }

    /** Which way a paragraph is read. */
    Direction direction() {
        if (is(Property.DIRECTION, "rtl")) {
            return Direction.RIGHT_TO_LEFT;
        }
        return is(Property.DIRECTION, "auto") ? Direction.OF_FIRST_LETTER : Direction.LEFT_TO_RIGHT;
    }

    int colour() {
        return value(Property.COLOR) instanceof Value.Colour colour ? colour.rgb() : 0;
    }

    private Edges edges(Property top) {
        return new Edges(
                points(top), points(top.of(Side.RIGHT)), points(top.of(Side.BOTTOM)), points(top.of(Side.LEFT)));
    }

    private double border(Side side) {
        return is(Property.BORDER_TOP_STYLE.of(side), "none") ? 0 : points(Property.BORDER_TOP_WIDTH.of(side));
    }

    /** The line that a side's border is; of no width where it has none. */
    Stroke stroke(Side side) {
        int colour = value(Property.BORDER_TOP_COLOR.of(side)) instanceof Value.Colour set ? set.rgb() : colour();
        return new Stroke(border(side), colour, is(Property.BORDER_TOP_STYLE.of(side), "dashed"));
    }
}
