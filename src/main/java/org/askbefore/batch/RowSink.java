package org.askbefore.batch;

import java.io.IOException;
import org.askbefore.problem.ProblemException;

/** Takes the rows of a schedule, one by one and in order. */
@FunctionalInterface
public interface RowSink {

    /** Takes one row. What it throws ends the reading. */
    void take(Row row) throws ProblemException, IOException;
}
