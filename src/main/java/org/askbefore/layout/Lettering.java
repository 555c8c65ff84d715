package org.askbefore.layout;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns words and the elements among them into letters with typefaces. */
final class Lettering {
    private final Setting setting;
    private final Letters letters;
    private final Set<Integer> refused = new HashSet<>();

    private Lettering(Setting setting, int room) {
        this.setting = setting;
        this.letters = new Letters(room);
    }

    /**
     * The letters of some nodes, none of which is a block.
     *
     * @param style of the element they stand in
     */
    static Letters of(Setting setting, List<Node> nodes, Style style, int tagged) {
        Lettering lettering = new Lettering(setting, length(nodes));
        lettering.nodes(nodes, style, tagged);
        lettering.letters.trim();
        return lettering.letters;
    }

    private static int length(List<Node> nodes) {
        int length = 0;
        for (Node node : nodes) {
            length += node instanceof Words words ? words.text().length() : length(((Element) node).children());
        }
        return length;
    }

    private void nodes(List<Node> nodes, Style style, int tagged) {
        for (Node node : nodes) {
            if (node instanceof Words words) {
                words(words.text(), words.line(), style, tagged);
            } else if (node instanceof Element element) {
                element(element, style, tagged);
            }
        }
    }

    private void element(Element element, Style outer, int tagged) {
        Style style = setting.cascade.style(element, outer);
        int inner = setting.structure.open(element, style, tagged);
        if (element.tag().equals("br")) {
            letters.trim();
            letters.begin(run(setting.typefaces.text(style.weight()), style, inner));
            letters.add(Letters.NEW_LINE);
        } else if (!style.is(Property.DISPLAY, "none")) {
            int from = letters.size();
            String number = number(element);
            if (number == null) {
                nodes(element.children(), style, inner);
            } else {
                words(number, element.line(), style, inner);
            }
            if (element.attribute("dir") != null) {
                letters.isolate(from, style.direction());
            }
        }
    }

    private @Nullable String number(Element element) {
        if (element.hasClass("page-number")) {
            return setting.pageNumber;
        }
        return element.hasClass("page-count") ? setting.pageCount : null;
    }

    private void words(String text, int line, Style style, int tagged) {
        Typeface usual = setting.typefaces.text(style.weight());
        Typeface last = usual;
        letters.begin(run(usual, style, tagged));
        int at = 0;
        while (at < text.length()) {
            if (XmlText.blank(text.charAt(at))) {
                letters.add(' ');
                at++;
                continue;
            }
            int end = plainEnd(text, at, usual);
            if (end < 0) {
                end = wordEnd(text, at);
                last = word(text.substring(at, end), line, style, tagged, last);
            } else {
                if (!last.equals(usual)) {
                    letters.begin(run(usual, style, tagged));
                    last = usual;
                }
                for (int i = at; i < end; i++) {
                    letters.add(text.charAt(i));
                }
            }
            at = end;
        }
    }

    private static int wordEnd(String text, int from) {
        int end = from;
        while (end < text.length() && !XmlText.blank(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Where a word ends that has a usual shape for each letter; -1 where it has not. */
    private static int plainEnd(String text, int from, Typeface usual) {
        int end = from;
        while (end < text.length() && !XmlText.blank(text.charAt(end))) {
            char letter = text.charAt(end++);
            if (!Signs.plain(letter) || usual.glyph(letter) == 0) {
                return -1;
            }
        }
        return end;
    }

    /** Adds any word, and gives the typeface of its end. */
    private Typeface word(String word, int line, Style style, int tagged, Typeface before) {
        Typeface last = before;
        for (Faces.Stretch stretch :
                Faces.of(word, setting.typefaces, style.weight(), letter -> refuse(letter, line, style.tag))) {
            if (!stretch.typeface.equals(last)) {
                last = stretch.typeface;
                letters.begin(run(last, style, tagged));
            }
            Spelling.add(stretch, letters);
        }
        return last;
    }

    private void refuse(int letter, int line, String tag) {
        if (refused.add(letter)) {
            String what =
                    Unprintable.named(letter) + " in <" + tag + "> cannot be printed: the typefaces do not have it.";
            String discreet = "A character in <" + tag + "> cannot be printed: the typefaces do not have it.";
            setting.fault(line, what, discreet, "Write it another way.");
        }
    }

    private Run run(Typeface typeface, Style style, int tagged) {
        Typeface usual = setting.typefaces.text(style.weight());
        return new Run(typeface, usual, style.fontSize, style.lineHeight, style.colour(), tagged);
    }
}
