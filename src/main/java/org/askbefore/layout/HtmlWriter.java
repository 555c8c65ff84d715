package org.askbefore.layout;

import java.util.Map;
import java.util.Set;
import org.askbefore.problem.ProblemException;

/**
 * Writes a page for a browser anew, from the elements that were checked. A browser reads HTML otherwise than XML is read: for it
 * a comment may end sooner, what stands in CDATA is markup, and {@code <style/>} only begins something. Of all that nothing is
 * left in what is written here, so that a browser finds the page that was checked, and no other.
 */
public final class HtmlWriter {
    /** What templates of one's own put into {@code <style>}; here the style sheets take its place. */
    public static final String STYLES = "/* The style sheets. */";

    /** What a browser may do with the page, whatever stands in it: show it. Nothing is fetched, run or sent. */
    public static final String POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; img-src data:; " + "form-action 'none'; base-uri 'none'";

    private static final Set<String> VOID = Set.of("meta", "br", "input", "img");

    private final String styles;
    private final StringBuilder out = new StringBuilder();

    private HtmlWriter(String styles) {
        this.styles = styles;
    }

    /**
     * The page as HTML, its style sheets where {@link #STYLES} stands.
     *
     * @throws ProblemException with every fault of the page, as {@link Markup#read} tells them
     */
    public static String html(String xhtml, String name, String styles) throws ProblemException {
        Element root = new MarkupReader(xhtml, name).elements();
        new MarkupCheck(name).check(root);
        HtmlWriter writer = new HtmlWriter(styles);
        writer.element(root);
        return writer.out.append('\n').toString();
    }

    private void element(Element element) {
        out.append('<').append(element.tag());
        for (Map.Entry<String, String> attribute : element.attributes().entrySet()) {
            out.append(' ').append(attribute.getKey()).append("=\"");
            escaped(attribute.getValue());
            out.append('"');
        }
        if (VOID.contains(element.tag())) {
            out.append("/>");
            return;
        }
        out.append('>');
        if (element.tag().equals("style")) {
            sheets(element);
        } else {
            children(element);
        }
        out.append("</").append(element.tag()).append('>');
    }

    private void children(Element element) {
        if (element.tag().equals("head") && !saysItsAlphabet(element)) {
            out.append("<meta charset=\"utf-8\"/>");
        }
        for (Node child : element.children()) {
            if (child instanceof Element inner) {
                element(inner);
            } else if (child instanceof Words words) {
                escaped(words.text());
            }
        }
    }

    private static boolean saysItsAlphabet(Element head) {
        for (Node child : head.children()) {
            if (child instanceof Element element && element.attribute("charset") != null) {
                return true;
            }
        }
        return false;
    }

    /** A style sheet is nothing that a browser unescapes; those of a folder were read, and cannot end the element. */
    private void sheets(Element style) {
        if (!BrowserCheck.text(style).isBlank()) {
            out.append(styles);
        }
    }

    private void escaped(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(c);
            }
        }
    }
}
