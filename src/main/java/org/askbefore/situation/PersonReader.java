package org.askbefore.situation;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import org.askbefore.problem.Problems;
import org.askbefore.problem.YamlNode;
import org.askbefore.problem.YamlShape;

/** Reads "person": texts that are printed as given, so only what cannot be printed at all is refused. */
final class PersonReader {
    private static final int LONGEST = 500;
    private final Problems problems;
    private final YamlShape shape;

    PersonReader(Problems problems) {
        this.problems = problems;
        this.shape = new YamlShape(problems);
    }

    Person read(Map<String, YamlNode> written) {
        Map<String, String> parts = new LinkedHashMap<>();
        written.forEach((name, node) -> {
            if (!RequestReader.PERSON.containsKey(name)) {
                return;
            }
            // An empty text is a part left blank, not a mistake.
            String text = node instanceof YamlNode.Text t ? t.text().strip() : shape.text(node, name);
            if (text != null && isPrintable(name, text, node)) {
                parts.put(name, text);
            }
        });
        return Person.of(parts);
    }

    private boolean isPrintable(String name, String text, YamlNode node) {
        if (text.codePointCount(0, text.length()) > LONGEST) {
            problems.add(node.problem("\"" + name + "\" is longer than " + LONGEST + " characters.", "Shorten it."));
            return false;
        }
        OptionalInt odd = text.codePoints().filter(PersonReader::isNoText).findFirst();
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
