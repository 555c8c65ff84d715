package org.askbefore.cli;

import java.io.PrintStream;
import java.util.List;
import org.askbefore.batch.Row;
import org.askbefore.batch.RowFault;

/** Tells the rows of a dry run that have faults, the first hundred of them, without anything of the patient. */
final class ToldRows {
    private static final int MOST_ROWS_TOLD = 100;

    private final PrintStream out;
    private int rows;

    ToldRows(PrintStream out) {
        this.out = out;
    }

    /** Tells a row. */
    void row(Row row) {
        rows++;
        if (rows > MOST_ROWS_TOLD) {
            return;
        }
        List<RowFault> faults = row.faults();
        for (RowFault fault : faults) {
            String column = fault.column().isEmpty() ? "" : ", " + fault.column();
            String mend = fault.mend().isEmpty() ? "" : " " + fault.mend();
            out.println("row " + row.number() + column + ": " + fault.what() + mend);
        }
        if (rows == MOST_ROWS_TOLD) {
            out.println("More rows with faults are counted below, and not shown.");
        }
    }
}
