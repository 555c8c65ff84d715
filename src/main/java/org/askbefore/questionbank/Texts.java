package org.askbefore.questionbank;

import java.util.List;
import java.util.Objects;
import org.askbefore.problem.YamlNode;
import org.jspecify.annotations.Nullable;

/** The places of single names in a list of a file. */
final class Texts {
    private Texts() {}

    /** Where a list, which may be a name alone, has that name; the list itself where it does not stand in it. */
    static YamlNode in(@Nullable YamlNode list, String name) {
        List<YamlNode> items = list instanceof YamlNode.Items some ? some.items() : List.of();
        return items.stream().filter(item -> is(item, name)).findFirst().orElse(Objects.requireNonNull(list));
    }

    /** Whether that text, and no other, stands there. */
    static boolean is(@Nullable YamlNode node, String text) {
        return node instanceof YamlNode.Text written && written.text().strip().equals(text);
    }
}
