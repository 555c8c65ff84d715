package org.askbefore.situation;

import java.util.Map;
import org.askbefore.problem.YamlNode;

/**
 * All that one situation file, row or set of options says: the facts, who it is for, and how to print it.
 *
 * @param written the parts of "person" as they were written, each with its place, for mistakes that only show later
 */
public record Request(Situation situation, Person person, PrintWishes print, Map<String, YamlNode> written) {

    /** What no file and no option says. */
    public Request(Situation situation, Person person, PrintWishes print) {
        this(situation, person, print, Map.of());
    }
}
