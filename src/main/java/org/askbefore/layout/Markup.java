package org.askbefore.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.askbefore.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/**
 * A page in the small XHTML vocabulary, read and found to be sound.
 *
 * @param name the file or template it came from, for messages
 * @param language of the whole, such as en or pt-BR
 * @param title as a reader's window shows it
 * @param body what is to be set, without the running foot
 * @param foot what stands at the foot of every page; null where the page has none
 */
public record Markup(
        String name,
        String language,
        String title,
        Element body,
        @Nullable Element foot) {

    /**
     * Reads well-formed XHTML. Nothing outside the text is ever opened.
     *
     * @throws ProblemException with every fault, each with its line and what is allowed there
     */
    public static Markup read(String xhtml, String name) throws ProblemException {
        return new MarkupReader(xhtml, name).read();
    }

    /** The same page with those classes on its body in place of its own, so that a theme sets it otherwise. */
    public Markup dressed(String classes) {
        Map<String, String> attributes = new LinkedHashMap<>(body.attributes());
        attributes.put("class", classes);
        Element dressed = new Element(
                body.tag(), attributes, XmlText.split(classes), body.children(), body.line(), body.column());
        return new Markup(name, language, title, dressed, foot);
    }

    static Markup of(String name, Element html, String title) {
        Element body = element(html, "body");
        Element foot = null;
        List<Node> rest = new ArrayList<>();
        for (Node child : body.children()) {
            if (child instanceof Element element && isFoot(element)) {
                foot = element;
            } else {
                rest.add(child);
            }
        }
        Element main =
                new Element("body", body.attributes(), body.classes(), List.copyOf(rest), body.line(), body.column());
        return new Markup(name, html.attributeOrEmpty("lang"), title, main, foot);
    }

    /** True for the element that stands at the foot of every page, where it is a child of the body. */
    static boolean isFoot(Element element) {
        return element.tag().equals("footer") && element.hasClass("page-foot");
    }

    private static Element element(Element parent, String tag) {
        for (Node child : parent.children()) {
            if (child instanceof Element element && element.tag().equals(tag)) {
                return element;
            }
        }
        throw new IllegalArgumentException("a page without a " + tag);
    }
}
