package org.askbefore.batch;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.askbefore.problem.Nearest;
import org.askbefore.problem.ProblemException;
import org.askbefore.problem.Problems;
import org.askbefore.problem.SourceText;
import org.askbefore.problem.YamlNode;
import org.askbefore.problem.YamlReader;
import org.askbefore.problem.YamlShape;
import org.askbefore.situation.RequestReader;
import org.askbefore.situation.Vocabulary;

/** Reads a mapping, and holds every name and value in it against the vocabulary before a row is read. */
final class MappingReader {
    private static final Set<String> KEYS = new LinkedHashSet<>(List.of("columns", "values", "ignore"));
    private final Vocabulary vocabulary;
    private final Set<String> ours;
    private final Problems problems = new Problems();
    private final YamlShape shape = new YamlShape(problems);
    private final Map<String, YamlNode.Text> named = new LinkedHashMap<>();

    MappingReader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.ours = RequestReader.partNames(vocabulary);
    }

    Mapping read(SourceText source) throws ProblemException {
        YamlNode.Entries all = YamlReader.read(source, "columns: {Surname: name}");
        all.allowOnly(KEYS, "part of a mapping", problems);
        Map<String, String> columns = columns(all);
        Map<String, Map<String, Map<String, YamlNode>>> values = values(all);
        Set<String> ignore = new LinkedHashSet<>();
        for (YamlNode.Text name : shape.texts(all, "ignore")) {
            ignore.add(column(name));
        }
        problems.throwIfAny();
        return new Mapping(columns, values, ignore);
    }

    private Map<String, String> columns(YamlNode.Entries all) {
        Map<String, String> columns = new LinkedHashMap<>();
        entries(all, "columns").forEach((theirs, entry) -> {
            String part = shape.text(entry.value(), theirs);
            if (part != null && !ours.contains(part)) {
                problems.add(entry.value()
                        .problem("There is no column \"" + part + "\".", Nearest.mend(part, ours, "Columns")));
            }
            columns.put(column(entry.name()), part == null ? "" : part);
        });
        return columns;
    }

    private Map<String, Map<String, Map<String, YamlNode>>> values(YamlNode.Entries all) {
        Map<String, Map<String, Map<String, YamlNode>>> values = new LinkedHashMap<>();
        entries(all, "values").forEach((theirs, entry) -> {
            Map<String, Map<String, YamlNode>> codes = new LinkedHashMap<>();
            YamlNode.Entries written = shape.entries(entry.value(), theirs);
            if (written != null) {
                written.entries().forEach((code, facts) -> codes.put(code(facts.name()), facts(theirs, facts)));
            }
            values.put(column(entry.name()), codes);
        });
        return values;
    }

    private Map<String, YamlNode.Entry> entries(YamlNode.Entries all, String name) {
        YamlNode node = all.get(name);
        YamlNode.Entries entries = node == null ? null : shape.entries(node, name);
        return entries == null ? Map.of() : entries.entries();
    }

    /** The name of a column, which has one place in a mapping. */
    private String column(YamlNode.Text name) {
        String column = Cell.oneLine(name.text());
        YamlNode.Text earlier = named.putIfAbsent(column, name);
        if (earlier != null) {
            problems.add(name.problem(
                    "The column \"" + column + "\" is here a second time; the first is on line "
                            + earlier.place().line() + ".",
                    "Keep one of them: a column is named once, under columns, values or ignore."));
        }
        return column;
    }

    private String code(YamlNode.Text name) {
        String code = Cell.oneLine(name.text());
        if (code.isEmpty()) {
            problems.add(name.problem("An empty cell is not a code: what it would say is not known.", "Take it out."));
        }
        return code;
    }

    /** What a code stands for, as if it stood in the cell. */
    private Map<String, YamlNode> facts(String column, YamlNode.Entry code) {
        Map<String, YamlNode> facts = new LinkedHashMap<>();
        YamlNode.Entries written = shape.entries(code.value(), code.name().text());
        if (written == null) {
            return facts;
        }
        Set<String> names = new LinkedHashSet<>(ours);
        names.removeAll(RequestReader.PERSON.keySet());
        RequestReader reader = new RequestReader(vocabulary);
        written.entries().forEach((name, entry) -> {
            if (names.contains(name)) {
                reader.part(name, entry.value());
                facts.put(name, placed(column, name, entry.value()));
            } else {
                problems.add(
                        entry.name().problem("There is no fact \"" + name + "\".", Nearest.mend(name, names, "Facts")));
            }
        });
        try {
            reader.read();
        } catch (ProblemException e) {
            problems.addAll(e.problems());
        }
        return facts;
    }

    /** With the column for its place, since the row is what is wrong when two codes disagree. */
    private YamlNode placed(String column, String name, YamlNode value) {
        if (!RequestReader.takesSeveral(vocabulary, name)) {
            return Cell.text(column, value instanceof YamlNode.Text text ? text.text() : "");
        }
        List<YamlNode> items = value instanceof YamlNode.Items list ? list.items() : List.of(value);
        return Cell.list(
                column,
                items.stream()
                        .map(item ->
                                item instanceof YamlNode.Text text ? text.text().strip() : "")
                        .toList());
    }
}
