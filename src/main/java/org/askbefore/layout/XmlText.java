package org.askbefore.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.askbefore.problem.ProblemException;

/** The characters of XML: which are allowed, and what references such as &amp;lt; stand for. */
final class XmlText {
    private XmlText() {}

    static boolean blank(char c) {
        return c == ' ' || c == '\n' || c == '\t';
    }

    /** The names of tags and attributes are plain letters here. */
    static boolean inName(char c, boolean first) {
        boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == ':';
        return letter || (!first && ((c >= '0' && c <= '9') || c == '-' || c == '.'));
    }

    /** The text with each reference replaced. */
    static String resolved(String text, XmlScanner scanner, int place) throws ProblemException {
        checked(text, scanner, place);
        int ending = text.indexOf("]]>");
        if (ending >= 0) {
            throw scanner.fault(place + ending, "]]> stands outside its section.", "Write ]]&gt;.");
        }
        int next = text.indexOf('&');
        if (next < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        int from = 0;
        while (next >= 0) {
            int end = text.indexOf(';', next);
            String reference = end < 0 ? "" : text.substring(next + 1, end);
            int character = character(reference);
            if (character < 0) {
                throw scanner.fault(place + next, "This & begins nothing that is known.", "Write a lone & as &amp;.");
            }
            out.append(text, from, next).appendCodePoint(character);
            from = end + 1;
            next = text.indexOf('&', from);
        }
        return out.append(text, from, text.length()).toString();
    }

    /** The text itself, where every character in it is allowed. */
    static String checked(String text, XmlScanner scanner, int place) throws ProblemException {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= ' ' && c < 0xd800) {
                continue;
            }
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (!allowed(c)) {
                throw scanner.fault(
                        place + i, "The character U+" + sign(c) + " is not allowed in a page.", "Take it out.");
            }
        }
        return text;
    }

    private static String sign(char c) {
        String digits = Integer.toHexString(c);
        return "0".repeat(4 - digits.length()) + digits.toUpperCase(Locale.ROOT);
    }

    private static boolean allowed(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || (c >= ' ' && c < 0xd800)
                || (c > 0xdfff && c < 0xfffe)
                || (c > 0xffff && c <= Character.MAX_CODE_POINT);
    }

    /** The character that a reference stands for; -1 where there is none. */
    private static int character(String reference) {
        return switch (reference) {
            case "lt" -> '<';
            case "gt" -> '>';
            case "amp" -> '&';
            case "quot" -> '"';
            case "apos" -> '\'';
            default -> numbered(reference);
        };
    }

    private static int numbered(String reference) {
        boolean hexadecimal = reference.startsWith("#x");
        String digits = reference.startsWith("#") ? reference.substring(hexadecimal ? 2 : 1) : "";
        if (digits.isEmpty() || digits.length() > 8) {
            return -1;
        }
        int number = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(i) < 128 ? Character.digit(digits.charAt(i), hexadecimal ? 16 : 10) : -1;
            if (digit < 0 || number > Character.MAX_CODE_POINT) {
                return -1;
            }
            number = number * (hexadecimal ? 16 : 10) + digit;
        }
        return allowed(number) ? number : -1;
    }

    /** The words between blanks. */
    static List<String> split(String text) {
        List<String> words = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || blank(text.charAt(i))) {
                if (i > from) {
                    words.add(text.substring(from, i));
                }
                from = i + 1;
            }
        }
        return words;
    }
}
