package org.askbefore.layout;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns words and the elements among them into letters with typefaces. */
final class Lettering {
    private static final String CANNOT = " cannot be printed: the typefaces do not have it.";

    private final Setting setting;
    private final Letters letters = new Letters();
    private final Set<Integer> refused = new HashSet<>();

    Lettering(Setting setting) {
        this.setting = setting;
    }

    /**
     * The letters of some nodes, none of which is a block.
     *
     * @param path from the page's body to the element they stand in
     */
    static Letters of(Setting setting, List<Node> nodes, List<Element> path, Style style, int tagged) {
        Lettering lettering = new Lettering(setting);
        lettering.nodes(nodes, path, style, tagged);
        lettering.letters.trim();
        return lettering.letters;
    }

    private void nodes(List<Node> nodes, List<Element> path, Style style, int tagged) {
        for (Node node : nodes) {
            if (node instanceof Words words) {
                words(words.text(), words.line(), path, style, tagged);
            } else if (node instanceof Element element) {
                element(element, path, style, tagged);
            }
        }
    }

    private void element(Element element, List<Element> path, Style outer, int tagged) {
        path.add(element);
        Style style = setting.cascade.style(path, outer);
        int inner = setting.structure.open(element, style, tagged);
        if (element.tag().equals("br")) {
            letters.trim();
            letters.add(Letters.NEW_LINE, run(setting.typefaces.text(style.weight()), style, inner));
        } else if (!style.is(Property.DISPLAY, "none")) {
            String number = number(element);
            if (number == null) {
                nodes(element.children(), path, style, inner);
            } else {
                words(number, element.line(), path, style, inner);
            }
        }
        path.remove(path.size() - 1);
    }

    private @Nullable String number(Element element) {
        if (element.hasClass("page-number")) {
            return setting.pageNumber;
        }
        return element.hasClass("page-count") ? setting.pageCount : null;
    }

    private void words(String text, int line, List<Element> path, Style style, int tagged) {
        int at = 0;
        while (at < text.length()) {
            int letter = text.codePointAt(at);
            at += Character.charCount(letter);
            if (letter == ' ' || letter == '\n' || letter == '\t' || letter == '\r') {
                letters.add(' ', run(setting.typefaces.text(style.weight()), style, tagged));
            } else if (!invisible(letter)) {
                letter(letter, line, path.get(path.size() - 1), style, tagged);
            }
        }
    }

    private void letter(int letter, int line, Element element, Style style, int tagged) {
        Typeface typeface = readsLeftToRight(letter) ? setting.typefaces.covering(letter, style.weight()) : null;
        if (typeface != null && !Character.isISOControl(letter)) {
            letters.add(letter, run(typeface, style, tagged));
        } else if (refused.add(letter)) {
            String sign = String.format(Locale.ROOT, "U+%04X", letter);
            String known = Character.getName(letter);
            String shown = Character.isISOControl(letter) ? "" : "\"" + Character.toString(letter) + "\" ";
            String what =
                    shown + "(" + sign + (known == null ? "" : " " + known) + ") in <" + element.tag() + ">" + CANNOT;
            setting.fault(line, what, "A character in <" + element.tag() + ">" + CANNOT, "Write it another way.");
        }
    }

    private static Run run(Typeface typeface, Style style, int tagged) {
        return new Run(typeface, Direction.LEFT_TO_RIGHT, style.fontSize(), style.lineHeight(), style.colour(), tagged);
    }

    private static boolean readsLeftToRight(int letter) {
        byte direction = Character.getDirectionality(letter);
        return direction != Character.DIRECTIONALITY_RIGHT_TO_LEFT
                && direction != Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    /** Characters that steer how text is shown and have no shape of their own. */
    private static boolean invisible(int letter) {
        return letter == 0xAD
                || (letter >= 0x200B && letter <= 0x200F)
                || (letter >= 0x202A && letter <= 0x202E)
                || (letter >= 0x2060 && letter <= 0x2064)
                || (letter >= 0x2066 && letter <= 0x2069)
                || letter == 0xFEFF;
    }
}
