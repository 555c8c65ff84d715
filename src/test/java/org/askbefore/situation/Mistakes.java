package org.askbefore.situation;

import java.util.List;
import java.util.Map;
import org.askbefore.BuiltIn;
import org.askbefore.problem.Problem;
import org.askbefore.problem.ProblemException;
import org.askbefore.problem.SourceText;

/** The mistakes that are found in a situation. */
final class Mistakes {
    private Mistakes() {}

    /** Those of a file; none if it is sound. */
    static List<Problem> in(String text) {
        return in(text, Map.of());
    }

    /** Those of a file and of options given with it. */
    static List<Problem> in(String text, Map<String, String> options) {
        try {
            RequestReader reader = new RequestReader(BuiltIn.vocabulary());
            if (!text.isEmpty()) {
                reader.file(new SourceText("list.yaml", text));
            }
            options.forEach(reader::option);
            reader.read();
            return List.of();
        } catch (ProblemException e) {
            return e.problems();
        }
    }

    /** Those of one option alone. */
    static List<Problem> inOption(String name, String value) {
        return in("", Map.of(name, value));
    }
}
