package org.askbefore.batch;

import java.io.IOException;
import java.util.List;
import org.askbefore.problem.ProblemException;

/** Checks rows as far as their list, without printing it. */
final class DryRun implements RowSink {
    private final ListMaker maker;
    private final RowSink told;
    private long right;
    private long wrong;
    private long contactFirst;

    DryRun(ListMaker maker, RowSink told) {
        this.maker = maker;
        this.told = told;
    }

    @Override
    public void take(Row row) throws ProblemException, IOException {
        List<RowFault> faults = row.faults();
        if (row.request() != null) {
            try {
                contactFirst += ListMaker.contact(maker.list(row)).isEmpty() ? 0 : 1;
            } catch (ProblemException e) {
                faults = RowFault.all(e);
            }
        }
        if (faults.isEmpty()) {
            right++;
        } else {
            wrong++;
            told.take(Row.faulty(row.number(), row.id(), faults));
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
