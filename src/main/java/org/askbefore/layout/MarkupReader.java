package org.askbefore.layout;

import java.io.StringReader;
import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.askbefore.problem.Place;
import org.askbefore.problem.Problem;
import org.askbefore.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** Reads XHTML into elements, then has them checked. No document type, no entity and no file is ever looked up. */
final class MarkupReader {
    private static final int MOST_CHARACTERS = 2_000_000;
    private static final int DEEPEST = 40;
    private static final String DOCTYPE = "<!DOCTYPE html>";

    private final String xhtml;
    private final String name;
    private final Deque<Element> open = new ArrayDeque<>();
    private @Nullable Element root;

    MarkupReader(String xhtml, String name) {
        this.xhtml = xhtml;
        this.name = name;
    }

    Markup read() throws ProblemException {
        if (xhtml.length() > MOST_CHARACTERS) {
            throw fault(0, "The page is longer than " + MOST_CHARACTERS + " characters.", "");
        }
        try {
            XMLStreamReader reader = factory().createXMLStreamReader(new StringReader(withoutDoctype()));
            while (reader.hasNext()) {
                take(reader, reader.next());
            }
        } catch (XMLStreamException notWellFormed) {
            throw notWellFormed(notWellFormed);
        }
        if (root == null) {
            throw fault(1, "The page is empty.", "A page begins with <html lang=\"…\">.");
        }
        return new MarkupCheck(name).check(root);
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    /** The plain HTML document type is there for browsers; any other is refused. */
    private String withoutDoctype() {
        int start = 0;
        while (start < xhtml.length() && Character.isWhitespace(xhtml.charAt(start))) {
            start++;
        }
        boolean given = xhtml.regionMatches(true, start, DOCTYPE, 0, DOCTYPE.length());
        return given ? xhtml.substring(0, start) + xhtml.substring(start + DOCTYPE.length()) : xhtml;
    }

    private void take(XMLStreamReader reader, int event) throws ProblemException {
        int line = reader.getLocation().getLineNumber();
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> start(reader, line);
            case XMLStreamConstants.END_ELEMENT -> open.pop();
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                words(reader.getText(), line);
            case XMLStreamConstants.COMMENT, XMLStreamConstants.END_DOCUMENT -> {}
            case XMLStreamConstants.DTD ->
                throw fault(line, "A document type is not allowed.", "Write " + DOCTYPE + ", or none.");
            case XMLStreamConstants.ENTITY_REFERENCE ->
                throw fault(line, "&" + reader.getLocalName() + "; is not known.", "Write the character itself.");
            default -> throw fault(line, "Processing instructions are not allowed.", "");
        }
    }

    private void start(XMLStreamReader reader, int line) throws ProblemException {
        if (open.size() >= DEEPEST) {
            throw fault(line, "Elements stand more than " + DEEPEST + " deep.", "");
        }
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            attributes.put(reader.getAttributeLocalName(i), composed(reader.getAttributeValue(i)));
        }
        List<String> classes = classes(attributes.getOrDefault("class", ""));
        Element element = new Element(reader.getLocalName(), attributes, classes, new ArrayList<>(), line);
        Element parent = open.peek();
        if (parent == null) {
            root = element;
        } else {
            parent.children().add(element);
        }
        open.push(element);
    }

    private void words(String text, int endLine) {
        Element parent = open.peek();
        if (parent != null) {
            long breaks = text.chars().filter(c -> c == '\n').count();
            parent.children().add(new Words(composed(text), (int) Math.max(1, endLine - breaks)));
        }
    }

    private static List<String> classes(String written) {
        List<String> names = new ArrayList<>();
        for (String name : written.strip().split("\\s+", -1)) {
            if (!name.isEmpty()) {
                names.add(name);
            }
        }
        return List.copyOf(names);
    }

    /** The composed form (NFC); nothing below U+0300 can need composing. */
    private static String composed(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x300) {
                return Normalizer.normalize(text, Normalizer.Form.NFC);
            }
        }
        return text;
    }

    private ProblemException notWellFormed(XMLStreamException cause) {
        int line = cause.getLocation() == null ? 0 : cause.getLocation().getLineNumber();
        String message = cause.getMessage() == null ? "" : cause.getMessage();
        int detail = message.indexOf("Message: ");
        return fault(
                Math.max(line, 0),
                "The page is not well-formed XHTML.",
                detail < 0 ? message : message.substring(detail + "Message: ".length()));
    }

    private ProblemException fault(int line, String what, String mend) {
        return new ProblemException(Problem.at(new Place(name, line, 0), what, mend));
    }
}
