package org.askbefore.batch;

import java.util.List;
import org.askbefore.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/**
 * Writes the sheets in the order of the schedule, and counts. A row whose list is in the journal is not read again; why another
 * has none is found anew, since what is kept of each such row would grow with the schedule.
 */
final class Tally implements RowSource.Taker {
    private final Sheets sheets;
    private final Written written;
    private final Refusals refusals;
    private long rejected;
    private long contactFirst;

    /** Finds what was written for a row. */
    interface Written {
        Sheets.@Nullable Made of(long row, String id) throws ProblemException;
    }

    /** Finds why a row has no list. */
    interface Refusals {
        List<RowFault> of(Row row);
    }

    Tally(Sheets sheets, Written written, Refusals refusals) {
        this.sheets = sheets;
        this.written = written;
        this.refusals = refusals;
    }

    @Override
    public void take(RowSource.Found found) throws ProblemException {
        Sheets.Made made = written.of(found.number(), found.id());
        if (made != null) {
            sheets.made(found.id(), made);
            contactFirst += made.contents().contact().isEmpty() ? 0 : 1;
            return;
        }
        Row row = found.row().get();
        List<RowFault> faults = refusals.of(row);
        if (faults.isEmpty()) {
            throw new IllegalStateException("row " + row.number() + " was not made");
        }
        rejected++;
        for (RowFault fault : faults) {
            sheets.rejected(row.number(), row.id(), fault.column(), fault.what(), fault.mend());
        }
    }

    /** How many rows were left out. */
    long rejected() {
        return rejected;
    }

    /** For how many patients somebody should telephone first. */
    long contactFirst() {
        return contactFirst;
    }
}
