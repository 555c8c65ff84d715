package org.askbefore.batch;

import java.util.ArrayList;
import java.util.List;
import org.askbefore.problem.ProblemException;
import org.askbefore.situation.Request;
import org.askbefore.situation.RequestReader;

/** Ends the reading of a row, whatever it was read from. */
final class RowEnd {
    private RowEnd() {}

    /** The row, with a request only where nothing at all was wrong with it. */
    static Row of(long number, String id, RequestReader reader, List<RowFault> found) {
        List<RowFault> faults = new ArrayList<>(found);
        try {
            Request request = reader.read();
            if (faults.isEmpty()) {
                return Row.sound(number, id, request);
            }
        } catch (ProblemException e) {
            e.problems().forEach(problem -> faults.add(RowFault.of(problem)));
        }
        return Row.faulty(number, PatientId.orNone(id), faults);
    }
}
