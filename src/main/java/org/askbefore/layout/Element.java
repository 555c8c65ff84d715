package org.askbefore.layout;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One element of a page, such as a paragraph or a tick box.
 *
 * @param tag its name, in lower case
 * @param attributes as written
 * @param classes the names in its class attribute
 * @param children in reading order
 * @param line the line of the page's source on which it begins, from 1
 * @param column the place in that line, from 1
 */
public record Element(
        String tag, Map<String, String> attributes, List<String> classes, List<Node> children, int line, int column)
        implements Node {

    /** The value of an attribute; null where the element has none of that name. */
    public @Nullable String attribute(String name) {
        return attributes.get(name);
    }

    /** The value of an attribute; empty where the element has none of that name. */
    public String attributeOrEmpty(String name) {
        return attributes.getOrDefault(name, "");
    }

    /** What a field is for, as a blind reader hears it: its aria-label, else its title; empty where it has neither. */
    public String label() {
        String label = attribute("aria-label");
        return label == null ? attributeOrEmpty("title") : label;
    }

    /** True where the class attribute names it. */
    public boolean hasClass(String name) {
        return classes.contains(name);
    }

    /** As a person would point to it: li.question. */
    public String named() {
        return classes.isEmpty() ? tag : tag + "." + String.join(".", classes);
    }
}
