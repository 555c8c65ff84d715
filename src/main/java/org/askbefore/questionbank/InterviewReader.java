package org.askbefore.questionbank;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.askbefore.problem.Nearest;
import org.askbefore.problem.Problems;
import org.askbefore.problem.YamlNode;
import org.askbefore.problem.YamlNode.Entries;
import org.askbefore.problem.YamlShape;
import org.askbefore.rules.Condition;
import org.askbefore.situation.Vocabulary;

/** Reads interview.yaml, which asks for every fact once, after those that decide whether it matters. */
final class InterviewReader {
    private static final Set<String> KEYS = Set.of("title", "lead", "short", "facts");

    private final Vocabulary vocabulary;
    private final Map<String, Condition> onlyWhen;
    private final Problems problems;
    private final YamlShape shape;
    /** The step of each fact read so far. */
    private final Map<String, String> placed = new HashMap<>();
    /** The facts that misspelt names most likely stand for: one slip is told once. */
    private final Set<String> misspelt = new HashSet<>();

    InterviewReader(Vocabulary vocabulary, Map<String, Condition> onlyWhen, Problems problems) {
        this.vocabulary = vocabulary;
        this.onlyWhen = onlyWhen;
        this.problems = problems;
        this.shape = new YamlShape(problems);
    }

    List<InterviewStep> read(Entries file) {
        List<InterviewStep> steps = new ArrayList<>();
        file.values().forEach((id, node) -> {
            Entries in = shape.entries(node, id);
            if (in != null) {
                InterviewStep step = step(id, in);
                shortOnesFirst(steps, step, in);
                steps.add(step);
            }
        });
        for (String fact : vocabulary.names()) {
            if (!placed.containsKey(fact) && !misspelt.contains(fact)) {
                problems.add(file.problem(
                        "No step asks for the fact \"" + fact + "\".",
                        "Add it to the facts of a step, after those that its only-when names."));
            }
        }
        if (steps.stream().noneMatch(InterviewStep::isShort)) {
            problems.add(file.problem("No step belongs to the short way.", "Add  short: yes  to the first steps."));
        }
        return steps;
    }

    private InterviewStep step(String id, Entries in) {
        in.allowOnly(KEYS, "key", problems);
        String title = shape.text(in, "title");
        String lead = shape.optionalText(in, "lead");
        String way = shape.optionalText(in, "short");
        if (way != null && !Set.of("yes", "no").contains(way)) {
            YamlNode node = in.get("short");
            problems.add((node == null ? in : node).problem("\"short\" is yes or no.", "Leave it out for no."));
        }
        return new InterviewStep(
                id, title == null ? id : title, lead == null ? "" : lead, "yes".equals(way), facts(id, in));
    }

    private void shortOnesFirst(List<InterviewStep> before, InterviewStep step, Entries in) {
        if (step.isShort() && before.stream().anyMatch(earlier -> !earlier.isShort())) {
            problems.add(in.problem(
                    "The short way goes on after a longer step.",
                    "Put the steps with  short: yes  before all others."));
        }
    }

    private List<String> facts(String id, Entries in) {
        if (in.get("facts") == null) {
            problems.add(in.problem("\"facts\" is missing.", "Add the facts to ask for:  facts: [procedure, stage]"));
        }
        List<String> facts = new ArrayList<>();
        for (YamlNode.Text text : shape.texts(in, "facts")) {
            String name = text.text().strip();
            if (isNew(text, name)) {
                comesAfterWhatDecides(text, name);
                placed.put(name, id);
                facts.add(name);
            }
        }
        return List.copyOf(facts);
    }

    private boolean isNew(YamlNode.Text text, String name) {
        String earlier = placed.get(name);
        if (vocabulary.get(name) == null) {
            Nearest.to(name, vocabulary.names()).ifPresent(misspelt::add);
            problems.add(text.problem(
                    "There is no fact \"" + name + "\".", Nearest.mend(name, vocabulary.names(), "Facts")));
        } else if (earlier != null) {
            problems.add(text.problem(
                    "The fact \"" + name + "\" is asked for in the step \"" + earlier + "\" already.",
                    "Keep one of the two."));
        }
        return vocabulary.get(name) != null && earlier == null;
    }

    private void comesAfterWhatDecides(YamlNode.Text text, String name) {
        Condition when = onlyWhen.get(name);
        if (when == null) {
            return;
        }
        for (String other : when.facts()) {
            if (!placed.containsKey(other) && !misspelt.contains(other)) {
                problems.add(text.problem(
                        "\"" + name + "\" is asked for before \"" + other + "\", which decides whether it matters.",
                        "Put \"" + other + "\" before it, or look at its only-when in facts.yaml."));
            }
        }
    }
}
