package org.askbefore.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.askbefore.interview.Choice;
import org.askbefore.interview.Part;
import org.askbefore.interview.Step;
import org.askbefore.situation.Fact;
import org.askbefore.situation.Value;

/** One question of the form as its template sees it. */
final class FieldModel {
    private FieldModel() {}

    /** @param more whether the page is shown again for questions that were not on it before */
    static Map<String, Object> of(Step step, Filled filled, boolean more) {
        String name = step.fact().name();
        List<String> given = given(step, filled);
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("name", name);
        model.put("ask", step.question());
        model.put("help", step.help());
        model.put("error", filled.faults().getOrDefault(name, ""));
        model.put("isNew", more && !filled.answers().has(name));
        model.put("kind", kind(step.fact()));
        model.put("choices", choices(step, given));
        model.put("value", given.isEmpty() ? "" : given.get(0));
        // What stands for "I don't know": a value that says only that, where it was given.
        model.put(
                "unknown",
                given.stream()
                        .filter(Fact::isNoAnswer)
                        .findFirst()
                        .filter("not-sure"::equals)
                        .orElse(""));
        if (step.fact().kind() instanceof Fact.WholeNumber number) {
            model.put("min", String.valueOf(number.min()));
            model.put("max", String.valueOf(number.max()));
            model.put("unit", number.unit());
        }
        return model;
    }

    /** What is wrong on the page, for the summary at its head. */
    static List<Object> errors(Part part, Filled filled) {
        List<Object> errors = new ArrayList<>();
        for (Step step : part.questions()) {
            String fault = filled.faults().get(step.fact().name());
            if (fault != null) {
                errors.add(Map.of("name", step.fact().name(), "ask", step.question(), "text", fault));
            }
        }
        return errors;
    }

    private static List<String> given(Step step, Filled filled) {
        List<String> written = filled.written().get(step.fact().name());
        Value value = step.former();
        return written != null ? written : value == null ? List.of() : value.asWritten();
    }

    private static String kind(Fact fact) {
        return fact.kind() instanceof Fact.WholeNumber ? "number" : fact.kind() instanceof Fact.ManyOf ? "many" : "one";
    }

    /** "Not sure" is what "I don't know" says already. */
    private static List<Object> choices(Step step, List<String> given) {
        List<Object> choices = new ArrayList<>();
        for (Choice choice : step.choices()) {
            if (!choice.name().equals("not-sure")) {
                choices.add(Map.of(
                        "value", choice.name(),
                        "label", choice.label(),
                        "isGiven", given.contains(choice.name()),
                        "isNone", choice.name().equals(Fact.NONE) && step.takesSeveral()));
            }
        }
        return choices;
    }
}
