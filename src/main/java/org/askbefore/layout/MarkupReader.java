package org.askbefore.layout;

import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.askbefore.problem.Place;
import org.askbefore.problem.Problem;
import org.askbefore.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** Reads XHTML into elements, then has them checked. */
final class MarkupReader {
    private static final int MOST_CHARACTERS = 2_000_000;
    private static final int DEEPEST = 40;

    private final String name;
    private final XmlScanner scanner;
    private final int length;
    private final Deque<Element> open = new ArrayDeque<>();
    private @Nullable Element root;

    MarkupReader(String xhtml, String name) {
        this.name = name;
        this.length = xhtml.length();
        this.scanner = new XmlScanner(xhtml, name);
    }

    Markup read() throws ProblemException {
        return new MarkupCheck(name).check(elements());
    }

    /** The elements as they are, not yet held against the vocabulary. */
    Element elements() throws ProblemException {
        if (length > MOST_CHARACTERS) {
            throw fault(0, "The page is longer than " + MOST_CHARACTERS + " characters.", "");
        }
        scanner.prolog();
        do {
            step();
        } while (!scanner.atEnd());
        Element element = root;
        if (element == null) {
            throw fault(1, "The page is empty.", "A page begins with <html lang=\"…\">.");
        }
        if (!open.isEmpty()) {
            throw fault(open.getFirst().line(), "<" + open.getFirst().tag() + "> is never closed.", "");
        }
        return element;
    }

    private void step() throws ProblemException {
        if (scanner.comment()) {
            return;
        }
        Element inside = open.peek();
        if (inside == null) {
            outside();
        } else if (scanner.atEndTag()) {
            scanner.end(inside.tag());
            open.pop();
        } else {
            int line = scanner.line();
            String plain = scanner.plain();
            if (plain != null || !scanner.atTag()) {
                inside.children().add(new Words(composed(plain == null ? scanner.text() : plain), line));
            } else {
                start(scanner.start());
            }
        }
    }

    /** Before the first tag, or after the last. */
    private void outside() throws ProblemException {
        if (scanner.blanks() || scanner.atEnd()) {
            return;
        }
        if (root != null || !scanner.atTag()) {
            throw fault(scanner.line(), "Something stands outside <html>.", "Put it in the <body>.");
        }
        start(scanner.start());
    }

    private void start(XmlScanner.Start tag) throws ProblemException {
        if (open.size() >= DEEPEST) {
            throw fault(tag.line(), "Elements stand more than " + DEEPEST + " deep.", "");
        }
        Map<String, String> attributes = tag.attributes();
        attributes.replaceAll((attribute, value) -> composed(value));
        List<String> classes = XmlText.split(attributes.getOrDefault("class", ""));
        Element element = new Element(tag.name(), attributes, classes, new ArrayList<>(), tag.line(), tag.column());
        Element parent = open.peek();
        if (parent == null) {
            root = element;
        } else {
            parent.children().add(element);
        }
        if (!tag.empty()) {
            open.push(element);
        }
    }

    /** The composed form (NFC); nothing below U+0300 can need composing. */
    private static String composed(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x300 && !punctuation(text.charAt(i))) {
                return Normalizer.normalize(text, Normalizer.Form.NFC);
            }
        }
        return text;
    }

    /** Curly quotes, dashes and their like, which are common and always composed. */
    private static boolean punctuation(char c) {
        return c >= 0x2010 && c <= 0x2027;
    }

    private ProblemException fault(int line, String what, String mend) {
        return new ProblemException(Problem.at(new Place(name, line, 0), what, mend));
    }
}
