package org.askbefore.situation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.askbefore.problem.Nearest;
import org.askbefore.problem.Problems;
import org.askbefore.problem.YamlNode;
import org.askbefore.problem.YamlShape;
import org.jspecify.annotations.Nullable;

/** Reads "print": how the person wants the list. */
final class PrintReader {
    private final Vocabulary vocabulary;
    private final Problems problems;
    private final YamlShape shape;

    PrintReader(Vocabulary vocabulary, Problems problems) {
        this.vocabulary = vocabulary;
        this.problems = problems;
        this.shape = new YamlShape(problems);
    }

    PrintWishes read(Map<String, YamlNode> written) {
        String paper = choice(written, "paper");
        String large = choice(written, "large-print");
        String easy = choice(written, "easy-read");
        String length = choice(written, "length");
        YamlNode tell = written.get(RequestReader.ALSO_TELL);
        return new PrintWishes(
                paper == null ? PrintWishes.NONE.paper() : paper,
                "yes".equals(large),
                "yes".equals(easy),
                length,
                tell == null ? List.of() : alsoTell(tell));
    }

    private @Nullable String choice(Map<String, YamlNode> in, String name) {
        YamlNode node = in.get(name);
        List<String> values = RequestReader.PRINT.getOrDefault(name, List.of());
        String written = node == null ? null : shape.text(node, name);
        if (node == null || written == null) {
            return null;
        }
        String value = written.equals("true") ? "yes" : written.equals("false") ? "no" : written;
        if (!values.contains(value)) {
            problems.add(node.problem(
                    "\"" + written + "\" is not a value of \"" + name + "\".",
                    "This is not a value of \"" + name + "\".",
                    Nearest.mend(written, values, "Values")));
            return null;
        }
        return value;
    }

    /** Only delicate values need to be asked for, so only they can be. */
    private List<String> alsoTell(YamlNode node) {
        Set<String> delicate = vocabulary.delicate().keySet();
        List<String> wanted = new ArrayList<>();
        for (YamlNode.Text text : shape.texts(node, RequestReader.ALSO_TELL)) {
            String value = text.text().strip();
            wanted.add(value);
            if (!delicate.contains(value)) {
                problems.add(text.problem(
                        "\"" + value + "\" is not a delicate value.",
                        "This is not a delicate value.",
                        Nearest.mend(value, delicate, "Values")));
            }
        }
        return wanted;
    }
}
