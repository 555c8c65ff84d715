package org.askbefore.batch;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.askbefore.batch.Columns.Coded;
import org.askbefore.batch.Columns.Column;
import org.askbefore.batch.Columns.Told;
import org.askbefore.problem.Nearest;
import org.askbefore.problem.YamlNode;
import org.askbefore.situation.RequestReader;
import org.askbefore.situation.Vocabulary;

/** Reads the cells of one row after another. */
final class CellsReader {
    private final Vocabulary vocabulary;
    private final Columns columns;

    CellsReader(Vocabulary vocabulary, Columns columns) {
        this.vocabulary = vocabulary;
        this.columns = columns;
    }

    Row row(long number, String id, List<String> cells) {
        Gathered gathered = new Gathered();
        for (int i = 0; i < cells.size(); i++) {
            Column column = columns.all().get(i);
            if (i == columns.idAt()) {
                gathered.id(column, id);
            } else {
                gathered.cell(column, Cell.oneLine(cells.get(i)));
            }
        }
        RequestReader reader = new RequestReader(vocabulary);
        gathered.parts.forEach(reader::part);
        return RowEnd.of(number, id, reader, gathered.faults);
    }

    /** What the cells of one row say together. */
    private static final class Gathered {
        private final Map<String, YamlNode> parts = new LinkedHashMap<>();
        private final List<RowFault> faults = new ArrayList<>();

        void id(Column column, String id) {
            String name = column instanceof Told told ? told.name() : PatientId.COLUMN;
            RowFault fault = PatientId.fault(name, id);
            if (fault == null) {
                parts.put(PatientId.COLUMN, Cell.text(name, id));
            } else {
                faults.add(fault);
            }
        }

        /** An empty cell says nothing: what stands for it is unknown, never "no". */
        void cell(Column column, String text) {
            if (text.isEmpty()) {
                return;
            }
            if (column instanceof Told told) {
                told(told, text);
            } else if (column instanceof Coded coded) {
                coded(coded, text);
            }
        }

        private void told(Told column, String text) {
            if (column.several() && text.contains(",")) {
                faults.add(new RowFault(
                        column.name(),
                        "A comma stands between values of \"" + column.part() + "\".",
                        "Put a semicolon between them:  one; other"));
                return;
            }
            YamlNode value =
                    column.several() ? Cell.list(column.name(), Cell.values(text)) : Cell.text(column.name(), text);
            add(column.name(), column.part(), value);
        }

        private void coded(Coded column, String text) {
            List<String> codes = column.codes().containsKey(text) ? List.of(text) : Cell.values(text);
            for (String code : codes) {
                Map<String, YamlNode> said = column.codes().get(code);
                if (said == null) {
                    faults.add(new RowFault(
                            column.name(),
                            "Here is a code that the mapping does not have.",
                            Nearest.mend("", column.codes().keySet(), "Codes")));
                } else {
                    said.forEach((part, value) -> add(column.name(), part, value));
                }
            }
        }

        /** Lists are joined; a second value of anything else must be the same, since either may be the wrong one. */
        private void add(String column, String part, YamlNode value) {
            YamlNode earlier = parts.putIfAbsent(part, value);
            if (earlier instanceof YamlNode.Items some && value instanceof YamlNode.Items more) {
                List<YamlNode> both = Stream.concat(some.items().stream(), more.items().stream())
                        .toList();
                parts.put(part, new YamlNode.Items(some.source(), some.place(), both));
            } else if (earlier instanceof YamlNode.Text one
                    && !(value instanceof YamlNode.Text other && other.text().equals(one.text()))) {
                faults.add(new RowFault(
                        column,
                        "\"" + part + "\" has another value here than "
                                + (one.place().source().equals(column)
                                        ? "another code gives"
                                        : "in \"" + one.place().source() + "\"")
                                + ".",
                        "Say it once."));
            }
        }
    }
}
