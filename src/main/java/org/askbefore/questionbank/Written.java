package org.askbefore.questionbank;

import org.askbefore.problem.Problem;
import org.askbefore.problem.YamlNode;

/**
 * Something read from a file, together with the file, so that a fault found later still shows its place.
 *
 * @param thing what was read
 * @param file where it was read
 * @param examples its own examples of being asked and not asked
 */
record Written<T>(T thing, YamlNode.Entries file, Examples examples) {

    /** Whether the file has that key. */
    boolean has(String key) {
        return file.get(key) != null;
    }

    /** A fault at that key of the file, or at its head where the key is missing. */
    Problem problem(String key, String what, String mend) {
        YamlNode node = file.get(key);
        return (node == null ? file : node).problem(what, mend);
    }
}
