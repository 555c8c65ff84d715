package org.askbefore.problem;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

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

    /** In the order of the text: a file at a time, as each was first met; what has no line comes before what has one. */
    public List<Problem> all() {
        List<String> sources = found.stream()
                .map(problem -> problem.place().source())
                .distinct()
                .toList();
        Map<String, Integer> order = IntStream.range(0, sources.size()).boxed().collect(toMap(sources::get, i -> i));
        return found.stream()
                .sorted(comparing((Problem problem) -> order.get(problem.place().source()))
                        .thenComparing(problem -> problem.place().line())
                        .thenComparing(problem -> problem.place().column()))
                .toList();
    }

    /** Ends the reading if anything was found. @throws ProblemException with all of it */
    public void throwIfAny() throws ProblemException {
        if (!found.isEmpty()) {
            throw new ProblemException(all());
        }
    }
}
