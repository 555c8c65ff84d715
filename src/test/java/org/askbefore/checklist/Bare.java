package org.askbefore.checklist;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.askbefore.situation.Fact;
import org.askbefore.situation.Situation;
import org.askbefore.situation.Value;

/** Situations of which only the treatment and the stage are known. */
final class Bare {
    static final List<String> STAGES = values("stage");

    private Bare() {}

    /** Each procedure, at each place that it can have, and with the place not told. */
    static List<Situation> treatments() {
        List<Situation> treatments = new ArrayList<>();
        treatments.add(Situation.empty());
        for (String procedure : values("procedure")) {
            treatments.add(RandomLists.of(Map.of("procedure", new Value.Chosen(procedure))));
            for (String place : procedure.equals("facet-rf") ? List.of("site") : List.of("nerve")) {
                for (String value : values(place)) {
                    Situation there = RandomLists.of(
                            Map.of("procedure", new Value.Chosen(procedure), place, new Value.Several(List.of(value))));
                    if (procedure.equals("facet-rf") || isOf(procedure, value)) {
                        treatments.add(there);
                    }
                }
            }
        }
        return treatments;
    }

    private static boolean isOf(String procedure, String nerve) {
        return switch (procedure) {
            case "occipital-rf" -> nerve.endsWith("occipital");
            case "trigeminal-rf" -> nerve.startsWith("v");
            case "coccyx-rf" -> nerve.equals("ganglion-impar");
            default -> false;
        };
    }

    /** The same treatment at that stage, with that symptom alone. */
    static Situation at(Situation treatment, String stage, String... symptoms) {
        Map<String, Value> values = new HashMap<>(treatment.values());
        values.put("stage", new Value.Chosen(stage));
        if (symptoms.length > 0) {
            values.put("symptoms", new Value.Several(List.of(symptoms)));
        }
        return RandomLists.of(values);
    }

    static List<String> values(String fact) {
        Fact found = RandomLists.BANK.vocabulary().get(fact);
        return found.values();
    }
}
