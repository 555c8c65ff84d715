package org.askbefore.situation;

import java.util.LinkedHashMap;
import java.util.Map;
import org.askbefore.problem.Problems;
import org.askbefore.problem.YamlNode;
import org.askbefore.problem.YamlShape;

/** Reads "person": texts that are printed as given, so only what cannot be printed at all is refused. */
final class PersonReader {
    private static final int LONGEST = 500;
    private final PrintableText printable;
    private final YamlShape shape;

    PersonReader(Problems problems) {
        this.printable = new PrintableText(problems);
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
            if (text != null && printable.isSound(name, text, LONGEST, node)) {
                parts.put(name, text);
            }
        });
        return Person.of(parts);
    }
}
