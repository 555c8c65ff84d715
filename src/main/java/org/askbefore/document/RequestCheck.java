package org.askbefore.document;

import org.askbefore.checklist.WishedIds;
import org.askbefore.problem.ProblemException;
import org.askbefore.problem.Problems;
import org.askbefore.questionbank.QuestionBank;
import org.askbefore.situation.Request;

/** Finds what is wrong with a request before its list is made, all at once. */
public final class RequestCheck {
    private RequestCheck() {}

    /**
     * Looks for ids that the bank does not have, and for characters that cannot be printed.
     *
     * @throws ProblemException with each of them, where it was written
     */
    public static void check(Request request, QuestionBank bank, Format format) throws ProblemException {
        Problems problems = new Problems();
        problems.addAll(WishedIds.unknown(request, bank));
        problems.addAll(PersonCheck.faults(request, format));
        problems.throwIfAny();
    }
}
