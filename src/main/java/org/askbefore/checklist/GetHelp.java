package org.askbefore.checklist;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.askbefore.questionbank.Notice;
import org.askbefore.questionbank.QuestionBank;
import org.askbefore.questionbank.Sign;
import org.askbefore.questionbank.Strip;
import org.askbefore.situation.Fact;
import org.askbefore.situation.Situation;
import org.askbefore.situation.Value;
import org.askbefore.situation.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * The quiet strip "When to get help" of a list after a procedure: the signs of the place that was treated, each at the speed that it
 * would have if it came on now. Made from the same table as the notices.
 */
public final class GetHelp {
    private GetHelp() {}

    /** The strip of that list. */
    static String of(QuestionBank bank, Situation situation, Voice voice) {
        List<String> now = new ArrayList<>();
        List<String> today = new ArrayList<>();
        Strip strip = bank.urgency().strip(place(bank, situation));
        for (String value : strip == null ? List.<String>of() : strip.signs()) {
            Sign sign = bank.urgency().symptom(value);
            // What was ticked has its notice above; the strip names what else to look out for.
            if (sign != null && !sign.isTicked(situation)) {
                Notice.Level level = speed(bank, sign, situation);
                if (level == Notice.Level.EMERGENCY) {
                    now.add(sign.strip());
                } else if (level == Notice.Level.TODAY) {
                    today.add(sign.strip());
                }
            }
        }
        List<String> sentences = new ArrayList<>();
        if (!now.isEmpty()) {
            sentences.add(voice.phrase(bank.words(), "get-help-now").replace("{signs}", either(now)));
        }
        if (!today.isEmpty()) {
            sentences.add(voice.phrase(bank.words(), "get-help-today").replace("{signs}", either(today)));
        }
        return String.join(" ", sentences);
    }

    /** How soon to act if that sign came on now at the place that was treated; null if no notice would say anything. */
    public static Notice.@Nullable Level speed(QuestionBank bank, Sign sign, Situation situation) {
        Situation then = ifItCameOn(bank.vocabulary(), sign, situation);
        Notice.Level fastest = null;
        for (Sign.Speed speed : sign.speeds()) {
            boolean faster = fastest == null || speed.level().compareTo(fastest) < 0;
            if (faster && speed.when().holds(then)) {
                fastest = speed.level();
            }
        }
        return fastest;
    }

    private static Situation ifItCameOn(Vocabulary vocabulary, Sign sign, Situation situation) {
        Map<String, Value> values = new HashMap<>();
        situation.values().forEach((name, value) -> {
            Fact fact = vocabulary.get(name);
            if (fact != null && fact.frame()) {
                values.put(name, value);
            }
        });
        values.put("symptom-course", new Value.Chosen("new-or-worse"));
        values.put(sign.fact(), new Value.Several(List.of(sign.value())));
        return Situation.of(vocabulary, values);
    }

    /** The one place that was treated; where it is more than one, or not known, the signs that hold for all of them. */
    private static String place(QuestionBank bank, Situation situation) {
        List<String> places = QuestionBank.PLACES.stream()
                .filter(place -> bank.condition(place).holds(situation))
                .toList();
        return places.size() == 1 ? places.get(0) : Strip.OTHER;
    }

    private static String either(List<String> parts) {
        int last = parts.size() - 1;
        return last == 0 ? parts.get(0) : String.join(", ", parts.subList(0, last)) + " or " + parts.get(last);
    }
}
