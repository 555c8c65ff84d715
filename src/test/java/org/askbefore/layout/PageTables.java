package org.askbefore.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.askbefore.problem.ProblemException;

/** The tables of docs/page.md on what a page may be written with, made from what the program goes by. */
public final class PageTables {
    private static final Map<String, String> MEANINGS = meanings();

    private PageTables() {}

    private static Map<String, String> meanings() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("html", "the whole page; `lang` is its language");
        all.put("head", "what is not printed");
        all.put("title", "the title of the file and of the browser's window");
        all.put("style", "for the browser: `<style>${styles}</style>`");
        all.put("meta", "for the browser: the alphabet, the width");
        all.put("body", "what is printed");
        all.put("header", "the head of the list");
        all.put("main", "the list itself");
        all.put("section", "a part with a heading of its own");
        all.put("footer", "a closing part; as `<footer class=\"page-foot\">` in the body, the foot of every page");
        all.put("div", "a box for the theme");
        all.put("h1", "the heading of the page, before any other");
        all.put("h2", "the heading of a section");
        all.put("h3", "a heading inside a section");
        all.put("p", "a paragraph");
        all.put("strong", "bold words");
        all.put("span", "words that differ; `page-number` and `page-count` as its class, in the foot, print those");
        all.put("label", "the words that tick a box in a browser; `for` names its id");
        all.put("br", "a new line");
        all.put("ul", "a list with bullets");
        all.put("ol", "a list with numbers");
        all.put("li", "an entry of a list");
        all.put("dl", "names with their values; a `<div>` holds each pair");
        all.put("dt", "the name");
        all.put("dd", "the value");
        all.put("input", "a box to tick: `type=\"checkbox\"`, a `name` of its own, an `aria-label`");
        all.put(
                "textarea",
                "lines to write on: a `name` of its own, an `aria-label`, `rows` from 1 to 30, or a `height` in the theme");
        all.put("img", "a picture: a PNG in `src` as data, its words in `alt`");
        return all;
    }

    /** Every element: what it is, what it may hold, its own attributes and what a screen reader finds in the PDF. */
    public static String elements() throws ProblemException {
        if (!MEANINGS.keySet().equals(new TreeSet<>(Vocabulary.names()))) {
            throw new IllegalStateException("say what each element is: " + Vocabulary.names());
        }
        StringBuilder table = new StringBuilder("| element | what it is | may hold | attributes | in the PDF |\n");
        table.append("|---|---|---|---|---|\n");
        for (Map.Entry<String, String> element : MEANINGS.entrySet()) {
            String tag = element.getKey();
            table.append("| `")
                    .append(tag)
                    .append("` | ")
                    .append(element.getValue())
                    .append(" | ");
            table.append(holds(tag)).append(" | ").append(attributes(tag)).append(" | ");
            table.append(structure(tag)).append(" |\n");
        }
        table.append("\nBlocks: ").append(named(Vocabulary.children("body")));
        table.append(". Inline: words, ").append(named(Vocabulary.children("p")));
        return table.append(". Every element may also have ")
                .append(named(common()))
                .append(".\n")
                .toString();
    }

    private static String holds(String tag) {
        List<String> rest = new ArrayList<>(Vocabulary.children(tag));
        List<String> kinds = new ArrayList<>();
        if (rest.containsAll(Vocabulary.children("body"))) {
            rest.removeAll(Vocabulary.children("body"));
            kinds.add("blocks");
        }
        if (rest.containsAll(Vocabulary.children("p"))) {
            rest.removeAll(Vocabulary.children("p"));
            kinds.add(Vocabulary.holdsText(tag) ? "inline" : "inline without words");
        } else if (Vocabulary.holdsText(tag)) {
            kinds.add("words");
        }
        kinds.addAll(rest.stream().map(name -> "`" + name + "`").toList());
        return kinds.isEmpty() ? "nothing" : String.join(", ", kinds);
    }

    private static List<String> common() {
        List<String> common = new ArrayList<>(Vocabulary.attributes("p"));
        for (String tag : Vocabulary.names()) {
            common.retainAll(Vocabulary.attributes(tag));
        }
        return common;
    }

    private static String attributes(String tag) {
        List<String> own = new ArrayList<>(Vocabulary.attributes(tag));
        own.removeAll(common());
        return named(own);
    }

    private static String named(java.util.Collection<String> names) {
        return String.join(", ", names.stream().map(name -> "`" + name + "`").toList());
    }

    private static String structure(String tag) throws ProblemException {
        if (tag.equals("html") || tag.equals("body")) {
            return Tag.DOCUMENT.standardName();
        }
        if (Vocabulary.children("head").contains(tag) || tag.equals("head")) {
            return "";
        }
        Structure structure = new Structure();
        Style style = new Cascade(Theme.read("", "none")).page;
        int element = structure.open(new Element(tag, Map.of(), List.of(), List.of(), 1, 1), style, 0);
        return element == 0 ? "" : structure.tag(element).standardName();
    }

    /** Every property of a theme, with its values; those of the four sides in one row. */
    public static String properties() {
        StringBuilder table = new StringBuilder("| property | values | if not set | taken over from outside |\n");
        table.append("|---|---|---|---|\n");
        for (Property property : Property.all()) {
            Side side = Side.of(property.css);
            if (side == null || side == Side.TOP) {
                table.append("| `").append(property.css.replace("-top", "")).append("` ");
                table.append(side == null ? "" : "or by side: `" + property.css + "` … ")
                        .append("| ");
                table.append(property.allowed())
                        .append(" | ")
                        .append(property.initially())
                        .append(" | ");
                table.append(property.inherited ? "yes" : "").append(" |\n");
            }
        }
        table.append("| `border` or by side: `border-top` … | width, style and colour, in any order | | |\n");
        return table.toString();
    }
}
