package org.askbefore.batch;

import java.util.ArrayList;
import java.util.List;
import org.askbefore.problem.Place;
import org.askbefore.problem.Problem;
import org.askbefore.problem.ProblemException;

/** Gathers what is wrong with a whole schedule, or ends the reading at the first fault of one that was found sound before. */
final class FileFaults {
    /** A wrong file can have a fault in each of a million rows; nobody reads more than a screen or two. */
    private static final int TOLD = 50;

    private final String name;
    private final boolean gather;
    private final List<Problem> told = new ArrayList<>();
    private long more;

    private FileFaults(String name, boolean gather) {
        this.name = name;
        this.gather = gather;
    }

    static FileFaults gathering(String name) {
        return new FileFaults(name, true);
    }

    static FileFaults endingAtTheFirst(String name) {
        return new FileFaults(name, false);
    }

    /** A fault of the whole, or of a line. @throws ProblemException at once, unless all are gathered */
    void add(long line, String what, String mend) throws ProblemException {
        add(Problem.at(at(line), what, mend));
    }

    void add(Problem problem) throws ProblemException {
        if (told.size() < TOLD) {
            told.add(problem);
        } else {
            more++;
        }
        if (!gather) {
            throwIfAny();
        }
    }

    /** The place of a line of this file; of the file where the line is 0. */
    Place at(long line) {
        return new Place(name, (int) Math.min(line, Integer.MAX_VALUE), 0);
    }

    /** The file, as the person named it. */
    String name() {
        return name;
    }

    void throwIfAny() throws ProblemException {
        if (told.isEmpty()) {
            return;
        }
        List<Problem> all = new ArrayList<>(told);
        if (more > 0) {
            all.add(Problem.at(Place.of(name), "There are " + more + " more faults like these.", ""));
        }
        throw new ProblemException(all);
    }
}
