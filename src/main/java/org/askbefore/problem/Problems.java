package org.askbefore.problem;

import java.util.ArrayList;
import java.util.Comparator;
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

    /** All that was found, in the order of the files' texts. */
    public List<Problem> all() {
        List<String> sources = new ArrayList<>();
        found.forEach(problem -> sources.add(problem.place().source()));
        List<Problem> sorted = new ArrayList<>(found);
        sorted.sort(Comparator.comparing(
                        (Problem problem) -> sources.indexOf(problem.place().source()))
                .thenComparing(problem -> problem.place().line())
                .thenComparing(problem -> problem.place().column()));
        return List.copyOf(sorted);
    }

    /** Ends the reading if anything was found. @throws ProblemException with all of it */
    public void throwIfAny() throws ProblemException {
        if (!found.isEmpty()) {
            throw new ProblemException(all());
        }
    }
}
