package org.askbefore.batch;

import java.util.List;
import java.util.Map;
import org.askbefore.problem.YamlNode;

/**
 * What the header of a CSV file says of its columns.
 *
 * @param all from left to right
 * @param idAt which of them holds the id, from 0; -1 if none does
 */
record Columns(List<Column> all, int idAt) {

    /** What a column is for. */
    sealed interface Column {}

    /** Not read: the mapping says so, or the header is faulty. */
    record Ignored() implements Column {}

    /** Holds one fact, or one part of "person" or "print". */
    record Told(String name, String part, boolean several) implements Column {}

    /** Holds codes of the clinic's own, each of which stands for facts. */
    record Coded(String name, Map<String, Map<String, YamlNode>> codes) implements Column {}

    int width() {
        return all.size();
    }

    boolean isIdFirst() {
        return idAt == 0;
    }

    /** The id of a row; empty where there is none. */
    String id(List<String> cells) {
        return idAt < 0 || idAt >= cells.size() ? "" : PatientId.stripped(cells.get(idAt));
    }
}
