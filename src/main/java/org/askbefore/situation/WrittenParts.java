package org.askbefore.situation;

import java.util.List;
import java.util.Map;
import org.askbefore.problem.YamlNode;

/**
 * Parts of a request as they were written, each with its place, for mistakes that only show later.
 *
 * @param person the parts of "person", by name
 * @param own the own questions, in their order
 * @param ids what is named as the id of a question of the bank, which this package does not know
 */
public record WrittenParts(Map<String, YamlNode> person, List<YamlNode.Text> own, List<YamlNode.Text> ids) {
    /** Nothing was written. */
    public static final WrittenParts NONE = new WrittenParts(Map.of(), List.of(), List.of());

    public WrittenParts {
        person = Map.copyOf(person);
        own = List.copyOf(own);
        ids = List.copyOf(ids);
    }
}
