package org.askbefore.situation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.askbefore.problem.Nearest;
import org.askbefore.problem.Problems;
import org.askbefore.problem.YamlNode;
import org.askbefore.problem.YamlNode.Entries;
import org.askbefore.problem.YamlShape;
import org.jspecify.annotations.Nullable;

/** Reads facts.yaml. */
public final class VocabularyReader {
    private static final Set<String> KEYS = Set.of(
            "one-of",
            "many-of",
            "number",
            "unit",
            "ask",
            "ask-other",
            "help",
            "labels",
            "only-when",
            "tell-team",
            "delicate",
            "untold",
            "silent",
            "frame");
    private final Problems problems;
    private final YamlShape shape;

    public VocabularyReader(Problems problems) {
        this.problems = problems;
        this.shape = new YamlShape(problems);
    }

    /** The facts in the order of the file; what is wrong with one is reported and it is left out. */
    public Vocabulary read(Entries file) {
        List<Fact> facts = new ArrayList<>();
        file.values().forEach((name, node) -> {
            Entries entries = shape.entries(node, name);
            Fact fact = entries == null ? null : fact(name, entries);
            if (fact != null) {
                facts.add(fact);
            }
        });
        return new Vocabulary(facts);
    }

    private @Nullable Fact fact(String name, Entries in) {
        in.allowOnly(KEYS, "key", problems);
        Fact.Kind kind = kind(name, in);
        String ask = shape.text(in, "ask");
        if (kind == null || ask == null) {
            return null;
        }
        String askOther = shape.optionalText(in, "ask-other");
        String help = shape.optionalText(in, "help");
        Fact fact = new Fact(
                name,
                kind,
                ask,
                askOther == null ? ask : askOther,
                help == null ? "" : help,
                labels(in),
                telling(in),
                "yes".equals(shape.optionalText(in, "frame")));
        checkValues(fact, in);
        return fact;
    }

    private Fact.@Nullable Kind kind(String name, Entries in) {
        YamlNode one = in.get("one-of");
        YamlNode many = in.get("many-of");
        YamlNode number = in.get("number");
        if (one != null && many == null && number == null) {
            return new Fact.OneOf(words(one, name));
        }
        if (many != null && one == null && number == null) {
            return new Fact.ManyOf(words(many, name));
        }
        if (number instanceof YamlNode.Items limits && limits.items().size() == 2 && one == null && many == null) {
            Integer min = shape.number(limits.items().get(0), name, 0, Integer.MAX_VALUE);
            Integer max = shape.number(limits.items().get(1), name, 0, Integer.MAX_VALUE);
            String unit = shape.optionalText(in, "unit");
            return min == null || max == null ? null : new Fact.WholeNumber(min, max, unit == null ? "" : unit);
        }
        problems.add(in.problem(
                "\"" + name + "\" needs one of one-of, many-of or number.",
                "For example:  one-of: [left, right]  or  number: [0, 120]"));
        return null;
    }

    private List<String> words(YamlNode node, String name) {
        return shape.texts(node, name).stream().map(YamlNode.Text::text).toList();
    }

    private Map<String, String> labels(Entries in) {
        Map<String, String> labels = new LinkedHashMap<>();
        YamlNode node = in.get("labels");
        Entries entries = node == null ? null : shape.entries(node, "labels");
        if (entries != null) {
            entries.values().forEach((value, label) -> {
                String text = shape.text(label, value);
                labels.put(value, text == null ? value : text);
            });
        }
        return labels;
    }

    private Fact.@Nullable Telling telling(Entries in) {
        String lead = shape.optionalText(in, "tell-team");
        return lead == null ? null : new Fact.Telling(lead, list(in, "delicate"), list(in, "untold"));
    }

    private List<String> list(Entries in, String key) {
        return shape.texts(in, key).stream().map(YamlNode.Text::text).toList();
    }

    /** Each value has a label, and each value named by labels, delicate or untold is one. */
    private void checkValues(Fact fact, Entries in) {
        for (String value : fact.values()) {
            if (!fact.labels().containsKey(value)) {
                problems.add(in.problem(
                        "The value \"" + value + "\" has no label.", "Add it under labels, in plain words."));
            }
        }
        YamlNode labels = in.get("labels");
        if (labels instanceof Entries entries) {
            entries.entries().forEach((value, entry) -> checkValue(fact, entry.name()));
        }
        shape.texts(in, "delicate").forEach(text -> checkValue(fact, text));
        shape.texts(in, "untold").forEach(text -> checkValue(fact, text));
    }

    private void checkValue(Fact fact, YamlNode.Text text) {
        boolean none = fact.kind() instanceof Fact.ManyOf && text.text().equals(Fact.NONE);
        if (!none && !fact.values().contains(text.text())) {
            problems.add(text.problem(
                    "\"" + text.text() + "\" is not a value of \"" + fact.name() + "\".",
                    Nearest.mend(text.text(), fact.values(), "Values")));
        }
    }
}
