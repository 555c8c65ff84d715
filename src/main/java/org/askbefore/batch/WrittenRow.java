package org.askbefore.batch;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.askbefore.problem.Nearest;
import org.askbefore.problem.YamlNode;
import org.askbefore.situation.RequestReader;
import org.askbefore.situation.Vocabulary;

/** Reads a row that is written as a situation file is: a file of a folder, or a line of JSON Lines. */
final class WrittenRow {
    private static final String PERSON = "person";
    /** More faults than these are those of another kind of file, and nobody mends them one by one. */
    private static final int FEW = 3;

    private final Vocabulary vocabulary;
    private final Set<String> names;
    private final String noSituation;
    private final String example;

    /** @param noSituation what is said of a row in which nothing is known */
    WrittenRow(Vocabulary vocabulary, String noSituation, String example) {
        this.vocabulary = vocabulary;
        this.names = new TreeSet<>(vocabulary.names());
        names.addAll(List.of(PERSON, "print", "list"));
        this.noSituation = noSituation;
        this.example = example;
    }

    /** The row, each of its faults told once. */
    Row row(long number, String id, YamlNode.Entries entries) {
        if (isOfAnotherKind(entries.names())) {
            RowFault fault = new RowFault("", noSituation + ": none of its names is known.", example);
            return Row.faulty(number, PatientId.orNone(id), List.of(fault));
        }
        List<RowFault> faults = new ArrayList<>();
        YamlNode.Entries read = entries;
        RowFault fault = hasIdOfAnotherKind(entries) ? null : PatientId.fault("person.id", id);
        if (fault != null) {
            faults.add(fault);
            read = withoutId(entries);
        }
        return RowEnd.of(number, id, new RequestReader(vocabulary).entries(read), faults);
    }

    /** Faults of a file that could not be read as names with values; many are told as one. */
    static List<RowFault> few(List<RowFault> faults) {
        if (faults.size() <= FEW) {
            return faults;
        }
        RowFault first = faults.get(0);
        String what = first.what() + " There are " + (faults.size() - 1) + " more faults like this.";
        return List.of(new RowFault(first.column(), what, first.mend()));
    }

    /** One or two names may all be misspelt. */
    private boolean isOfAnotherKind(Set<String> written) {
        boolean misspelt = written.size() <= FEW
                && written.stream().anyMatch(name -> Nearest.to(name, names).isPresent());
        return !written.isEmpty() && !misspelt && written.stream().noneMatch(names::contains);
    }

    /** An id that is no text is told by the reader of situations. */
    private static boolean hasIdOfAnotherKind(YamlNode.Entries entries) {
        return entries.get(PERSON) instanceof YamlNode.Entries person
                && person.get(PatientId.COLUMN) != null
                && !(person.get(PatientId.COLUMN) instanceof YamlNode.Text);
    }

    private static YamlNode.Entries withoutId(YamlNode.Entries entries) {
        if (!(entries.get(PERSON) instanceof YamlNode.Entries person)) {
            return entries;
        }
        Map<String, YamlNode.Entry> all = new LinkedHashMap<>(entries.entries());
        Map<String, YamlNode.Entry> rest = new LinkedHashMap<>(person.entries());
        rest.remove(PatientId.COLUMN);
        YamlNode.Entries without = new YamlNode.Entries(person.source(), person.place(), rest);
        all.computeIfPresent(PERSON, (name, entry) -> new YamlNode.Entry(entry.name(), without));
        return new YamlNode.Entries(entries.source(), entries.place(), all);
    }
}
