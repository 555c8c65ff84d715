package org.askbefore.checklist;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.askbefore.problem.Nearest;
import org.askbefore.problem.Problem;
import org.askbefore.problem.ProblemException;
import org.askbefore.problem.YamlNode;
import org.askbefore.questionbank.Question;
import org.askbefore.questionbank.QuestionBank;
import org.askbefore.situation.Request;

/**
 * Holds the ids that the owner of a list has written against the question bank. One that the bank has and the list has not is no
 * mistake: facts change.
 */
public final class WishedIds {
    private WishedIds() {}

    /** Looks for ids that the bank does not have. @throws ProblemException with each of them, where it was written */
    public static void check(Request request, QuestionBank bank) throws ProblemException {
        List<Problem> unknown = unknown(request, bank);
        if (!unknown.isEmpty()) {
            throw new ProblemException(unknown);
        }
    }

    /** A problem for each id that the bank does not have. */
    public static List<Problem> unknown(Request request, QuestionBank bank) {
        List<YamlNode.Text> written = request.written().ids();
        if (written.isEmpty()) {
            return List.of();
        }
        List<String> ids = bank.questions().stream().map(Question::id).toList();
        Set<String> known = new HashSet<>(ids);
        List<Problem> unknown = new ArrayList<>();
        for (YamlNode.Text node : written) {
            String id = node.text().strip();
            if (!known.contains(id)) {
                unknown.add(node.problem(
                        "There is no question \"" + id + "\".",
                        "Here is an id that no question has.",
                        Nearest.mend(id, ids, "Questions")));
            }
        }
        return unknown;
    }
}
