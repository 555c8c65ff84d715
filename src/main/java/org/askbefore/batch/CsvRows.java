package org.askbefore.batch;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.security.MessageDigest;
import java.util.List;
import org.askbefore.problem.Place;
import org.askbefore.problem.ProblemException;
import org.askbefore.situation.Vocabulary;
import org.jspecify.annotations.Nullable;

/** The rows of a CSV file below its header. Empty rows, which spreadsheets leave behind, are no patients and are not counted. */
final class CsvRows implements RowSource {
    private final TextFile file;
    private final Vocabulary vocabulary;
    private final Mapping mapping;

    CsvRows(TextFile file, Vocabulary vocabulary, Mapping mapping) {
        this.file = file;
        this.vocabulary = vocabulary;
        this.mapping = mapping;
    }

    @Override
    public String rows(Taker taker, FileFaults faults) throws ProblemException, IOException {
        MessageDigest digest = Digest.begin();
        try (BufferedReader text = file.open(digest);
                CsvText csv = new CsvText(text)) {
            CsvRecord header = next(csv, 0);
            if (header == null) {
                faults.add(0, "This file is empty.", CsvHeader.SHOWN_BY);
            } else {
                Columns columns = new ColumnsReader(vocabulary, mapping, faults).read(header);
                new Pass(taker, faults, columns, new CellsReader(vocabulary, columns)).over(csv);
            }
        } catch (Unreadable e) {
            faults.add(e.line(), e.what(), e.mend());
        }
        return Digest.hex(digest);
    }

    /** The next record that is not empty. A row of the right number of empty cells is empty; a shorter one may be cut short. */
    private static @Nullable CsvRecord next(CsvText csv, int width) throws Unreadable {
        CsvRecord record = csv.next();
        while (record != null && isEmpty(record, width)) {
            record = csv.next();
        }
        return record;
    }

    private static boolean isEmpty(CsvRecord record, int width) {
        int count = record.getFieldCount();
        return (count == 1 || count >= width) && record.getFields().stream().allMatch(String::isBlank);
    }

    /** One going through all the rows. */
    private record Pass(Taker taker, FileFaults faults, Columns columns, CellsReader cells) {

        /** The last row is held back until it is known to be the last: only there can a row be cut short by half a file. */
        void over(CsvText csv) throws ProblemException, IOException {
            long number = 0;
            CsvRecord held = null;
            try {
                for (CsvRecord record = next(csv, columns.width()); record != null; ) {
                    if (held != null) {
                        take(held, ++number);
                    }
                    held = record;
                    record = next(csv, columns.width());
                }
            } catch (Unreadable e) {
                if (held != null) {
                    take(held, ++number);
                }
                throw e;
            }
            last(held, number + 1);
        }

        private void last(@Nullable CsvRecord row, long number) throws ProblemException, IOException {
            if (row == null) {
                faults.add(1, "There is a header, and no patient below it.", "Look whether the export was complete.");
            } else if (row.getFieldCount() < columns.width()) {
                faults.add(
                        row.getStartingLineNumber(),
                        "The last row has " + counted(row.getFieldCount()) + ", and the header has " + columns.width()
                                + ": this is half a file.",
                        "Export it again.");
            } else {
                take(row, number);
            }
        }

        private void take(CsvRecord row, long number) throws ProblemException, IOException {
            Place place = faults.at(row.getStartingLineNumber());
            if (row.getFieldCount() != columns.width()) {
                taker.take(new Found(number, place, "", () -> wrongWidth(row, number)));
                return;
            }
            String id = columns.id(row.getFields());
            taker.take(new Found(number, place, id, () -> cells.row(number, id, row.getFields())));
        }

        /** In a row with a cell too many or too few, no cell but the first is known to stand under its own name. */
        private Row wrongWidth(CsvRecord row, long number) {
            String id = columns.isIdFirst() ? PatientId.orNone(columns.id(row.getFields())) : "";
            RowFault fault = new RowFault(
                    "",
                    "The row has " + counted(row.getFieldCount()) + ", and the header has " + columns.width() + ".",
                    "Look for a separator too many or too few; a cell that holds one needs quotes round it.");
            return Row.faulty(number, id, List.of(fault));
        }

        private static String counted(int cells) {
            return cells == 1 ? "1 cell" : cells + " cells";
        }
    }
}
