package org.askbefore.layout;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a theme may set, and to what. */
enum Property {
    FONT_SIZE("font-size", true, "12pt", "pt"),
    LINE_HEIGHT("line-height", true, "1.4", "number pt"),
    FONT_WEIGHT("font-weight", true, "normal", "normal bold"),
    /** For the browser only: print always uses the built-in typefaces. */
    FONT_FAMILY("font-family", true, "inherit", "any"),
    COLOR("color", true, "#000", "colour"),
    TEXT_ALIGN("text-align", true, "left", "left right center"),
    /** What the attribute dir sets as well, which can also be auto. */
    DIRECTION("direction", true, "ltr", "ltr rtl"),
    LIST_STYLE_TYPE("list-style-type", true, "disc", "none disc decimal"),
    BACKGROUND_COLOR("background-color", false, "transparent", "colour transparent"),
    MARGIN_TOP("margin-top", false, "0", "pt"),
    MARGIN_RIGHT("margin-right", false, "0", "pt"),
    MARGIN_BOTTOM("margin-bottom", false, "0", "pt"),
    MARGIN_LEFT("margin-left", false, "0", "pt"),
    PADDING_TOP("padding-top", false, "0", "pt"),
    PADDING_RIGHT("padding-right", false, "0", "pt"),
    PADDING_BOTTOM("padding-bottom", false, "0", "pt"),
    PADDING_LEFT("padding-left", false, "0", "pt"),
    BORDER_TOP_WIDTH("border-top-width", false, "0", "pt"),
    BORDER_RIGHT_WIDTH("border-right-width", false, "0", "pt"),
    BORDER_BOTTOM_WIDTH("border-bottom-width", false, "0", "pt"),
    BORDER_LEFT_WIDTH("border-left-width", false, "0", "pt"),
    BORDER_TOP_STYLE("border-top-style", false, "none", "none solid dashed"),
    BORDER_RIGHT_STYLE("border-right-style", false, "none", "none solid dashed"),
    BORDER_BOTTOM_STYLE("border-bottom-style", false, "none", "none solid dashed"),
    BORDER_LEFT_STYLE("border-left-style", false, "none", "none solid dashed"),
    BORDER_TOP_COLOR("border-top-color", false, "currentcolor", "colour currentcolor"),
    BORDER_RIGHT_COLOR("border-right-color", false, "currentcolor", "colour currentcolor"),
    BORDER_BOTTOM_COLOR("border-bottom-color", false, "currentcolor", "colour currentcolor"),
    BORDER_LEFT_COLOR("border-left-color", false, "currentcolor", "colour currentcolor"),
    BORDER_RADIUS("border-radius", false, "0", "pt"),
    BOX_SIZING("box-sizing", false, "border-box", "border-box"),
    OBJECT_FIT("object-fit", false, "contain", "contain"),
    DISPLAY("display", false, "block", "block flex none inline"),
    FLEX("flex", false, "none", "number none"),
    WIDTH("width", false, "auto", "pt % auto"),
    HEIGHT("height", false, "auto", "pt auto"),
    GAP("gap", false, "0", "pt"),
    BREAK_BEFORE("break-before", false, "auto", "auto page"),
    BREAK_INSIDE("break-inside", false, "auto", "auto avoid"),
    BREAK_AFTER("break-after", false, "auto", "auto avoid");

    private static final Map<String, Property> BY_NAME = new HashMap<>();
    private static final Map<Property, Map<Side, Property>> BY_SIDE = new EnumMap<>(Property.class);

    private static final Map<Property, Value> INITIAL = new EnumMap<>(Property.class);
    private static final List<Property> ALL = List.of(values());

    static {
        for (Property property : values()) {
            BY_NAME.put(property.css, property);
            Value value = ValueReader.read(property, property.initial);
            INITIAL.put(property, value == null ? new Value.Word(property.initial) : value);
        }
        for (Property property : values()) {
            if (property.css.contains("-top")) {
                Map<Side, Property> sides = new EnumMap<>(Side.class);
                for (Side side : Side.values()) {
                    sides.put(side, BY_NAME.get(property.css.replace("top", side.css())));
                }
                BY_SIDE.put(property, sides);
            }
        }
    }

    final String css;
    final boolean inherited;
    private final String initial;
    private final String allowed;

    Property(String css, boolean inherited, String initial, String allowed) {
        this.css = css;
        this.inherited = inherited;
        this.initial = initial;
        this.allowed = " " + allowed + " ";
    }

    static @Nullable Property named(String css) {
        return BY_NAME.get(css);
    }

    /** Every property; unlike values(), always the same list. */
    static List<Property> all() {
        return ALL;
    }

    /** What it is where no theme sets it. */
    Value initial() {
        return Objects.requireNonNull(INITIAL.get(this));
    }

    /** True for a kind of value (pt, %, number, colour, any) or a word that it may be set to. */
    boolean allows(String kindOrWord) {
        return allowed.contains(" " + kindOrWord + " ");
    }

    /** The kinds of value, each with an example, and the words that it may be set to. */
    String allowed() {
        List<String> all = new ArrayList<>();
        for (String kind : allowed.strip().split(" ", -1)) {
            all.add(
                    switch (kind) {
                        case "pt" -> "points such as 12pt";
                        case "%" -> "a share such as 50%";
                        case "number" -> "a number such as 1.4";
                        case "colour" -> "a colour such as #0b4a6f";
                        case "any" -> "anything";
                        default -> kind;
                    });
        }
        return String.join(", ", all);
    }

    /** As a theme would write it where it is not set. */
    String initially() {
        return initial;
    }

    /** The same property of another side: MARGIN_TOP and LEFT give MARGIN_LEFT. */
    Property of(Side side) {
        Map<Side, Property> sides = BY_SIDE.get(this);
        return sides == null ? this : sides.getOrDefault(side, this);
    }
}
