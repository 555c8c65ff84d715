package org.askbefore.batch;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.askbefore.batch.Columns.Coded;
import org.askbefore.batch.Columns.Column;
import org.askbefore.batch.Columns.Ignored;
import org.askbefore.batch.Columns.Told;
import org.askbefore.problem.Nearest;
import org.askbefore.problem.Problem;
import org.askbefore.problem.ProblemException;
import org.askbefore.problem.YamlNode;
import org.askbefore.situation.RequestReader;
import org.askbefore.situation.Vocabulary;

/** Finds what each column of a header is for, and tells every name that is not known. */
final class ColumnsReader {
    private static final Column IGNORED = new Ignored();
    private final Vocabulary vocabulary;
    private final Mapping mapping;
    private final FileFaults faults;
    private final Set<String> ours;
    private final Map<String, String> columnOf = new HashMap<>();
    private long line;

    ColumnsReader(Vocabulary vocabulary, Mapping mapping, FileFaults faults) {
        this.vocabulary = vocabulary;
        this.mapping = mapping;
        this.faults = faults;
        this.ours = RequestReader.partNames(vocabulary);
    }

    Columns read(CsvRecord header) throws ProblemException {
        line = header.getStartingLineNumber();
        List<String> names = header.getFields().stream().map(Cell::oneLine).toList();
        if (names.stream().map(OddCharacter::without).noneMatch(this::isKnown)
                && names.stream().noneMatch(this::isKnown)) {
            faults.add(
                    line, "The first row is no header: none of its cells is a name that is known.", CsvHeader.SHOWN_BY);
            faults.throwIfAny();
        }
        List<Column> columns = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (String name : names) {
            columns.add(seen.add(name) ? column(name, columns.size() + 1) : again(name));
        }
        if (!columnOf.containsKey(PatientId.COLUMN)) {
            faults.add(Problem.at(
                    faults.at(line),
                    "There is no column \"" + PatientId.COLUMN + "\".",
                    "Add it, or say in a mapping which column it is: the file of each patient is named by it."));
        }
        checkMapping(names);
        return new Columns(columns, idAt(columns));
    }

    private boolean isKnown(String name) {
        return ours.contains(name) || mapping.names().contains(name);
    }

    private Column again(String name) throws ProblemException {
        if (!mapping.ignore().contains(name) && !name.isEmpty()) {
            faults.add(line, "The column \"" + name + "\" is there twice.", "Keep one of them.");
        }
        return IGNORED;
    }

    private Column column(String name, int number) throws ProblemException {
        if (mapping.ignore().contains(name)) {
            return IGNORED;
        }
        Map<String, Map<String, YamlNode>> codes = mapping.values().get(name);
        if (codes != null) {
            return new Coded(name, codes);
        }
        String part = mapping.columns().getOrDefault(name, name);
        if (name.isEmpty()) {
            faults.add(line, "Column " + number + " has no name.", "Name it, or take it out.");
        } else if (!ours.contains(part) && OddCharacter.in(name) != null) {
            faults.add(odd(name, number));
        } else if (!ours.contains(part)) {
            faults.add(unknown(name, number));
        } else {
            boolean several = RequestReader.takesSeveral(vocabulary, part);
            String earlier = columnOf.putIfAbsent(part, name);
            if (earlier != null && !several) {
                faults.add(
                        line,
                        "The columns \"" + earlier + "\" and \"" + name + "\" both give \"" + part + "\".",
                        "Keep one of them.");
            }
            return new Told(name, part, several);
        }
        return IGNORED;
    }

    /** A name with what nobody sees in it: to repeat it would not show what is wrong. */
    private Problem odd(String name, int number) {
        String plain = OddCharacter.without(name);
        columnOf.putIfAbsent(mapping.columns().getOrDefault(plain, plain), name);
        OddCharacter odd = Objects.requireNonNull(OddCharacter.in(name));
        return Problem.at(faults.at(line), odd.told("the name of column " + number), odd.mend());
    }

    private Problem unknown(String name, int number) {
        Set<String> names = new LinkedHashSet<>(ours);
        names.addAll(mapping.names());
        String all = Nearest.mend(name, names, "Columns");
        return new Problem(
                faults.at(line),
                "There is no column \"" + name + "\" in the vocabulary.",
                "Column " + number + " has a name that is not known.",
                null,
                all + " A column that is not needed goes under \"ignore\" of a mapping.");
    }

    /** A column that the mapping reads and the file lacks may hold what a notice needs, so it is not passed over. */
    private void checkMapping(List<String> names) throws ProblemException {
        Set<String> wanted = new TreeSet<>(mapping.columns().keySet());
        wanted.addAll(mapping.values().keySet());
        for (String name : wanted) {
            if (!names.contains(name)) {
                faults.add(
                        line,
                        "The mapping names a column \"" + name + "\", which this file does not have.",
                        Nearest.mend(name, names, "Columns"));
            }
        }
    }

    private static int idAt(List<Column> columns) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i) instanceof Told told && told.part().equals(PatientId.COLUMN)) {
                return i;
            }
        }
        return -1;
    }
}
