package org.askbefore.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A property that sets several at once, such as margin or border-left. */
final class Shorthand {
    /** Four sides, from one to four values. */
    private static final Map<String, Property> SIDES = Map.of(
            "margin", Property.MARGIN_TOP,
            "padding", Property.PADDING_TOP,
            "border-width", Property.BORDER_TOP_WIDTH,
            "border-style", Property.BORDER_TOP_STYLE,
            "border-color", Property.BORDER_TOP_COLOR);

    private static final List<Property> BORDER =
            List.of(Property.BORDER_TOP_WIDTH, Property.BORDER_TOP_STYLE, Property.BORDER_TOP_COLOR);

    /** A property and the value written for it. */
    record Setting(Property property, ThemeScanner.Token value) {}

    private Shorthand() {}

    static Set<String> names() {
        TreeSet<String> names = new TreeSet<>(SIDES.keySet());
        names.add("border");
        for (Side side : Side.values()) {
            names.add("border-" + side.css());
        }
        return names;
    }

    /** What a shorthand sets; null where the name is none, empty where the number or kind of values is wrong. */
    static @Nullable List<Setting> expand(String name, List<ThemeScanner.Token> values) {
        Property first = SIDES.get(name);
        if (first != null) {
            return sides(first, values);
        }
        if (name.equals("border")) {
            List<Setting> all = new ArrayList<>();
            for (Side side : Side.values()) {
                all.addAll(border(side, values));
            }
            return all;
        }
        for (Side side : Side.values()) {
            if (name.equals("border-" + side.css())) {
                return border(side, values);
            }
        }
        return null;
    }

    private static List<Setting> sides(Property first, List<ThemeScanner.Token> values) {
        if (values.isEmpty() || values.size() > 4) {
            return List.of();
        }
        List<Setting> settings = new ArrayList<>();
        int last = values.size() - 1;
        settings.add(new Setting(first.of(Side.TOP), values.get(0)));
        settings.add(new Setting(first.of(Side.RIGHT), values.get(Math.min(1, last))));
        settings.add(new Setting(first.of(Side.BOTTOM), values.get(last < 2 ? 0 : 2)));
        settings.add(new Setting(first.of(Side.LEFT), values.get(last < 3 ? Math.min(1, last) : 3)));
        return settings;
    }

    /** Width, style and colour in any order; what is not given goes back to its initial value. */
    private static List<Setting> border(Side side, List<ThemeScanner.Token> values) {
        if (values.isEmpty() || values.size() > 3) {
            return List.of();
        }
        List<Setting> settings = new ArrayList<>();
        for (ThemeScanner.Token token : values) {
            Property kind = null;
            for (Property property : BORDER) {
                kind = kind == null && ValueReader.read(property, token.text()) != null ? property : kind;
            }
            if (kind == null) {
                return List.of();
            }
            settings.add(new Setting(kind.of(side), token));
        }
        return settings;
    }
}
