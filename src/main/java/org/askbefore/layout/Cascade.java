package org.askbefore.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Finds the style of each element: what it is by nature, then the rules of the theme, the weightiest last. */
final class Cascade {
    private static final Map<Property, Value> BOLD = Map.of(Property.FONT_WEIGHT, new Value.Word("bold"));

    private final List<StyleRule> rules;

    Cascade(Theme theme) {
        List<StyleRule> sorted = new ArrayList<>(theme.rules());
        sorted.sort(Comparator.comparingInt(rule -> rule.selector().weight()));
        this.rules = sorted;
    }

    /** The style of the last element of the path, inside one of the outer style. */
    Style style(List<Element> path, Style outer) {
        Map<Property, Value> settings = new EnumMap<>(Property.class);
        Element element = path.get(path.size() - 1);
        if (element.tag().equals("strong")) {
            settings.putAll(BOLD);
        }
        if (element.tag().equals("ol")) {
            settings.put(Property.LIST_STYLE_TYPE, new Value.Word("decimal"));
        } else if (element.tag().equals("ul")) {
            settings.put(Property.LIST_STYLE_TYPE, new Value.Word("disc"));
        }
        for (StyleRule rule : rules) {
            if (rule.selector().matches(path)) {
                settings.putAll(rule.settings());
            }
        }
        return outer.inherited().set(settings);
    }
}
