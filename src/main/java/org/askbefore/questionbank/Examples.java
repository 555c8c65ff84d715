package org.askbefore.questionbank;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.askbefore.problem.ProblemException;
import org.askbefore.problem.Problems;
import org.askbefore.problem.YamlNode;
import org.askbefore.problem.YamlNode.Entries;
import org.askbefore.problem.YamlShape;
import org.askbefore.situation.RequestReader;
import org.askbefore.situation.Situation;
import org.askbefore.situation.Vocabulary;

/** Situations in which a question is asked, and others in which it is not; run as tests. */
record Examples(List<Example> asked, List<Example> notAsked) {

    /** One situation, with its place. */
    record Example(Situation situation, YamlNode place) {}

    /** The two kinds of examples, as written. */
    static final List<String> KINDS = List.of("asked", "not-asked");

    static final Examples NONE = new Examples(List.of(), List.of());

    /** Reads the "examples" of a file. */
    static Examples read(Entries file, Vocabulary vocabulary, Problems problems) {
        YamlNode node = file.get("examples");
        if (node == null) {
            problems.add(file.problem(
                    "There are no examples.",
                    "Add  examples: {asked: [{…}], not-asked: [{…}]}  with a situation each."));
            return NONE;
        }
        Entries entries = new YamlShape(problems).entries(node, "examples");
        if (entries == null) {
            return NONE;
        }
        entries.allowOnly(Set.copyOf(KINDS), "kind of example", problems);
        return new Examples(
                list(entries, KINDS.get(0), vocabulary, problems), list(entries, KINDS.get(1), vocabulary, problems));
    }

    private static List<Example> list(Entries in, String key, Vocabulary vocabulary, Problems problems) {
        if (!(in.get(key) instanceof YamlNode.Items items) || items.items().isEmpty()) {
            problems.add(in.problem(
                    "The examples lack \"" + key + "\".", "Give at least one situation: [{procedure: sdr}]"));
            return List.of();
        }
        List<Example> examples = new ArrayList<>();
        for (YamlNode item : items.items()) {
            if (!(item instanceof Entries facts)) {
                problems.add(item.problem("An example is a situation: names with values.", "Write  {procedure: sdr}"));
                continue;
            }
            try {
                examples.add(new Example(
                        new RequestReader(vocabulary).entries(facts).read().situation(), item));
            } catch (ProblemException e) {
                problems.addAll(e.problems());
            }
        }
        return examples;
    }
}
