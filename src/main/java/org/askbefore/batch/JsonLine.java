package org.askbefore.batch;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.askbefore.problem.Place;
import org.askbefore.problem.SourceText;
import org.askbefore.problem.YamlNode;
import org.askbefore.situation.ListWishes;
import org.askbefore.situation.RequestReader;
import org.askbefore.situation.Vocabulary;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads one object as names with values, as a YAML file has them: numbers, true and false are kept as they are written. Null is
 * what is not known, and is left out.
 */
final class JsonLine {
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(8)
                    .maxStringLength(10_000)
                    .maxNameLength(200)
                    .maxNumberLength(50)
                    .maxTokenCount(10_000)
                    .build())
            .build();
    static final String EXAMPLE = "For example:  {\"person\": {\"id\": \"A-1001\"}, \"procedure\": \"sdr\"}";
    private static final Set<String> GROUPS = Set.of("person", "print", "list");
    private final Set<String> known;

    JsonLine(Vocabulary vocabulary) {
        this.known = new HashSet<>(RequestReader.partNames(vocabulary));
        known.addAll(ListWishes.PARTS);
    }

    /** What came of a line. */
    sealed interface Outcome {}

    /** It is an object. */
    record Read(YamlNode.Entries entries) implements Outcome {}

    /** It is not. */
    record Broken(RowFault fault) implements Outcome {}

    Outcome read(String line) {
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), line)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return broken("", "The line is not an object.", EXAMPLE);
            }
            YamlNode.Entries entries = entries(parser, "");
            if (parser.nextToken() != null) {
                return broken("", "Something follows the object on its line.", "Give each patient one line.");
            }
            return new Read(entries);
        } catch (Twice e) {
            return broken(e.column, "A name is given twice.", "Keep one of them.");
        } catch (StreamConstraintsException e) {
            return broken("", "The line holds more than any situation.", "Look whether it is the right file.");
        } catch (JacksonException e) {
            String at = e.getLocation() == null
                    ? ""
                    : "character " + e.getLocation().getColumnNr();
            return broken(
                    at, "The line is not JSON here.", "Look for a missing quote, comma, colon or bracket just before.");
        }
    }

    /** Whether the line ends inside its object. */
    boolean isCutShort(String line) {
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), line)) {
            while (parser.nextToken() != null) {
                // Only the end matters.
            }
            return false;
        } catch (UnexpectedEndOfInputException e) {
            return true;
        } catch (JacksonException e) {
            // A number or a word that is cut is told as a wrong one.
            return !line.stripTrailing().endsWith("}");
        }
    }

    private static Outcome broken(String column, String what, String mend) {
        return new Broken(new RowFault(column, what, mend));
    }

    private YamlNode.Entries entries(JsonParser parser, String path) {
        Map<String, YamlNode.Entry> entries = new LinkedHashMap<>();
        Set<String> names = new HashSet<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            String inner = inner(path, name);
            if (!names.add(name)) {
                throw new Twice(inner);
            }
            if (parser.nextToken() != JsonToken.VALUE_NULL) {
                entries.put(name, new YamlNode.Entry(text(path, name), value(parser, inner)));
            }
        }
        return new YamlNode.Entries(new SourceText(path, ""), Place.of(path), entries);
    }

    private YamlNode value(JsonParser parser, String path) {
        return switch (parser.currentToken()) {
            case START_OBJECT -> entries(parser, path);
            case START_ARRAY -> {
                List<YamlNode> items = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    items.add(value(parser, path));
                }
                yield new YamlNode.Items(new SourceText(path, ""), Place.of(path), items);
            }
            case VALUE_NULL -> text(path, "");
            default -> text(path, parser.getString());
        };
    }

    private static YamlNode.Text text(String path, String text) {
        return new YamlNode.Text(new SourceText(path, ""), Place.of(path), text);
    }

    /** The path of a name within what is told to others: a name that is not known may be anything, and is not repeated. */
    private String inner(String path, String name) {
        if (path.isEmpty()) {
            return known.contains(name) || GROUPS.contains(name) ? name : "";
        }
        return known.contains(name) ? path + "." + name : path;
    }

    /** A name is there twice in one object; which of its values is meant cannot be told. */
    private static final class Twice extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final String column;

        Twice(String column) {
            super("twice");
            this.column = column;
        }
    }
}
