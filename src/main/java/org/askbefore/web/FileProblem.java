package org.askbefore.web;

import org.askbefore.batch.CsvHeader;
import org.askbefore.problem.Place;
import org.askbefore.problem.Problem;

/** What is wrong with a file that was chosen, in words for a page. Nothing of what the file says is repeated. */
final class FileProblem {
    private FileProblem() {}

    /** Place, what, mend. */
    static String told(Problem problem) {
        Place place = problem.place();
        String where = place.line() == 0
                ? ""
                : place.column() == 0
                        ? "Line " + place.line() + ": "
                        : "Line " + place.line() + ", column " + place.column() + ": ";
        String mend = problem.mend().equals(CsvHeader.SHOWN_BY)
                ? "A table with the right columns is to be had below."
                : problem.mend();
        return (where + problem.discreet() + " " + mend).strip();
    }
}
