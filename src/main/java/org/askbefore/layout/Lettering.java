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

    private Lettering(Setting setting) {
        this.setting = setting;
    }

    /**
     * The letters of some nodes, none of which is a block.
     *
     * @param style of the element they stand in
     */
    static Letters of(Setting setting, List<Node> nodes, Style style, int tagged) {
        Lettering lettering = new Lettering(setting);
        lettering.nodes(nodes, style, tagged);
        lettering.letters.trim();
        return lettering.letters;
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
            String number = number(element);
            if (number == null) {
                nodes(element.children(), style, inner);
            } else {
                words(number, element.line(), style, inner);
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
        Weight weight = style.weight();
        Typeface typeface = setting.typefaces.text(weight);
        letters.begin(run(typeface, style, tagged));
        int at = 0;
        while (at < text.length()) {
            int letter = text.codePointAt(at);
            at += Character.charCount(letter);
            if (letter <= ' ' && XmlText.blank((char) letter)) {
                letters.add(' ');
            } else if (!invisible(letter)) {
                Typeface covering = covering(letter, weight);
                if (covering == null) {
                    refuse(letter, line, style.tag);
                    continue;
                }
                if (!covering.equals(typeface)) {
                    typeface = covering;
                    letters.begin(run(typeface, style, tagged));
                }
                letters.add(letter);
            }
        }
    }

    private @Nullable Typeface covering(int letter, Weight weight) {
        return readsLeftToRight(letter) && !Character.isISOControl(letter)
                ? setting.typefaces.covering(letter, weight)
                : null;
    }

    private void refuse(int letter, int line, String tag) {
        if (refused.add(letter)) {
            String sign = String.format(Locale.ROOT, "U+%04X", letter);
            String known = Character.getName(letter);
            String shown = Character.isISOControl(letter) ? "" : "\"" + Character.toString(letter) + "\" ";
            String what = shown + "(" + sign + (known == null ? "" : " " + known) + ") in <" + tag + ">" + CANNOT;
            setting.fault(line, what, "A character in <" + tag + ">" + CANNOT, "Write it another way.");
        }
    }

    private static Run run(Typeface typeface, Style style, int tagged) {
        return new Run(typeface, Direction.LEFT_TO_RIGHT, style.fontSize, style.lineHeight, style.colour(), tagged);
    }

    private static boolean readsLeftToRight(int letter) {
        if (letter < 0x590) {
            return true;
        }
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
