package org.askbefore.situation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.askbefore.problem.Nearest;
import org.askbefore.problem.Place;
import org.askbefore.problem.ProblemException;
import org.askbefore.problem.Problems;
import org.askbefore.problem.SourceText;
import org.askbefore.problem.YamlNode;
import org.askbefore.problem.YamlNode.Entries;
import org.askbefore.problem.YamlReader;
import org.askbefore.problem.YamlShape;

/** Reads a situation from a file and from options; options override the file. Every mistake is reported at once. */
public final class RequestReader {
    /** The parts of "person", with the words that stand for them in help. */
    public static final Map<String, String> PERSON = ordered(
            "id", "your own number for this list",
            "name", "printed at the head of the page",
            "date-of-birth", "printed as given",
            "appointment", "printed as given",
            "clinician", "whom the list is taken to");
    /** The parts of "print", with their values. */
    public static final Map<String, List<String>> PRINT = print();
    /** The part of "print" that names delicate values. */
    public static final String ALSO_TELL = "also-tell";

    private final Vocabulary vocabulary;
    private final Problems problems = new Problems();
    private final YamlShape shape = new YamlShape(problems);
    private final Draft draft = new Draft();

    public RequestReader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Adds what a situation file says. @throws ProblemException if it is not YAML */
    public RequestReader file(SourceText source) throws ProblemException {
        return entries(YamlReader.read(source));
    }

    /** Adds facts, "person", "print" and "list" that were already read. */
    public RequestReader entries(Entries file) {
        file.entries().forEach((name, entry) -> {
            if (name.equals("person")) {
                group(entry.value(), "person", PERSON.keySet(), draft.person);
            } else if (name.equals("print")) {
                Set<String> names = new TreeSet<>(PRINT.keySet());
                names.add(ALSO_TELL);
                group(entry.value(), "print", names, draft.print);
            } else if (name.equals("list")) {
                group(entry.value(), "list", Set.copyOf(ListWishes.PARTS), draft.list);
            } else if (vocabulary.get(name) != null) {
                draft.facts.put(name, entry.value());
            } else {
                draft.unknown.put(name, entry.name());
            }
        });
        return this;
    }

    /** Adds one option, such as --site=lumbar,cervical, by its name without dashes. */
    public RequestReader option(String name, String value) {
        Place place = Place.of("--" + name);
        SourceText source = new SourceText("--" + name, value);
        if (!takesSeveral(vocabulary, name)) {
            return part(name, new YamlNode.Text(source, place, value));
        }
        List<YamlNode> items = Stream.of(value.split(",", -1))
                .<YamlNode>map(item -> new YamlNode.Text(source, place, item))
                .toList();
        return part(name, new YamlNode.Items(source, place, items));
    }

    /** Adds one fact, or one part of "person" or "print", by a name of {@link #partNames}, as a cell of a table has it. */
    public RequestReader part(String name, YamlNode value) {
        if (vocabulary.get(name) != null) {
            draft.facts.put(name, value);
        } else {
            boolean print = PRINT.containsKey(name) || name.equals(ALSO_TELL);
            (print ? draft.print : draft.person).put(name, value);
        }
        return this;
    }

    /** The names that an option or a column may have: the parts of "person" and of "print", then every fact. */
    public static Set<String> partNames(Vocabulary vocabulary) {
        Set<String> names = new LinkedHashSet<>(PERSON.keySet());
        names.addAll(PRINT.keySet());
        names.add(ALSO_TELL);
        names.addAll(vocabulary.names());
        return names;
    }

    /** Whether the part of that name may have several values. */
    public static boolean takesSeveral(Vocabulary vocabulary, String name) {
        Fact fact = vocabulary.get(name);
        return fact == null ? name.equals(ALSO_TELL) : fact.kind() instanceof Fact.ManyOf;
    }

    /** What was gathered. @throws ProblemException with every mistake, if there is one */
    public Request read() throws ProblemException {
        draft.unknown.forEach(this::unknown);
        Map<String, Value> values = values();
        Person person = new PersonReader(problems).read(draft.person);
        PrintWishes print = new PrintReader(vocabulary, problems).read(draft.print);
        ListReader lists = draft.list.isEmpty() ? null : new ListReader(problems);
        ListWishes list = lists == null ? ListWishes.NONE : lists.read(draft.list);
        problems.throwIfAny();
        WrittenParts written = lists == null
                ? new WrittenParts(draft.person, List.of(), List.of())
                : new WrittenParts(draft.person, lists.ownWritten(), lists.ids());
        return new Request(Situation.of(vocabulary, values), person, print, list, written);
    }

    private void unknown(String name, YamlNode.Text text) {
        Set<String> names = new LinkedHashSet<>(vocabulary.names());
        names.addAll(List.of("person", "print", "list"));
        problems.add(text.problem(
                "There is no fact \"" + name + "\".",
                "There is a fact that is not known.",
                Nearest.mend(name, names, "Facts")));
    }

    private Map<String, Value> values() {
        FactReader reader = new FactReader(problems);
        Map<String, Value> values = new LinkedHashMap<>();
        draft.facts.forEach((name, node) -> {
            Fact fact = vocabulary.get(name);
            Value value = fact == null ? null : reader.read(fact, node);
            if (value != null) {
                values.put(name, value);
            }
        });
        return values;
    }

    private void group(YamlNode node, String name, Set<String> names, Map<String, YamlNode> into) {
        Entries entries = shape.entries(node, name);
        if (entries != null) {
            entries.allowOnly(names, "part of \"" + name + "\"", problems);
            into.putAll(entries.values());
        }
    }

    private static Map<String, List<String>> print() {
        Map<String, List<String>> print = new LinkedHashMap<>();
        print.put("paper", List.of("a4", "letter"));
        print.put("large-print", List.of("yes", "no"));
        print.put("easy-read", List.of("yes", "no"));
        print.put("length", List.of("short", "standard", "full"));
        return Collections.unmodifiableMap(print);
    }

    private static Map<String, String> ordered(String... pairs) {
        Map<String, String> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put(pairs[i], pairs[i + 1]);
        }
        return Collections.unmodifiableMap(map);
    }
}
