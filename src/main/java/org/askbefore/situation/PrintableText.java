package org.askbefore.situation;

import java.util.Locale;
import java.util.OptionalInt;
import org.askbefore.problem.LostLetter;
import org.askbefore.problem.Problems;
import org.askbefore.problem.YamlNode;

/** Tells texts that cannot be printed as given, whatever letters the typefaces have. */
final class PrintableText {
    private final Problems problems;

    PrintableText(Problems problems) {
        this.problems = problems;
    }

    /** Whether it can be printed; told if not. */
    boolean isSound(String name, String text, int longest, YamlNode node) {
        if (text.codePointCount(0, text.length()) > longest) {
            problems.add(node.problem("\"" + name + "\" is longer than " + longest + " characters.", "Shorten it."));
            return false;
        }
        if (LostLetter.isIn(text)) {
            problems.add(node.problem("\"" + name + "\"" + LostLetter.WHAT, LostLetter.MEND));
            return false;
        }
        OptionalInt odd = text.codePoints().filter(PrintableText::isNoText).findFirst();
        odd.ifPresent(c -> problems.add(node.problem(
                String.format(Locale.ROOT, "\"%s\" holds the character U+%04X, which cannot be printed.", name, c),
                "\"" + name + "\" holds a character that cannot be printed.",
                "Take it out.")));
        return odd.isEmpty();
    }

    /** Control characters, halves of a pair, and code points that never stand for a character. */
    private static boolean isNoText(int c) {
        return Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE || (c & 0xFFFE) == 0xFFFE;
    }
}
