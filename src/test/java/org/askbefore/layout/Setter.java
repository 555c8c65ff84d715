package org.askbefore.layout;

import java.util.ArrayList;
import java.util.List;
import org.askbefore.problem.ProblemException;

/** Sets small pages in letters of 10 points, 5 wide, on lines of 12, and tells what came out. */
final class Setter {
    /** Room for 20 letters in a line and 50 lines on a page. */
    static final String NARROW =
            "@page { margin: 120.945pt 247.64pt 120.945pt 247.64pt; } body { font-size: 10pt; line-height: 12pt; } ";

    private final PagedDocument document;

    private Setter(PagedDocument document) {
        this.document = document;
    }

    static Setter set(String css, String body) throws ProblemException {
        String xhtml = "<html lang=\"en\"><head><title>A page</title></head><body>" + body + "</body></html>";
        Theme theme = Theme.read(NARROW + css, "test.css");
        Layout layout = new Layout(theme, Paper.A4, new PlainTypefaces());
        return new Setter(layout.set(Markup.read(xhtml, "test.xhtml")));
    }

    PagedDocument document() {
        return document;
    }

    /** The lines of each page, those at one height joined. */
    List<List<String>> pages() {
        List<List<String>> pages = new ArrayList<>();
        for (Page page : document.pages()) {
            List<String> lines = new ArrayList<>();
            double last = -1;
            for (Mark mark : page.marks()) {
                if (mark instanceof Mark.Text text) {
                    if (text.y() == last) {
                        lines.set(lines.size() - 1, lines.get(lines.size() - 1) + text.text());
                    } else {
                        lines.add(text.text());
                    }
                    last = text.y();
                }
            }
            pages.add(lines);
        }
        return pages;
    }

    List<String> lines() {
        return pages().stream().flatMap(List::stream).toList();
    }

    <T extends Mark> List<T> marks(Class<T> kind) {
        return document.pages().stream()
                .flatMap(page -> page.marks().stream())
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    /** Paragraphs of one line each, with no space between. */
    static String fill(int lines) {
        StringBuilder out = new StringBuilder();
        for (int i = 1; i <= lines; i++) {
            out.append("<p>fill ").append(i).append("</p>");
        }
        return out.toString();
    }
}
