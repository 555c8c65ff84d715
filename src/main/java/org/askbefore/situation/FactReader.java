package org.askbefore.situation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.askbefore.problem.Nearest;
import org.askbefore.problem.Problems;
import org.askbefore.problem.YamlNode;
import org.jspecify.annotations.Nullable;

/** Reads the value of one fact, from wherever it was written: a YAML file, an option, or a cell. */
public final class FactReader {
    private final Problems problems;

    public FactReader(Problems problems) {
        this.problems = problems;
    }

    /** The value; null, and reported, if it is not one that the fact can have. */
    public @Nullable Value read(Fact fact, YamlNode node) {
        if (fact.kind() instanceof Fact.ManyOf) {
            return several(fact, node instanceof YamlNode.Items list ? list.items() : List.of(node), node);
        }
        if (!(node instanceof YamlNode.Text text) || text.text().isBlank()) {
            return fault(
                    node,
                    "\"" + fact.name() + "\" takes one value, and here is " + node.kind() + ".",
                    fact.kind() instanceof Fact.WholeNumber ? "For example:  " + fact.name() + ": 6" : choices(fact));
        }
        return fact.kind() instanceof Fact.WholeNumber number ? amount(fact, number, text) : chosen(fact, text);
    }

    private @Nullable Value chosen(Fact fact, YamlNode.Text text) {
        String value = text.text().strip();
        if (fact.values().contains(value)) {
            return new Value.Chosen(value);
        }
        return notAValue(fact, text, value);
    }

    private @Nullable Value amount(Fact fact, Fact.WholeNumber range, YamlNode.Text text) {
        String written = text.text().strip();
        boolean digits =
                written.length() <= 9 && !written.isEmpty() && written.chars().allMatch(c -> c >= '0' && c <= '9');
        if (digits) {
            int number = Integer.parseInt(written);
            if (number >= range.min() && number <= range.max()) {
                return new Value.Amount(number);
            }
        }
        String wanted = "\"" + fact.name() + "\" is a whole number from " + range.min() + " to " + range.max() + ".";
        return fault(text, wanted, "Leave it out if it is not known.");
    }

    private @Nullable Value several(Fact fact, List<YamlNode> items, YamlNode whole) {
        Set<String> given = new LinkedHashSet<>();
        boolean sound = true;
        for (YamlNode item : items) {
            if (!(item instanceof YamlNode.Text text) || text.text().isBlank()) {
                fault(
                        item,
                        "\"" + fact.name() + "\" takes a list of values, and here is " + item.kind() + ".",
                        choices(fact));
                sound = false;
            } else if (!text.text().strip().equals(Fact.NONE)
                    && !fact.values().contains(text.text().strip())) {
                notAValue(fact, text, text.text().strip());
                sound = false;
            } else {
                given.add(text.text().strip());
            }
        }
        if (sound && given.isEmpty()) {
            return fault(
                    whole,
                    "\"" + fact.name() + "\" is an empty list.",
                    "Leave it out if it is not known, or say [none].");
        }
        if (given.contains(Fact.NONE) && given.size() > 1) {
            return fault(whole, "\"" + fact.name() + "\" says none and something else.", "Keep one of the two.");
        }
        List<String> ordered = fact.values().stream().filter(given::contains).toList();
        return sound ? new Value.Several(ordered) : null;
    }

    private @Nullable Value notAValue(Fact fact, YamlNode.Text text, String value) {
        problems.add(text.problem(
                "\"" + value + "\" is not a value of \"" + fact.name() + "\".",
                "This is not a value of \"" + fact.name() + "\".",
                value.contains(",")
                        ? "Write several values as a list:  " + fact.name() + ": [one, other]"
                        : Nearest.mend(value, choicesOf(fact), "Values")));
        return null;
    }

    private static List<String> choicesOf(Fact fact) {
        if (!(fact.kind() instanceof Fact.ManyOf many)) {
            return fact.values();
        }
        return Stream.concat(many.values().stream(), Stream.of(Fact.NONE)).toList();
    }

    private static String choices(Fact fact) {
        return Nearest.mend("", choicesOf(fact), "Values");
    }

    private @Nullable Value fault(YamlNode node, String what, String mend) {
        problems.add(node.problem(what, mend));
        return null;
    }
}
