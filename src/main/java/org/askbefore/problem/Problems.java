package org.askbefore.problem;

import java.util.ArrayList;
import java.util.List;

/** Gathers every mistake of one reading, so that a person mends them all at once and not one a run. */
public final class Problems {
    private final List<Problem> found = new ArrayList<>();

    public void add(Problem problem) {
        found.add(problem);
    }

    public void addAll(List<Problem> problems) {
        found.addAll(problems);
    }

    public boolean none() {
        return found.isEmpty();
    }

    public List<Problem> all() {
        return List.copyOf(found);
    }

    /** Ends the reading if anything was found. @throws ProblemException with all of it */
    public void throwIfAny() throws ProblemException {
        if (!found.isEmpty()) {
            throw new ProblemException(found);
        }
    }
}
