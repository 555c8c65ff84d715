package org.askbefore.questionbank;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.askbefore.problem.Nearest;
import org.askbefore.problem.Problems;
import org.askbefore.problem.YamlNode;
import org.askbefore.problem.YamlNode.Entries;
import org.askbefore.problem.YamlShape;
import org.askbefore.rules.Condition;
import org.askbefore.rules.ConditionReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads what decides the order of a list beside a question's own rank: raises.yaml, stages.yaml and floors.yaml. A file that the
 * bank did not write itself may name topics that it has not; they are passed over.
 */
final class OrderReader {
    /** The furthest that a stage moves a topic up or down. */
    static final int FURTHEST = 60;

    private static final Set<String> RAISE = Set.of("if", "why");
    private final ConditionReader conditions;
    private final Problems problems;
    private final YamlShape shape;
    private final Set<String> topics;
    private final Set<String> lent;

    /**
     * @param topics the ids of all topics
     * @param lent the paths that come from the built-in bank
     */
    OrderReader(ConditionReader conditions, Problems problems, Set<String> topics, Set<String> lent) {
        this.conditions = conditions;
        this.problems = problems;
        this.shape = new YamlShape(problems);
        this.topics = topics;
        this.lent = lent;
    }

    /** What raises each topic, by its id. */
    Map<String, List<WrittenRaise>> raises(Entries file) {
        Map<String, List<WrittenRaise>> raises = new LinkedHashMap<>();
        boolean own = !lent.contains("raises.yaml");
        file.entries().forEach((topic, entry) -> {
            if (isTopic(entry.name(), own)) {
                raises.put(topic, list(entry.value(), topic));
            }
        });
        return raises;
    }

    /** Raises as they stand in a list. */
    List<WrittenRaise> list(YamlNode node, String name) {
        List<WrittenRaise> raises = new ArrayList<>();
        List<YamlNode> items = node instanceof YamlNode.Items list ? list.items() : List.of(node);
        for (YamlNode item : items) {
            WrittenRaise raise = raise(item, name);
            if (raise != null) {
                raises.add(raise);
            }
        }
        return raises;
    }

    private @Nullable WrittenRaise raise(YamlNode item, String name) {
        YamlNode rule = item instanceof Entries entries ? entries.get("if") : null;
        if (item instanceof Entries in && rule != null && in.get("why") == null) {
            problems.add(in.problem(
                    "This raise of \"" + name + "\" says no reason.",
                    "Add  why: in a sentence, why that person needs the question sooner"));
            return null;
        }
        if (!(item instanceof Entries in) || rule == null) {
            problems.add(item.problem(
                    "A raise of \"" + name + "\" needs a rule and a reason.",
                    "Write  {if: {worries: [cost]}, why: The person fears just this.}"));
            return null;
        }
        in.allowOnly(RAISE, "key", problems);
        Condition when = conditions.read(rule);
        String why = shape.text(in, "why");
        return when == null || why == null ? null : new WrittenRaise(new Raise(when, why), item);
    }

    /** Which needs lead at which stage. */
    List<StageLift> stages(Entries file) {
        List<StageLift> stages = new ArrayList<>();
        boolean own = !lent.contains("stages.yaml");
        file.values().forEach((id, node) -> {
            Entries in = shape.entries(node, id);
            StageLift stage = in == null ? null : stage(id, in, own);
            if (stage != null) {
                stages.add(stage);
            }
        });
        return stages;
    }

    private @Nullable StageLift stage(String id, Entries in, boolean own) {
        in.allowOnly(Set.of("when", "unless", "by", "topics", "why"), "key", problems);
        Condition when = rule(in, "when");
        YamlNode unlessNode = in.get("unless");
        Condition unless = unlessNode == null ? null : conditions.read(unlessNode);
        Integer by = by(in);
        String why = shape.text(in, "why");
        Set<String> lifted = new LinkedHashSet<>(topics(in, "topics", own));
        return when == null || by == null || why == null ? null : new StageLift(id, when, unless, by, lifted, why);
    }

    private @Nullable Integer by(Entries in) {
        String text = shape.text(in, "by");
        if (text == null) {
            return null;
        }
        try {
            int by = Integer.parseInt(text);
            if (Math.abs(by) <= FURTHEST) {
                return by;
            }
        } catch (NumberFormatException e) {
            // Told below, with what is wanted.
        }
        problems.add(at(in, "by")
                .problem("\"by\" needs a whole number from -" + FURTHEST + " to " + FURTHEST + ".", "Write  by: 20"));
        return null;
    }

    /** The topics that nothing displaces. */
    List<Floor> floors(Entries file) {
        List<Floor> floors = new ArrayList<>();
        boolean own = !lent.contains("floors.yaml");
        file.values().forEach((id, node) -> {
            Entries in = shape.entries(node, id);
            Floor floor = in == null ? null : floor(id, in, own);
            if (floor != null) {
                floors.add(floor);
            }
        });
        return floors;
    }

    private @Nullable Floor floor(String id, Entries in, boolean own) {
        in.allowOnly(Set.of("when", "printed", "first-sheet", "why"), "key", problems);
        Condition when = rule(in, "when");
        String why = shape.text(in, "why");
        List<String> printed = topics(in, "printed", own);
        List<String> first = topics(in, "first-sheet", own);
        for (YamlNode.Text topic : shape.texts(in, "first-sheet")) {
            if (first.contains(topic.text()) && !printed.contains(topic.text())) {
                problems.add(topic.problem(
                        "\"" + topic.text() + "\" stands on the first sheet and is not among what is printed.",
                        "Add it to  printed  too."));
            }
        }
        return when == null || why == null ? null : new Floor(id, when, printed, first, why);
    }

    private @Nullable Condition rule(Entries in, String key) {
        YamlNode node = in.get(key);
        if (node == null) {
            problems.add(in.problem("\"" + key + "\" is missing.", "Add  " + key + ": {stage: [within-a-day]}"));
            return null;
        }
        return conditions.read(node);
    }

    private List<String> topics(Entries in, String key, boolean own) {
        return shape.texts(in, key).stream()
                .filter(topic -> isTopic(topic, own))
                .map(YamlNode.Text::text)
                .toList();
    }

    private boolean isTopic(YamlNode.Text topic, boolean own) {
        boolean known = topics.contains(topic.text());
        if (!known && own) {
            problems.add(topic.problem(
                    "There is no topic \"" + topic.text() + "\".", Nearest.mend(topic.text(), topics, "Topics")));
        }
        return known;
    }

    private static YamlNode at(Entries in, String key) {
        YamlNode node = in.get(key);
        return node == null ? in : node;
    }

    /**
     * A raise with its place.
     *
     * @param raise what was read
     * @param place where it stands
     */
    record WrittenRaise(Raise raise, YamlNode place) {}
}
