package org.askbefore.questionbank;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.askbefore.rules.Condition;
import org.askbefore.rules.Goal;
import org.askbefore.rules.Leaf;
import org.askbefore.rules.Truth;
import org.askbefore.rules.Witness;
import org.askbefore.situation.Fact;
import org.askbefore.situation.Situation;
import org.askbefore.situation.Value;

/** How hard all the questions are to read together that lists for one procedure can have. */
final class ListReading {
    private final QuestionBank bank;
    private final Map<String, Reading> readings = new HashMap<>();

    private ListReading(QuestionBank bank) {
        this.bank = bank;
    }

    /** By the value of the fact "procedure". */
    static Map<String, Reading> of(QuestionBank bank) {
        Map<String, Reading> lists = new LinkedHashMap<>();
        ListReading reading = new ListReading(bank);
        Fact procedure = bank.vocabulary().get("procedure");
        if (procedure != null) {
            procedure.values().forEach(value -> lists.put(value, reading.list(value)));
        }
        return lists;
    }

    private Reading list(String procedure) {
        Reading sum = Reading.NOTHING;
        for (Question question : bank.questions()) {
            if (canBeAsked(question.when(), procedure)) {
                sum = sum.plus(readings.computeIfAbsent(
                        question.id(), id -> Reading.of(question.patient().all())));
            }
        }
        return sum;
    }

    private boolean canBeAsked(Condition when, String procedure) {
        Map<String, Value> known = Map.of("procedure", new Value.Chosen(procedure));
        if (when.in(Situation.of(bank.vocabulary(), known)) == Truth.TRUE) {
            return true;
        }
        Goal ofProcedure = Goal.asks(new Leaf.Is("procedure", Set.of(procedure)));
        return Witness.of(bank.vocabulary(), List.of(ofProcedure, Goal.asks(when))) != null;
    }
}
