package org.askbefore.web;

import java.util.List;
import java.util.Map;
import org.askbefore.interview.Answers;
import org.askbefore.situation.Request;

/**
 * What a form says by now.
 *
 * @param answers also those that no longer matter: they come back if they matter again
 * @param request the situation by the answers that matter, and the rest
 * @param faults what is wrong with a part, in words, by the part's name; it is not in the request
 * @param written such parts as they were written
 */
record Filled(Answers answers, Request request, Map<String, String> faults, Map<String, List<String>> written) {

    /** For tests; it is health data, and belongs in no log. */
    @Override
    public String toString() {
        return answers + ", " + faults.size() + " faults";
    }
}
