package org.askbefore.layout;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Grows the tree that a screen reader walks, beside the boxes. */
final class Structure {
    /** The class of the element that says whose the document is; of one that a screen reader hears of, such as a dl. */
    private static final String OWNER = "person";

    private final List<StructureElement> elements = new ArrayList<>();
    private int owner = StructureElement.NONE;

    Structure() {
        elements.add(new StructureElement(0, Tag.DOCUMENT, StructureElement.NONE, null, ""));
    }

    /** Adds an element inside another; inside decoration everything is decoration. */
    int add(Tag tag, int parent, @Nullable String language) {
        return add(tag, parent, language, "");
    }

    int add(Tag tag, int parent, @Nullable String language, String label) {
        if (parent == StructureElement.NONE) {
            return StructureElement.NONE;
        }
        elements.add(new StructureElement(elements.size(), tag, parent, language, label));
        return elements.size() - 1;
    }

    /** The structure element for an element of the page; its parent where it needs none of its own. */
    int open(Element element, Style style, int parent) {
        int opened = added(element, style, parent);
        if (owner == StructureElement.NONE && opened != parent && element.hasClass(OWNER)) {
            owner = opened;
        }
        return opened;
    }

    private int added(Element element, Style style, int parent) {
        String language = element.attribute("lang");
        return switch (element.tag()) {
            case "header" -> add(Tag.DIVISION, parent, language);
            case "section", "footer" -> add(Tag.SECTION, parent, language);
            case "h1" -> add(Tag.HEADING_1, parent, language);
            case "h2" -> add(Tag.HEADING_2, parent, language);
            case "h3" -> add(Tag.HEADING_3, parent, language);
            case "p" -> add(Tag.PARAGRAPH, parent, language);
            case "ul", "ol", "dl" -> add(Tag.LIST, parent, language, label(element, style));
            case "li" -> add(Tag.ENTRY, parent, language);
            case "dt" -> add(Tag.LABEL, parent, language);
            case "dd" -> add(Tag.ENTRY_BODY, parent, language);
            case "input" -> add(Tag.FIELD, labels(parent) ? add(Tag.LABEL, parent - 1, null) : parent, language);
            case "textarea" -> add(Tag.FIELD, parent, language);
            case "img" -> add(Tag.FIGURE, parent, language, element.attributeOrEmpty("alt"));
            case "strong" -> add(Tag.SPAN, parent, language);
            default -> transparent(element, parent, language);
        };
    }

    /** True where a tick box is the first thing in a list's entry that has no label yet: then it is the label. */
    private boolean labels(int parent) {
        return parent == elements.size() - 1
                && tag(parent) == Tag.ENTRY_BODY
                && elements.get(parent).parent() == parent - 1;
    }

    /** The element that words belong to: one that may hold words, or a paragraph made for them. */
    int forWords(int parent) {
        if (parent == StructureElement.NONE) {
            return parent;
        }
        return switch (tag(parent)) {
            case DOCUMENT, SECTION, DIVISION, ENTRY, LIST -> add(Tag.PARAGRAPH, parent, null);
            default -> parent;
        };
    }

    private int transparent(Element element, int parent, @Nullable String language) {
        if (parent != StructureElement.NONE && tag(parent) == Tag.LIST) {
            return add(Tag.ENTRY, parent, language);
        }
        if (language == null) {
            return parent;
        }
        return add(Vocabulary.inline(element.tag()) ? Tag.SPAN : Tag.DIVISION, parent, language);
    }

    private static String label(Element element, Style style) {
        if (element.tag().equals("ol")) {
            return "Decimal";
        }
        return element.tag().equals("ul") && !style.is(Property.LIST_STYLE_TYPE, "none") ? "Disc" : "None";
    }

    Tag tag(int element) {
        return elements.get(element).tag();
    }

    /** The element that says whose the document is; {@link StructureElement#NONE} where none does. */
    int owner() {
        return owner;
    }

    List<StructureElement> elements() {
        return List.copyOf(elements);
    }
}
