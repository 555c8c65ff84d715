package org.askbefore.web;

import java.util.LinkedHashMap;
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

    /** The same, with a fault of one field more, and what was written there. */
    Filled withFault(String name, String fault, String text) {
        Map<String, String> allFaults = new LinkedHashMap<>(faults);
        allFaults.put(name, fault);
        Map<String, List<String>> allWritten = new LinkedHashMap<>(written);
        allWritten.put(name, List.of(text));
        return new Filled(answers, request, allFaults, allWritten);
    }

    /** For tests; it is health data, and belongs in no log. */
    @Override
    public String toString() {
        return answers + ", " + faults.size() + " faults";
    }
}
