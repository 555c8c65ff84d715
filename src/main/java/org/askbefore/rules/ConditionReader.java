package org.askbefore.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.askbefore.problem.Nearest;
import org.askbefore.problem.Problems;
import org.askbefore.problem.YamlNode;
import org.askbefore.problem.YamlNode.Entries;
import org.askbefore.problem.YamlShape;
import org.askbefore.situation.Fact;
import org.askbefore.situation.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * Reads the closed grammar of rules: a map is "all of"; a list of values is "any of"; {min, max} for numbers; all, any, not;
 * situation: ID; unknown: [fact, …]; always. Every name and value is looked up, since a misspelt value would silently drop a
 * safety question.
 */
public final class ConditionReader {
    private final Vocabulary vocabulary;
    private final Function<YamlNode.Text, @Nullable Condition> named;
    private final Problems problems;
    private final YamlShape shape;

    /** @param named finds a named condition, and reports and answers null where there is none */
    public ConditionReader(
            Vocabulary vocabulary, Function<YamlNode.Text, @Nullable Condition> named, Problems problems) {
        this.vocabulary = vocabulary;
        this.named = named;
        this.problems = problems;
        this.shape = new YamlShape(problems);
    }

    /** The condition; null, and reported, if something in it is not valid. */
    public @Nullable Condition read(YamlNode node) {
        if (node instanceof YamlNode.Text text && text.text().equals("always")) {
            return new Condition.Always();
        }
        Entries entries = shape.entries(node, "a rule");
        if (entries == null) {
            return null;
        }
        if (entries.entries().isEmpty()) {
            problems.add(node.problem("This rule says nothing.", "Write  always: true  if it holds for everyone."));
            return null;
        }
        List<Condition> parts = each(entries.entries().values(), entry -> entry(entry.name(), entry.value()));
        return parts == null ? null : parts.size() == 1 ? parts.get(0) : new Condition.All(parts);
    }

    /** Reads every piece, so that every fault is found; null if one has a fault. */
    private static <T> @Nullable List<Condition> each(Collection<T> pieces, Function<T, @Nullable Condition> read) {
        List<Condition> parts = new ArrayList<>();
        for (T piece : pieces) {
            Condition part = read.apply(piece);
            if (part != null) {
                parts.add(part);
            }
        }
        return parts.size() == pieces.size() ? List.copyOf(parts) : null;
    }

    private @Nullable Condition entry(YamlNode.Text name, YamlNode value) {
        RuleWord word = RuleWord.of(name.text());
        if (word == null) {
            return fact(name, value);
        }
        return switch (word) {
            case ALL -> {
                List<Condition> parts = parts(value, "all");
                yield parts == null ? null : new Condition.All(parts);
            }
            case ANY -> {
                List<Condition> parts = parts(value, "any");
                yield parts == null ? null : new Condition.Any(parts);
            }
            case NOT -> {
                Condition part = read(value);
                yield part == null ? null : new Condition.Not(part);
            }
            case SITUATION -> situations(value);
            case UNKNOWN -> unknown(value);
            case ALWAYS -> always(value);
        };
    }

    private @Nullable Condition always(YamlNode value) {
        if (value instanceof YamlNode.Text text && text.text().equals("true")) {
            return new Condition.Always();
        }
        problems.add(value.problem("\"always\" is only ever true.", "Write  always: true  or leave it out."));
        return null;
    }

    private @Nullable List<Condition> parts(YamlNode value, String word) {
        if (!(value instanceof YamlNode.Items items) || items.items().isEmpty()) {
            problems.add(value.problem(
                    "\"" + word + "\" needs a list of rules.", "For example:  " + word + ": [{side: [left]}]"));
            return null;
        }
        return each(items.items(), this::read);
    }

    private @Nullable Condition situations(YamlNode value) {
        List<Condition> parts = new ArrayList<>();
        for (YamlNode.Text id : shape.texts(value, "situation")) {
            Condition condition = named.apply(id);
            if (condition != null) {
                parts.add(new Condition.Named(id.text(), condition));
            }
        }
        if (!isWhole(parts, value, "conditions", "Name one, or leave it out.")) {
            return null;
        }
        return parts.size() == 1 ? parts.get(0) : new Condition.Any(List.copyOf(parts));
    }

    /** Whether all that is listed was read. An empty list is a fault, since it would never be true. */
    private boolean isWhole(List<?> read, YamlNode value, String kind, String mend) {
        int listed = value instanceof YamlNode.Items list ? list.items().size() : 1;
        if (listed == 0) {
            problems.add(value.problem("This list of " + kind + " is empty.", mend));
        }
        return listed > 0 && read.size() == listed;
    }

    private @Nullable Condition unknown(YamlNode value) {
        List<String> names = new ArrayList<>();
        for (YamlNode.Text text : shape.texts(value, "unknown")) {
            if (known(text) != null) {
                names.add(text.text());
            }
        }
        boolean whole = isWhole(names, value, "facts", "Name one, or leave it out.");
        return whole ? new Leaf.NotKnown(List.copyOf(names)) : null;
    }

    private @Nullable Condition fact(YamlNode.Text name, YamlNode value) {
        Fact fact = known(name);
        if (fact == null) {
            return null;
        }
        if (fact.kind() instanceof Fact.WholeNumber range) {
            return within(fact, range, value);
        }
        List<String> values = new ArrayList<>();
        for (YamlNode.Text text : shape.texts(value, fact.name())) {
            boolean none = fact.kind() instanceof Fact.ManyOf && text.text().equals(Fact.NONE);
            if (!none && !fact.values().contains(text.text())) {
                problems.add(text.problem(
                        "\"" + text.text() + "\" is not a value of \"" + fact.name() + "\".",
                        Nearest.mend(text.text(), fact.values(), "Values")));
            } else {
                values.add(text.text());
            }
        }
        if (!isWhole(values, value, "values", Nearest.mend("", fact.values(), "Values"))) {
            return null;
        }
        return fact.kind() instanceof Fact.OneOf
                ? new Leaf.Is(fact.name(), Set.copyOf(values))
                : new Leaf.Includes(fact.name(), Set.copyOf(values));
    }

    private @Nullable Condition within(Fact fact, Fact.WholeNumber range, YamlNode value) {
        Entries entries = shape.entries(value, fact.name());
        if (entries == null) {
            return null;
        }
        entries.allowOnly(RuleWord.LIMITS.keySet(), "limit", problems);
        YamlNode low = entries.get("min");
        YamlNode high = entries.get("max");
        Integer min = low == null ? Integer.valueOf(range.min()) : shape.number(low, "min", range.min(), range.max());
        Integer max = high == null ? Integer.valueOf(range.max()) : shape.number(high, "max", range.min(), range.max());
        if (min == null || max == null || !RuleWord.LIMITS.keySet().containsAll(entries.names())) {
            return null;
        }
        if (min > max || (low == null && high == null)) {
            problems.add(value.problem(
                    "No number lies within these limits.", "Write  {min: 0, max: 17}  or one of the two."));
            return null;
        }
        return new Leaf.Within(fact.name(), min, max);
    }

    private @Nullable Fact known(YamlNode.Text name) {
        Fact fact = vocabulary.get(name.text());
        if (fact == null) {
            List<String> names = new ArrayList<>(vocabulary.names());
            names.addAll(RuleWord.all());
            problems.add(name.problem(
                    "There is no fact \"" + name.text() + "\".", Nearest.mend(name.text(), names, "Facts")));
        }
        return fact;
    }
}
