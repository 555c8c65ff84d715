package org.askbefore.questionbank;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.askbefore.problem.YamlNode.Entries;

/**
 * A bank as it was read, with its files, so that checks can name places.
 *
 * @param bank what was read
 * @param questions the questions with their files
 * @param notices the notices with their files
 * @param raises what raises each topic, by its id
 * @param speeds where each speed of a sign was read
 * @param lent the paths of files that come from the built-in bank
 * @param files every file that could be read, by its path
 * @param paths the path of every file, those that could not be read among them
 */
record WrittenBank(
        QuestionBank bank,
        List<Written<Question>> questions,
        List<Written<Notice>> notices,
        Map<String, List<OrderReader.WrittenRaise>> raises,
        Map<Sign.Speed, Entries> speeds,
        Set<String> lent,
        Map<String, Entries> files,
        Set<String> paths) {

    /** The handouts with their places in handouts.yaml. */
    List<Written<Handout>> handouts() {
        List<Written<Handout>> handouts = new ArrayList<>();
        Entries file = files.get("handouts.yaml");
        for (Handout handout : bank.handouts()) {
            if (file != null && file.get(handout.id()) instanceof Entries entry) {
                handouts.add(new Written<>(handout, entry, Examples.NONE));
            }
        }
        return handouts;
    }
}
