package org.askbefore.layout;

/** Holds what only a browser reads against what it may be told: the style sheets as they are, and that the page is HTML in UTF-8. */
final class BrowserCheck {
    private static final String XHTML = "http://www.w3.org/1999/xhtml";

    private final FieldCheck.Faults faults;

    BrowserCheck(FieldCheck.Faults faults) {
        this.faults = faults;
    }

    void check(Element element) {
        switch (element.tag()) {
            case "style" -> style(element);
            case "meta" -> alphabet(element);
            default -> names(element);
        }
    }

    /** A style sheet can make a browser fetch something; those of a folder are read for that, but only in their own files. */
    private void style(Element element) {
        String held = text(element).strip();
        if (!held.isEmpty() && !held.equals(HtmlWriter.STYLES)) {
            String mend = "Write <style>${styles}</style>; rules of your own go into theme.css, or screen.css.";
            faults.add(element, "<style> holds more than ${styles}.", mend);
        }
    }

    private void alphabet(Element element) {
        String charset = element.attribute("charset");
        if (charset != null && !charset.equalsIgnoreCase("utf-8")) {
            faults.add(element, "The page is not in \"" + charset + "\".", "Write <meta charset=\"utf-8\"/>.");
        }
    }

    private void names(Element html) {
        String space = html.attribute("xmlns");
        if (space != null && !space.equals(XHTML)) {
            faults.add(html, "xmlns names something else than XHTML.", "Write xmlns=\"" + XHTML + "\", or none.");
        }
    }

    /** The words that stand straight in an element. */
    static String text(Element element) {
        StringBuilder out = new StringBuilder();
        for (Node child : element.children()) {
            if (child instanceof Words words) {
                out.append(words.text());
            }
        }
        return out.toString();
    }
}
