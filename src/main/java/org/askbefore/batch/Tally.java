package org.askbefore.batch;

import java.util.List;
import java.util.Map;
import org.askbefore.problem.ProblemException;

/** Writes the sheets in the order of the schedule, and counts. */
final class Tally implements RowSink {
    private final Sheets sheets;
    private final BatchOutput output;
    private final Map<Long, List<RowFault>> refused;
    private long rejected;
    private long contactFirst;

    /** @param refused the rows that no list could be made of, by their number */
    Tally(Sheets sheets, BatchOutput output, Map<Long, List<RowFault>> refused) {
        this.sheets = sheets;
        this.output = output;
        this.refused = refused;
    }

    @Override
    public void take(Row row) throws ProblemException {
        List<RowFault> faults = row.request() == null ? row.faults() : refused.getOrDefault(row.number(), List.of());
        if (faults.isEmpty()) {
            Done done = output.written(row.number());
            sheets.made(row.id(), done);
            contactFirst += done.contents().contact().isEmpty() ? 0 : 1;
            return;
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
