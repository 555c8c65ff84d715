package org.askbefore.problem;

import java.util.List;
import java.util.stream.Collectors;

/** Something a person wrote cannot be used; carries every mistake that was found, in the order of the text. */
public final class ProblemException extends Exception {
    private static final long serialVersionUID = 1L;
    private final transient List<Problem> problems;

    public ProblemException(List<Problem> problems) {
        super(problems.stream().map(Problem::inBrief).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    public ProblemException(Problem problem) {
        this(List.of(problem));
    }

    /** At least one. */
    public List<Problem> problems() {
        return problems;
    }
}
