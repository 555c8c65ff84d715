package org.askbefore.batch;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.askbefore.problem.ProblemException;
import org.askbefore.problem.SourceText;
import org.askbefore.problem.YamlNode;
import org.askbefore.situation.Vocabulary;

/**
 * How the columns and codes of a clinic's own export are read, so that it need not be edited.
 *
 * @param columns their name of a column to ours
 * @param values their name of a column, then a code in it, to the facts it stands for
 * @param ignore their columns that are not read
 */
public record Mapping(
        Map<String, String> columns, Map<String, Map<String, Map<String, YamlNode>>> values, Set<String> ignore) {

    /** Every column has our name, and holds our values. */
    public static final Mapping NONE = new Mapping(Map.of(), Map.of(), Set.of());

    /** Reads a mapping file. @throws ProblemException with every mistake in it */
    public static Mapping read(SourceText source, Vocabulary vocabulary) throws ProblemException {
        return new MappingReader(vocabulary).read(source);
    }

    /** Every column that the mapping speaks of. */
    Set<String> names() {
        Set<String> names = new HashSet<>(columns.keySet());
        names.addAll(values.keySet());
        names.addAll(ignore);
        return names;
    }
}
