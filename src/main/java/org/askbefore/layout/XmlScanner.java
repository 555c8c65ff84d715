package org.askbefore.layout;

import java.util.LinkedHashMap;
import java.util.Map;
import org.askbefore.problem.ProblemException;

/**
 * Cuts well-formed XML into tags and text. It knows no document types and no entities of one's own, so there is nothing
 * to look up and nothing to expand; it also starts in a quarter of the time that the Java library's parser takes.
 */
final class XmlScanner {
    private static final String DOCTYPE = "<!DOCTYPE html>";

    private final String xml;
    private final XmlPlaces places;
    private int at;

    XmlScanner(String written, String source) {
        this.xml = written.indexOf('\r') < 0
                ? written
                : written.replace("\r\n", "\n").replace('\r', '\n');
        places = new XmlPlaces(source, xml);
        at = xml.startsWith("\ufeff") ? 1 : 0;
    }

    /** A start tag, with its attributes; {@code empty} where it is also the end. */
    record Start(String name, Map<String, String> attributes, boolean empty, int line, int column) {}

    /** Passes what may stand before the page's first tag: a declaration, and the document type that browsers want. */
    void prolog() throws ProblemException {
        if (xml.startsWith("<?xml ", at)) {
            at = after("?>", at, "This declaration does not end.");
        }
        blanks();
        at += xml.regionMatches(true, at, DOCTYPE, 0, DOCTYPE.length()) ? DOCTYPE.length() : 0;
    }

    boolean atEnd() {
        return at >= xml.length();
    }

    boolean atEndTag() {
        return xml.startsWith("</", at);
    }

    boolean atTag() {
        return at < xml.length() && xml.charAt(at) == '<';
    }

    /** Passes a comment if one stands here. */
    boolean comment() throws ProblemException {
        if (!xml.startsWith("<!--", at)) {
            return false;
        }
        int start = at;
        at = after("--", at + 4, "This comment does not end.");
        if (!xml.startsWith(">", at)) {
            throw fault(start, "This comment has -- inside.", "Write it with single hyphens.");
        }
        at++;
        return true;
    }

    /** The characters of a section that is taken as it is; null where none stands here. */
    @org.jspecify.annotations.Nullable
    String plain() throws ProblemException {
        String opening = "<![CDATA[";
        if (!xml.startsWith(opening, at)) {
            return null;
        }
        int from = at + opening.length();
        at = after("]]>", from, "This section does not end.");
        return XmlText.checked(xml.substring(from, at - 3), this, from);
    }

    /** The text up to the next tag. */
    String text() throws ProblemException {
        int from = at;
        int end = xml.indexOf('<', at);
        at = end < 0 ? xml.length() : end;
        return XmlText.resolved(xml.substring(from, at), this, from);
    }

    Start start() throws ProblemException {
        int begun = line();
        int column = places.column(at);
        int place = at;
        expect('<', "Words stand outside all tags.");
        if (xml.startsWith("!", at) || xml.startsWith("?", at)) {
            throw fault(place, "Document types and instructions are not allowed.", "Write " + DOCTYPE + ", or none.");
        }
        String name = name("This < begins no tag.");
        Map<String, String> attributes = new LinkedHashMap<>();
        boolean parted = blanks();
        while (!atEnd() && xml.charAt(at) != '>' && xml.charAt(at) != '/') {
            if (!parted) {
                throw fault(at, "A blank is missing here.", "");
            }
            attribute(attributes);
            parted = blanks();
        }
        boolean empty = xml.startsWith("/", at);
        at += empty ? 1 : 0;
        expect('>', "The tag <" + name + " does not end.");
        return new Start(name, attributes, empty, begun, column);
    }

    /** Passes an end tag, which must have the given name. */
    void end(String open) throws ProblemException {
        int place = at;
        at += 2;
        String name = name("This </ ends no tag.");
        blanks();
        expect('>', "The tag </" + name + " does not end.");
        if (!name.equals(open)) {
            throw fault(
                    place,
                    "</" + name + "> stands where </" + open + "> is due.",
                    "Close what is open, innermost first.");
        }
    }

    private void attribute(Map<String, String> attributes) throws ProblemException {
        int place = at;
        String name = name("This is not an attribute.");
        blanks();
        expect('=', "\"" + name + "\" has no value.");
        blanks();
        char quote = atEnd() ? ' ' : xml.charAt(at);
        int end = quote == '"' || quote == '\'' ? xml.indexOf(quote, at + 1) : -1;
        if (end < 0) {
            throw fault(place, "The value of \"" + name + "\" must stand in quotes.", "");
        }
        String value = xml.substring(at + 1, end);
        if (value.indexOf('<') >= 0) {
            throw fault(place, "The value of \"" + name + "\" has a < in it.", "Write &lt;.");
        }
        String resolved = XmlText.resolved(value.replace('\n', ' ').replace('\t', ' '), this, at + 1);
        if (attributes.put(name, resolved) != null) {
            throw fault(place, "\"" + name + "\" is given twice.", "");
        }
        at = end + 1;
    }

    private String name(String otherwise) throws ProblemException {
        int from = at;
        while (at < xml.length() && XmlText.inName(xml.charAt(at), at == from)) {
            at++;
        }
        if (at == from) {
            throw fault(at, otherwise, "Write a lone < as &lt;.");
        }
        return xml.substring(from, at);
    }

    private void expect(char wanted, String otherwise) throws ProblemException {
        if (atEnd() || xml.charAt(at) != wanted) {
            throw fault(at, otherwise, "Expected here: " + wanted);
        }
        at++;
    }

    /** Passes blanks; false where there are none. */
    boolean blanks() {
        int from = at;
        while (at < xml.length() && XmlText.blank(xml.charAt(at))) {
            at++;
        }
        return at > from;
    }

    private int after(String ending, int from, String otherwise) throws ProblemException {
        int end = xml.indexOf(ending, from);
        if (end < 0) {
            throw fault(at, otherwise, "Expected: " + ending);
        }
        return end + ending.length();
    }

    /** The line that the scanner has come to, from 1. */
    int line() {
        return places.line(at);
    }

    ProblemException fault(int place, String what, String mend) {
        return places.fault(place, what, mend);
    }
}
