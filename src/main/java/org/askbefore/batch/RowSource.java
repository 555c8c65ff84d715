package org.askbefore.batch;

import java.io.IOException;
import java.util.function.Supplier;
import org.askbefore.problem.Place;
import org.askbefore.problem.ProblemException;

/** One kind of schedule. It can be gone through more than once, and never holds more than two rows. */
sealed interface RowSource permits CsvRows, JsonRows, SituationFiles {

    /**
     * Hands on every row in order; what is wrong with the whole goes to the faults.
     *
     * @return the SHA-256 of all that was read, in hex
     */
    String rows(Taker taker, FileFaults faults) throws ProblemException, IOException;

    /** How many files that stood beside the rows were not read. */
    default long passedOver() {
        return 0;
    }

    /**
     * A row of which only the id was looked at.
     *
     * @param id empty where there is none that can be relied on
     * @param row reads the rest
     */
    record Found(long number, Place place, String id, Supplier<Row> row) {}

    /** Takes each row as it is met. */
    interface Taker {
        void take(Found found) throws ProblemException, IOException;
    }
}
