package org.askbefore.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Finds the style of each element: what it is by nature, then the rules of the theme, the weightiest last. */
final class Cascade {
    /** The style of a page before it has any element. */
    final Style page = new Style(null, "html", List.of(), Map.of());

    private final List<StyleRule> rules;

    Cascade(Theme theme) {
        List<StyleRule> sorted = new ArrayList<>(theme.rules());
        sorted.sort(Comparator.comparingInt(StyleRule::weight));
        this.rules = sorted;
    }

    /** The style of an element that stands inside one of the outer style. */
    Style style(Element element, Style outer) {
        String direction = element.attribute("dir");
        String classes = element.attribute("class");
        String named = classes == null ? element.tag() : element.tag() + "." + classes;
        String signature = direction == null ? named : named + " " + direction;
        Style known = outer.inside(signature);
        return known == null ? outer.remember(signature, found(element, outer)) : known;
    }

    private Style found(Element element, Style outer) {
        Map<Property, Value> settings = new EnumMap<>(Property.class);
        switch (element.tag()) {
            case "strong" -> settings.put(Property.FONT_WEIGHT, new Value.Word("bold"));
            case "ol" -> settings.put(Property.LIST_STYLE_TYPE, new Value.Word("decimal"));
            case "ul" -> settings.put(Property.LIST_STYLE_TYPE, new Value.Word("disc"));
            default -> {}
        }
        for (StyleRule rule : rules) {
            if (rule.selector().matches(element, outer)) {
                settings.putAll(rule.settings());
            }
        }
        String direction = element.attribute("dir");
        if (direction != null) {
            settings.put(Property.DIRECTION, new Value.Word(direction));
        }
        return new Style(outer, element.tag(), element.classes(), settings);
    }
}
