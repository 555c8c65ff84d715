package org.askbefore.questionbank;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.askbefore.problem.Problems;
import org.askbefore.problem.YamlNode;
import org.askbefore.problem.YamlNode.Entries;
import org.askbefore.problem.YamlShape;
import org.askbefore.situation.Fact;
import org.askbefore.situation.FactReader;
import org.askbefore.situation.Situation;
import org.askbefore.situation.Value;
import org.askbefore.situation.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Reads handouts.yaml. */
final class HandoutReader {
    private static final Set<String> KEYS = Set.of("title", "note", "situation");

    private final Vocabulary vocabulary;
    private final Problems problems;
    private final YamlShape shape;
    /** The handout of each title, as far as they were read. */
    private final Map<String, String> titles = new HashMap<>();

    HandoutReader(Vocabulary vocabulary, Problems problems) {
        this.vocabulary = vocabulary;
        this.problems = problems;
        this.shape = new YamlShape(problems);
    }

    List<Handout> read(Entries file) {
        List<Handout> handouts = new ArrayList<>();
        file.values().forEach((id, node) -> {
            Entries in = shape.entries(node, id);
            Handout handout = in == null ? null : handout(id, in);
            if (handout != null) {
                handouts.add(handout);
            }
        });
        return handouts;
    }

    private @Nullable Handout handout(String id, Entries in) {
        in.allowOnly(KEYS, "key", problems);
        String title = shape.text(in, "title");
        String note = shape.text(in, "note");
        Situation situation = situation(in);
        if (title == null || note == null) {
            return null;
        }
        String earlier = titles.putIfAbsent(title.toLowerCase(Locale.ROOT), id);
        if (earlier != null) {
            YamlNode node = in.get("title");
            problems.add((node == null ? in : node)
                    .problem("\"" + earlier + "\" has the same title.", "Say what sets this one apart."));
        }
        return new Handout(id, title, note, situation);
    }

    /** Facts only: whose list it is, and how it is printed, is said where it is handed out. */
    private Situation situation(Entries in) {
        YamlNode node = in.get("situation");
        if (node == null) {
            problems.add(in.problem("\"situation\" is missing.", "Add  situation: {procedure: sdr}"));
            return Situation.empty();
        }
        Entries facts = shape.entries(node, "situation");
        Map<String, Value> values = new LinkedHashMap<>();
        if (facts != null) {
            facts.allowOnly(vocabulary.names(), "fact", problems);
            facts.values().forEach((name, written) -> {
                Fact fact = vocabulary.get(name);
                Value value = fact == null ? null : new FactReader(problems).read(fact, written);
                if (value != null) {
                    values.put(name, value);
                }
            });
        }
        return Situation.of(vocabulary, values);
    }
}
