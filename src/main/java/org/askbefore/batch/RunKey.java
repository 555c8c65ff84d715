package org.askbefore.batch;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a run is made from. A run that was stopped is finished only from the same, or lists of two kinds would lie together.
 *
 * @param input digest of the schedule's bytes
 * @param bank version of the question bank, the templates and the theme, a clinic's own too
 * @param options digest of the options that change a list
 * @param mapping digest of the mapping file; empty without one
 * @param branding digest of the branding file and its logo; empty without one
 * @param program its version, since another one may set a page otherwise; empty where it has none
 */
record RunKey(String input, String bank, String options, String mapping, String branding, String program) {

    /** The parts that differ from those of another run, in a reader's words; none where the two are the same run. */
    List<String> differences(RunKey other) {
        List<String> names = new ArrayList<>();
        Map<String, String> others = other.parts();
        parts().forEach((name, part) -> {
            if (!part.equals(others.get(name))) {
                names.add(name);
            }
        });
        return names;
    }

    /** Each part by the name a reader knows it by. */
    Map<String, String> parts() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("the schedule", input);
        parts.put("the question bank", bank);
        parts.put("the options", options);
        parts.put("the mapping", mapping);
        parts.put("the branding", branding);
        parts.put("the program", program);
        return parts;
    }
}
