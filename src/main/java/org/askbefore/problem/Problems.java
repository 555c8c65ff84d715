package org.askbefore.problem;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Comparator;
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

    /** Ends the reading if anything was found. @throws ProblemException with all of it, in the order of the text */
    public void throwIfAny() throws ProblemException {
        if (!found.isEmpty()) {
            throw new ProblemException(inOrder());
        }
    }

    /** A file at a time, as each was first met; what has no line comes before what has one. */
    private List<Problem> inOrder() {
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
}
