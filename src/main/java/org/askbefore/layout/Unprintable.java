package org.askbefore.layout;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** The characters that cannot be set: no typeface has them, or their script asks for more than is known here. */
public final class Unprintable {
    private Unprintable() {}

    /** Those of a text, each once; none where all of it can be set in that weight. */
    public static Set<Integer> in(String text, Typefaces typefaces, Weight weight) {
        Set<Integer> found = new TreeSet<>();
        for (String word : XmlText.split(text)) {
            if (!plain(word, typefaces.text(weight))) {
                Faces.of(word, typefaces, weight, found::add);
            }
        }
        return found;
    }

    private static boolean plain(String word, Typeface usual) {
        for (int i = 0; i < word.length(); i++) {
            if (!Signs.plain(word.charAt(i)) || usual.glyph(word.charAt(i)) == 0) {
                return false;
            }
        }
        return true;
    }

    /** A character as a person can look it up: "漢" (U+6F22 CJK UNIFIED IDEOGRAPHS 6F22). */
    public static String named(int codePoint) {
        String sign = String.format(Locale.ROOT, "U+%04X", codePoint);
        String known = Character.getName(codePoint);
        String shown = Character.isISOControl(codePoint) ? "" : "\"" + Character.toString(codePoint) + "\" ";
        return shown + "(" + sign + (known == null ? "" : " " + known) + ")";
    }
}
