package org.askbefore.questionbank;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.askbefore.problem.Nearest;
import org.askbefore.problem.Problems;
import org.askbefore.problem.YamlNode;
import org.askbefore.problem.YamlNode.Entries;
import org.askbefore.problem.YamlShape;
import org.askbefore.rules.Condition;
import org.askbefore.rules.ConditionReader;
import org.askbefore.situation.Vocabulary;
import org.jspecify.annotations.Nullable;

/** The conditions of situations/, each read when it is first needed; one that leads back to itself is refused. */
final class NamedConditions {
    private final Map<String, Entries> files;
    private final Problems problems;
    private final YamlShape shape;
    private final ConditionReader reader;
    private final Map<String, @Nullable Condition> read = new HashMap<>();
    private final Deque<String> reading = new ArrayDeque<>();

    NamedConditions(Map<String, Entries> files, Vocabulary vocabulary, Problems problems) {
        this.files = files;
        this.problems = problems;
        this.shape = new YamlShape(problems);
        this.reader = new ConditionReader(vocabulary, this::find, problems);
    }

    /** Reads every one, also those that no rule names, so that their faults are found. */
    Map<String, Condition> readAll() {
        Map<String, Condition> sound = new TreeMap<>();
        files.forEach((id, file) -> {
            Condition condition = read(id, file);
            if (condition != null) {
                sound.put(id, condition);
            }
        });
        return sound;
    }

    /** A reader of rules that may name these conditions. */
    ConditionReader reader() {
        return reader;
    }

    private @Nullable Condition find(YamlNode.Text id) {
        Entries file = files.get(id.text());
        if (file == null) {
            problems.add(id.problem(
                    "There is no named condition \"" + id.text() + "\".",
                    Nearest.mend(id.text(), files.keySet(), "Conditions")));
            return null;
        }
        if (reading.contains(id.text())) {
            problems.add(id.problem(
                    "The condition \"" + id.text() + "\" leads back to itself.",
                    "Write what it means without naming it."));
            return null;
        }
        return read(id.text(), file);
    }

    private @Nullable Condition read(String id, Entries file) {
        if (read.containsKey(id)) {
            return read.get(id);
        }
        reading.push(id);
        file.allowOnly(Set.of("says", "when"), "key", problems);
        shape.text(file, "says");
        YamlNode when = file.get("when");
        if (when == null) {
            problems.add(file.problem("\"when\" is missing.", "Add  when: {procedure: [sdr]}"));
        }
        Condition condition = when == null ? null : reader.read(when);
        reading.pop();
        read.put(id, condition);
        return condition;
    }
}
