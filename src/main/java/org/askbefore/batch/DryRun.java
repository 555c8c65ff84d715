package org.askbefore.batch;

import java.io.IOException;
import java.util.List;
import org.askbefore.checklist.ShownNotice;
import org.askbefore.problem.ProblemException;

/** Checks rows as far as their list, without printing it. */
final class DryRun implements RowSink {
    private final ListMaker maker;
    private final Findings told;
    private long right;
    private long wrong;
    private long contactFirst;

    DryRun(ListMaker maker, Findings told) {
        this.maker = maker;
        this.told = told;
    }

    @Override
    public void take(Row row) throws ProblemException, IOException {
        List<RowFault> faults = row.faults();
        if (row.request() != null) {
            try {
                contact(row, ListMaker.contactFor(maker.list(row)));
            } catch (ProblemException e) {
                faults = RowFault.all(e);
            }
        }
        if (faults.isEmpty()) {
            right++;
        } else {
            wrong++;
            told.faulty(Row.faulty(row.number(), row.id(), faults));
        }
    }

    private void contact(Row row, List<ShownNotice> notices) throws ProblemException, IOException {
        if (!notices.isEmpty()) {
            contactFirst++;
            told.contactFirst(row, notices);
        }
    }

    long right() {
        return right;
    }

    long wrong() {
        return wrong;
    }

    long contactFirst() {
        return contactFirst;
    }
}
