package org.askbefore.problem;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.parser.Parser;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * Reads YAML and keeps every place. Names given twice are faults; anchors and aliases are refused, since no file of ours
 * needs them.
 */
public final class YamlReader {
    private static final String SITUATION = "procedure: facet-rf";

    private final SourceText source;
    private final String example;
    private final Problems problems = new Problems();

    private YamlReader(SourceText source, String example) {
        this.source = source;
        this.example = example;
    }

    /** The file as names with values. @throws ProblemException if it is not YAML, empty, or something else than names with values */
    public static YamlNode.Entries read(SourceText source) throws ProblemException {
        return read(source, SITUATION);
    }

    /**
     * The same, for a file of another kind.
     *
     * @param example a line that such a file may hold, for messages
     */
    public static YamlNode.Entries read(SourceText source, String example) throws ProblemException {
        YamlReader reader = new YamlReader(source, example);
        Node root = reader.compose();
        YamlNode node = reader.convert(root);
        reader.problems.throwIfAny();
        if (node instanceof YamlNode.Entries entries) {
            return entries;
        }
        throw new ProblemException(node.problem(
                "This file holds " + node.kind() + "; it needs names with values.", "For example:  " + example));
    }

    private Node compose() throws ProblemException {
        LoadSettings settings = LoadSettings.builder()
                .setLabel(source.name())
                .setCodePointLimit(SourceText.MOST_BYTES)
                .setAllowNonScalarKeys(true)
                .setAllowRecursiveKeys(false)
                .build();
        try {
            Parser parser = new ParserImpl(settings, new StreamReader(settings, source.text()));
            Optional<Node> root = new Composer(settings, new BoundedParser(parser, source)).getSingleNode();
            return root.orElseThrow(() -> new ProblemException(
                    Problem.at(Place.of(source.name()), "This file is empty.", "For example:  " + example)));
        } catch (YamlEngineException e) {
            throw new ProblemException(YamlFault.of(e, source));
        } catch (NumberFormatException e) {
            throw new ProblemException(YamlFault.badEscape(source));
        }
    }

    private YamlNode convert(Node node) {
        Place place = YamlFault.place(source, node.getStartMark());
        if (node instanceof ScalarNode scalar) {
            return new YamlNode.Text(source, place, scalar.getValue());
        }
        if (node instanceof SequenceNode sequence) {
            List<YamlNode> items = new ArrayList<>();
            for (Node item : sequence.getValue()) {
                items.add(convert(item));
            }
            return new YamlNode.Items(source, place, items);
        }
        if (node instanceof MappingNode mapping) {
            return entries(mapping, place);
        }
        throw new IllegalStateException("a piece of YAML of no known kind");
    }

    private YamlNode entries(MappingNode mapping, Place place) {
        Map<String, YamlNode.Entry> entries = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            YamlNode key = convert(tuple.getKeyNode());
            if (!(key instanceof YamlNode.Text name)) {
                problems.add(key.problem("A name is needed here, not " + key.kind() + ".", "Write  name: value"));
                continue;
            }
            YamlNode.Entry entry = new YamlNode.Entry(name, convert(tuple.getValueNode()));
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
}
