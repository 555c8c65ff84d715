package org.askbefore.problem;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * Reads YAML and keeps every place. Names given twice are faults; anchors and aliases are refused, since no file of ours
 * needs them and they can swell a small file to gigabytes.
 */
public final class YamlReader {
    private static final int DEEPEST = 40;
    private final SourceText source;
    private final Problems problems = new Problems();

    private YamlReader(SourceText source) {
        this.source = source;
    }

    /** The file as names with values. @throws ProblemException if it is not YAML, empty, or something else than names with values */
    public static YamlNode.Entries read(SourceText source) throws ProblemException {
        YamlReader reader = new YamlReader(source);
        Node root = reader.compose();
        YamlNode node = reader.convert(root, 0);
        reader.problems.throwIfAny();
        if (node instanceof YamlNode.Entries entries) {
            return entries;
        }
        throw new ProblemException(node.problem(
                "This file holds " + node.kind() + "; it needs names with values.",
                "For example:  procedure: facet-rf"));
    }

    private Node compose() throws ProblemException {
        LoadSettings settings = LoadSettings.builder()
                .setLabel(source.name())
                .setMaxAliasesForCollections(0)
                .setCodePointLimit(SourceText.MOST_BYTES)
                .setAllowRecursiveKeys(false)
                .build();
        try {
            Optional<Node> root = new Compose(settings).composeString(source.text());
            return root.orElseThrow(() -> new ProblemException(
                    Problem.at(Place.of(source.name()), "This file is empty.", "For example:  procedure: facet-rf")));
        } catch (MarkedYamlEngineException e) {
            throw new ProblemException(notYaml(e));
        } catch (YamlEngineException e) {
            if (String.valueOf(e.getMessage()).contains("aliases")) {
                throw new ProblemException(Problem.at(
                        Place.of(source.name()),
                        "This file uses anchors (&) and aliases (*).",
                        "Write each value out."));
            }
            throw new ProblemException(Problem.at(
                    Place.of(source.name()),
                    "This is not a YAML text file: it holds characters, or more nesting, than such a file can.",
                    "Save it as plain text in UTF-8."));
        } catch (StackOverflowError e) {
            throw new ProblemException(tooDeep(Place.of(source.name())));
        }
    }

    private Problem notYaml(MarkedYamlEngineException e) {
        Optional<Mark> mark = e.getProblemMark().or(e::getContextMark);
        Place place = mark.map(this::place).orElse(Place.of(source.name()));
        String line = place.line() == 0 ? null : source.line(place.line());
        if (line != null && line.strip().isEmpty() && e.getContextMark().isPresent()) {
            place = place(e.getContextMark().get());
            line = source.line(place.line());
        }
        String what = "This is not valid YAML here.";
        return new Problem(place, what, what, line, mend(e, line));
    }

    private static String mend(MarkedYamlEngineException e, @Nullable String line) {
        if (line != null && line.contains("\t")) {
            return "Indent with spaces, never with tabs.";
        }
        String problem = String.valueOf(e.getProblem());
        if (problem.contains("alias")) {
            return "Anchors (&) and aliases (*) are not used here: write the value out.";
        }
        if (problem.contains("mapping values are not allowed")) {
            return "A text that has a colon and a space in it needs quotes round it.";
        }
        return "Look for a missing colon, a missing bracket or quote, or lines that are not indented alike.";
    }

    private YamlNode convert(Node node, int depth) throws ProblemException {
        Place place = node.getStartMark().map(this::place).orElse(Place.of(source.name()));
        if (depth > DEEPEST) {
            throw new ProblemException(tooDeep(place));
        }
        if (node instanceof ScalarNode scalar) {
            return new YamlNode.Text(source, place, scalar.getValue());
        }
        if (node instanceof SequenceNode sequence) {
            List<YamlNode> items = new ArrayList<>();
            for (Node item : sequence.getValue()) {
                items.add(convert(item, depth + 1));
            }
            return new YamlNode.Items(source, place, items);
        }
        if (node instanceof MappingNode mapping) {
            return entries(mapping, place, depth);
        }
        throw new ProblemException(Problem.at(place, "An alias (*) is not used here.", "Write the value out."));
    }

    private YamlNode entries(MappingNode mapping, Place place, int depth) throws ProblemException {
        Map<String, YamlNode.Entry> entries = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            YamlNode key = convert(tuple.getKeyNode(), depth + 1);
            if (!(key instanceof YamlNode.Text name)) {
                problems.add(key.problem("A name is needed here, not " + key.kind() + ".", "Write  name: value"));
                continue;
            }
            YamlNode.Entry entry = new YamlNode.Entry(name, convert(tuple.getValueNode(), depth + 1));
            YamlNode.Entry earlier = entries.putIfAbsent(name.text(), entry);
            if (earlier != null) {
                problems.add(name.problem(
                        "\"" + name.text() + "\" is given twice; the first is on line "
                                + earlier.name().place().line() + ".",
                        "A name is given twice.",
                        "Keep one of them."));
            }
        }
        return new YamlNode.Entries(source, place, entries);
    }

    private Place place(Mark mark) {
        return new Place(source.name(), mark.getLine() + 1, mark.getColumn() + 1);
    }

    private static Problem tooDeep(Place place) {
        return Problem.at(place, "This is nested too deeply.", "No file of ours needs more than a few levels.");
    }
}
