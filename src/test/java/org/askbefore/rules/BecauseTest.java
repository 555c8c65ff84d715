package org.askbefore.rules;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.askbefore.BuiltIn;
import org.askbefore.Situations;
import org.askbefore.situation.Situation;
import org.askbefore.situation.Value;
import org.askbefore.situation.Vocabulary;
import org.junit.jupiter.api.Test;

/** Which facts put a question on the list. */
class BecauseTest {
    private static final Vocabulary VOCABULARY = BuiltIn.vocabulary();

    @Test
    void everyReasonIsAFactThatTheRuleLooksAt() {
        Conditions conditions = Conditions.over(VOCABULARY, 1);
        Situations situations = new Situations(VOCABULARY, 2);
        for (int i = 0; i < 20_000; i++) {
            Condition condition = conditions.next();
            Situation situation = situations.next();
            List<Because> reasons = Because.of(condition, situation);
            assertThat(reasons).doesNotHaveDuplicates();
            assertThat(condition.facts())
                    .containsAll(reasons.stream().map(Because::fact).toList());
            if (condition.in(situation) != Truth.TRUE) {
                assertThat(reasons).as("%s in %s", condition, situation).isEmpty();
            }
        }
    }

    @Test
    void everyValueGivenAsAReasonIsTrueOfTheSituation() {
        Conditions conditions = Conditions.over(VOCABULARY, 3);
        Situations situations = new Situations(VOCABULARY, 4);
        for (int i = 0; i < 20_000; i++) {
            Condition condition = conditions.next();
            Situation situation = situations.next();
            for (Because reason : Because.of(condition, situation)) {
                Value given = situation.get(reason.fact());
                if (reason.value() == null) {
                    assertThat(Leaf.NotKnown.isNotKnown(given))
                            .as("%s in %s", reason, situation)
                            .isTrue();
                } else {
                    assertThat(given).as("%s in %s", reason, situation).isNotNull();
                    assertThat(given.asWritten()).contains(reason.value());
                }
            }
        }
    }

    @Test
    void theReasonsAloneMakeARuleTrueThatHasNoNot() {
        Conditions conditions = Conditions.withoutNot(VOCABULARY, 5);
        Situations situations = new Situations(VOCABULARY, 6);
        int reached = 0;
        for (int i = 0; i < 20_000; i++) {
            Condition condition = conditions.next();
            Situation situation = situations.next();
            if (condition.in(situation) == Truth.TRUE) {
                reached++;
                assertThat(condition.in(only(Because.of(condition, situation), situation)))
                        .as("%s in %s", condition, situation)
                        .isEqualTo(Truth.TRUE);
            }
        }
        assertThat(reached).isGreaterThan(2_000);
    }

    /** What is left of a situation where only the facts that are reasons are known. */
    private static Situation only(List<Because> reasons, Situation situation) {
        Map<String, Value> values = new HashMap<>(situation.values());
        Set<String> kept = reasons.stream()
                .filter(reason -> reason.value() != null)
                .map(Because::fact)
                .collect(toSet());
        values.keySet().retainAll(kept);
        return Situation.of(VOCABULARY, values);
    }

    @Test
    void onlyTheValuesThatWereLookedForAreReasons() {
        Situation situation = Situation.of(
                VOCABULARY,
                Map.of(
                        "medicines", new Value.Several(List.of("opioid", "blood-thinner")),
                        "procedure", new Value.Chosen("not-sure"),
                        "age", new Value.Amount(6)));
        Condition takesOpioid = new Leaf.Includes("medicines", Set.of("opioid", "steroid"));
        Condition isChild = new Leaf.Within("age", 0, 17);
        Condition kindNotKnown = new Leaf.NotKnown(List.of("procedure", "side", "age"));
        assertThat(Because.of(new Condition.All(List.of(takesOpioid, isChild, kindNotKnown)), situation))
                .containsExactly(
                        new Because("medicines", "opioid"),
                        new Because("age", "6"),
                        new Because("procedure", null),
                        new Because("side", null));
    }

    @Test
    void belowANotTheReasonIsWhatWasGivenInstead() {
        Situation situation = Situation.of(
                VOCABULARY,
                Map.of("procedure", new Value.Chosen("facet-rf"), "allergies", new Value.Several(List.of())));
        Condition notSdr = new Condition.Not(new Leaf.Is("procedure", Set.of("sdr")));
        Condition noLatex = new Condition.Not(new Leaf.Includes("allergies", Set.of("latex")));
        Condition kindKnown = new Condition.Not(new Leaf.NotKnown(List.of("procedure")));
        assertThat(Because.of(notSdr, situation)).containsExactly(new Because("procedure", "facet-rf"));
        assertThat(Because.of(noLatex, situation)).containsExactly(new Because("allergies", "none"));
        assertThat(Because.of(kindKnown, situation)).containsExactly(new Because("procedure", "facet-rf"));
        assertThat(Because.of(new Condition.Any(List.of(notSdr, noLatex)), situation))
                .containsExactly(new Because("procedure", "facet-rf"), new Because("allergies", "none"));
    }

    @Test
    void whatHoldsForEveryoneNeedsNoReason() {
        assertThat(Because.of(new Condition.Always(), Situation.empty())).isEmpty();
    }
}
