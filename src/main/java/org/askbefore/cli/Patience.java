package org.askbefore.cli;

import org.askbefore.problem.Place;
import org.askbefore.problem.Problem;
import org.askbefore.problem.ProblemException;

/** Counts lines in a row that were no answers, so that what comes from a pipe and never answers ends at last. */
final class Patience {
    private static final int MOST = 100;
    private int inVain;

    /** A line was an answer. */
    void restored() {
        inVain = 0;
    }

    /** A line was none. @throws ProblemException if there were too many in a row */
    void tried() throws ProblemException {
        inVain++;
        if (inVain > MOST) {
            throw new ProblemException(Problem.at(
                    Place.of("standard input"),
                    MOST + " lines in a row were no answers, and no list was made.",
                    "Answer with numbers or names, a line for each question."));
        }
    }
}
