package org.askbefore.questionbank;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.askbefore.problem.Nearest;
import org.askbefore.problem.Problems;
import org.askbefore.problem.YamlNode;
import org.askbefore.problem.YamlNode.Entries;
import org.askbefore.problem.YamlShape;
import org.askbefore.situation.Fact;
import org.askbefore.situation.Vocabulary;

/** Reads "silent" in facts.yaml: which values rightly change no list, before or after a procedure, and why. */
final class SilenceReader {
    private final Set<String> phasesAndStages = new LinkedHashSet<>(List.of(Silence.BEFORE, Silence.AFTER));
    private final Vocabulary vocabulary;
    private final Problems problems;
    private final YamlShape shape;

    SilenceReader(Vocabulary vocabulary, Problems problems) {
        this.vocabulary = vocabulary;
        this.problems = problems;
        this.shape = new YamlShape(problems);
        Fact stage = vocabulary.get("stage");
        if (stage != null) {
            phasesAndStages.addAll(stage.values());
        }
    }

    List<Silence> read(Entries facts) {
        List<Silence> silences = new ArrayList<>();
        facts.values().forEach((name, node) -> {
            Fact fact = vocabulary.get(name);
            YamlNode silent = node instanceof Entries in ? in.get("silent") : null;
            Entries phases = silent == null ? null : shape.entries(silent, "silent");
            if (fact != null && phases != null) {
                phases.allowOnly(phasesAndStages, "phase", problems);
                phases.values().forEach((phase, values) -> ofPhase(fact, phase, values, silences));
            }
        });
        return List.copyOf(silences);
    }

    private void ofPhase(Fact fact, String phase, YamlNode node, List<Silence> silences) {
        Entries values = shape.entries(node, phase);
        if (values == null || !phasesAndStages.contains(phase)) {
            return;
        }
        values.entries().forEach((value, entry) -> {
            String why = shape.text(entry.value(), value);
            if (!fact.values().contains(value)) {
                problems.add(entry.name()
                        .problem(
                                "\"" + value + "\" is not a value of \"" + fact.name() + "\".",
                                Nearest.mend(value, fact.values(), "Values")));
            } else if (why != null) {
                silences.add(new Silence(fact.name(), value, phase, why));
            }
        });
    }
}
