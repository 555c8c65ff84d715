package org.askbefore.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.askbefore.situation.Fact;
import org.askbefore.situation.Situation;
import org.askbefore.situation.Value;
import org.askbefore.situation.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Every situation that a small vocabulary allows. */
final class EverySituation {
    private EverySituation() {}

    static List<Situation> of(Vocabulary vocabulary) {
        List<Map<String, Value>> all = List.of(Map.of());
        for (Fact fact : vocabulary.facts()) {
            List<Map<String, Value>> longer = new ArrayList<>();
            for (Value value : values(fact)) {
                for (Map<String, Value> known : all) {
                    Map<String, Value> more = new HashMap<>(known);
                    if (value != null) {
                        more.put(fact.name(), value);
                    }
                    longer.add(more);
                }
            }
            all = longer;
        }
        return all.stream().map(known -> Situation.of(vocabulary, known)).toList();
    }

    /** Every value, and null for nothing known. */
    private static List<@Nullable Value> values(Fact fact) {
        List<@Nullable Value> values = new ArrayList<>();
        values.add(null);
        if (fact.kind() instanceof Fact.WholeNumber range) {
            for (int number = range.min(); number <= range.max(); number++) {
                values.add(new Value.Amount(number));
            }
        } else if (fact.kind() instanceof Fact.OneOf one) {
            one.values().forEach(name -> values.add(new Value.Chosen(name)));
        } else {
            for (int chosen = 0; chosen < 1 << fact.values().size(); chosen++) {
                List<String> names = new ArrayList<>();
                for (int i = 0; i < fact.values().size(); i++) {
                    if ((chosen >> i & 1) == 1) {
                        names.add(fact.values().get(i));
                    }
                }
                values.add(new Value.Several(names));
            }
        }
        return values;
    }
}
