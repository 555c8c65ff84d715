package org.askbefore.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which elements a page may have, what each may hold, and which attributes it may bear. Nothing in it can make a browser
 * fetch or send anything.
 */
final class Vocabulary {
    private static final List<String> INLINE = List.of("strong", "span", "label", "br");
    private static final List<String> BLOCKS = List.of(
            "header",
            "main",
            "section",
            "footer",
            "div",
            "h1",
            "h2",
            "h3",
            "p",
            "ul",
            "ol",
            "dl",
            "input",
            "textarea",
            "img");
    private static final Set<String> TEXT_HOLDERS =
            Set.of("title", "style", "h1", "h2", "h3", "p", "strong", "span", "label", "li", "dt", "dd", "div");
    private static final Set<String> EVERYWHERE = Set.of("class", "id", "lang", "dir", "role");

    private static final Map<String, List<String>> CHILDREN = Map.ofEntries(
            Map.entry("html", List.of("head", "body")),
            Map.entry("head", List.of("title", "style", "meta")),
            Map.entry("title", List.of()),
            Map.entry("style", List.of()),
            Map.entry("meta", List.of()),
            Map.entry("body", BLOCKS),
            Map.entry("header", BLOCKS),
            Map.entry("main", BLOCKS),
            Map.entry("section", BLOCKS),
            Map.entry("footer", BLOCKS),
            Map.entry("div", both(both(BLOCKS, INLINE), List.of("dt", "dd"))),
            Map.entry("h1", INLINE),
            Map.entry("h2", INLINE),
            Map.entry("h3", INLINE),
            Map.entry("p", INLINE),
            Map.entry("strong", INLINE),
            Map.entry("span", INLINE),
            Map.entry("label", INLINE),
            Map.entry("br", List.of()),
            Map.entry("ul", List.of("li")),
            Map.entry("ol", List.of("li")),
            Map.entry("li", both(BLOCKS, INLINE)),
            Map.entry("dl", List.of("div")),
            Map.entry("dt", INLINE),
            Map.entry("dd", both(BLOCKS, INLINE)),
            Map.entry("input", List.of()),
            Map.entry("textarea", List.of()),
            Map.entry("img", List.of()));

    private static final Map<String, Set<String>> ATTRIBUTES = Map.of(
            "html", Set.of("xmlns"),
            "meta", Set.of("charset", "name", "content"),
            "style", Set.of("type", "media"),
            "label", Set.of("for"),
            "input", Set.of("type", "name", "title"),
            "textarea", Set.of("name", "title", "rows"),
            "img", Set.of("src", "alt"));

    private Vocabulary() {}

    static boolean knows(String tag) {
        return CHILDREN.containsKey(tag);
    }

    static List<String> names() {
        return CHILDREN.keySet().stream().sorted().toList();
    }

    /** The elements that may stand straight inside this one. */
    static List<String> children(String tag) {
        return CHILDREN.getOrDefault(tag, List.of());
    }

    /** True where words may stand straight inside this one. */
    static boolean holdsText(String tag) {
        return TEXT_HOLDERS.contains(tag);
    }

    static boolean inline(String tag) {
        return INLINE.contains(tag);
    }

    static boolean allowsAttribute(String tag, String attribute) {
        return attribute.startsWith("aria-")
                || EVERYWHERE.contains(attribute)
                || ATTRIBUTES.getOrDefault(tag, Set.of()).contains(attribute);
    }

    static Set<String> attributes(String tag) {
        Set<String> all = new TreeSet<>(EVERYWHERE);
        all.addAll(ATTRIBUTES.getOrDefault(tag, Set.of()));
        all.add("aria-*");
        return all;
    }

    private static List<String> both(List<String> some, List<String> more) {
        List<String> all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }
}
