package org.askbefore.batch;

import java.util.List;
import org.askbefore.problem.Place;
import org.askbefore.problem.Problem;
import org.askbefore.problem.ProblemException;

/**
 * One thing that is wrong with a row. It is kept and read by others, so it repeats nothing that was written of the patient.
 *
 * @param column the column, name or line it stands in; empty where it is the whole row
 * @param what what is wrong, a sentence
 * @param mend how to mend it
 */
public record RowFault(String column, String what, String mend) {

    /** All mistakes of a row, without any value. */
    static List<RowFault> all(ProblemException thrown) {
        return thrown.problems().stream().map(RowFault::of).toList();
    }

    /** A mistake of a row's request, without any value. */
    public static RowFault of(Problem problem) {
        Place place = problem.place();
        return new RowFault(
                place.line() == 0 ? place.source() : "line " + place.line(), problem.discreet(), problem.mend());
    }
}
