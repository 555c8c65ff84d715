package org.askbefore.batch;

import java.io.IOException;
import java.util.List;
import org.askbefore.checklist.ShownNotice;
import org.askbefore.problem.ProblemException;

/** Gets to know what a check of every row finds, in the order of the schedule. */
public interface Findings {

    /** A row that has faults. What this throws ends the check. */
    void faulty(Row row) throws ProblemException, IOException;

    /** A row whose patient somebody should telephone first, with the notices that say why, most urgent first. */
    default void contactFirst(Row row, List<ShownNotice> notices) throws ProblemException, IOException {}
}
