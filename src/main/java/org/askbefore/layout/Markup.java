package org.askbefore.layout;

import java.util.List;
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

    static final String FOOT_CLASS = "page-foot";

    /**
     * Reads well-formed XHTML. Nothing outside the text is ever opened.
     *
     * @throws ProblemException with every fault, each with its line and what is allowed there
     */
    public static Markup read(String xhtml, String name) throws ProblemException {
        return new MarkupReader(xhtml, name).read();
    }

    static Markup of(String name, Element html, String title) {
        Element body = null;
        for (Node child : html.children()) {
            if (child instanceof Element element && element.tag().equals("body")) {
                body = element;
            }
        }
        if (body == null) {
            throw new IllegalArgumentException("a page without a body");
        }
        Element foot = null;
        List<Node> rest = new java.util.ArrayList<>();
        for (Node child : body.children()) {
            if (child instanceof Element element && element.tag().equals("footer") && element.hasClass(FOOT_CLASS)) {
                foot = element;
            } else {
                rest.add(child);
            }
        }
        Element main = new Element("body", body.attributes(), body.classes(), List.copyOf(rest), body.line());
        return new Markup(name, html.attributeOrEmpty("lang"), title, main, foot);
    }
}
