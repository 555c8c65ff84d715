package org.askbefore.batch;

import org.askbefore.problem.Place;
import org.askbefore.problem.Problem;

/**
 * One thing that is wrong with a row. It is kept and read by others, so it repeats nothing that was written of the patient.
 *
 * @param column the column, name or line it stands in; empty where it is the whole row
 * @param what what is wrong, a sentence
 * @param mend how to mend it
 */
public record RowFault(String column, String what, String mend) {

    /** A mistake of a row's request, without any value. */
    public static RowFault of(Problem problem) {
        Place place = problem.place();
        return new RowFault(
                place.line() == 0 ? place.source() : "line " + place.line(), problem.discreet(), problem.mend());
    }
}
