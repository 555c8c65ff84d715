package org.askbefore.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.askbefore.BuiltIn;
import org.askbefore.Situations;
import org.askbefore.problem.ProblemException;
import org.askbefore.problem.Problems;
import org.askbefore.problem.SourceText;
import org.askbefore.problem.YamlReader;
import org.askbefore.situation.Fact;
import org.askbefore.situation.Situation;
import org.askbefore.situation.Value;
import org.askbefore.situation.Vocabulary;
import org.junit.jupiter.api.Test;

/** What holds of every rule in every situation. */
class ConditionTest {
    private static final Vocabulary VOCABULARY = BuiltIn.vocabulary();

    @Test
    void everyRuleIsReckonedAsTheDesignSays() {
        Conditions conditions = Conditions.over(VOCABULARY, 1);
        Situations situations = new Situations(VOCABULARY, 2);
        Set<Truth> seen = EnumSet.noneOf(Truth.class);
        for (int i = 0; i < 20_000; i++) {
            Condition condition = conditions.next();
            Situation situation = situations.next();
            Truth truth = condition.in(situation);
            assertThat(truth).as("%s in %s", condition, situation).isEqualTo(Kleene.of(condition, situation));
            assertThat(condition.holds(situation))
                    .as("%s in %s", condition, situation)
                    .isEqualTo(truth == Truth.TRUE);
            seen.add(truth);
        }
        assertThat(seen).containsExactlyInAnyOrder(Truth.values());
    }

    @Test
    void everyTellingValueOfEveryFactIsReckonedAsTheDesignSays() {
        Conditions conditions = Conditions.over(VOCABULARY, 3);
        for (Fact fact : VOCABULARY.facts()) {
            for (Value value : Situations.tellingValues(fact)) {
                Situation situation = Situation.of(VOCABULARY, Map.of(fact.name(), value));
                for (int i = 0; i < 20; i++) {
                    Condition condition = conditions.next();
                    assertThat(condition.in(situation)).isEqualTo(Kleene.of(condition, situation));
                }
            }
        }
    }

    @Test
    void knowingMoreNeverTurnsTrueToFalseOrFalseToTrue() {
        Conditions conditions = Conditions.withoutUnknown(VOCABULARY, 4);
        Situations situations = new Situations(VOCABULARY, 5);
        int settled = 0;
        for (int i = 0; i < 20_000; i++) {
            Condition condition = conditions.next();
            Situation less = situations.next();
            Truth before = condition.in(less);
            if (before != Truth.UNKNOWN) {
                Situation more = situations.more(less);
                settled++;
                assertThat(condition.in(more))
                        .as("%s in %s, then in %s", condition, less, more)
                        .isEqualTo(before);
            }
        }
        assertThat(settled).isGreaterThan(5_000);
    }

    @Test
    void findingOutWhatWasNotSureTurnsNoRuleThatDoesNotNameIt() {
        Conditions conditions = Conditions.withoutUnknown(VOCABULARY, 6);
        Situations situations = new Situations(VOCABULARY, 7);
        for (int i = 0; i < 20_000; i++) {
            Condition condition = conditions.next();
            Situation less = situations.next();
            Truth before = condition.in(less);
            boolean named = condition.toString().contains("not-sure")
                    || condition.toString().contains("not-told");
            if (before != Truth.UNKNOWN && !named) {
                assertThat(condition.in(foundOut(less, situations))).isEqualTo(before);
            }
        }
    }

    /** The same situation where each fact that was not sure, or not told, may now be anything. */
    private static Situation foundOut(Situation situation, Situations situations) {
        Map<String, Value> values = new LinkedHashMap<>(situation.values());
        values.replaceAll((fact, value) ->
                Fact.isNoAnswer(value.asWritten().get(0)) ? situations.value(BuiltIn.fact(fact)) : value);
        return Situation.of(VOCABULARY, values);
    }

    @Test
    void theOrderOfThePartsDoesNotMatter() {
        Conditions conditions = Conditions.over(VOCABULARY, 8);
        Situations situations = new Situations(VOCABULARY, 9);
        for (int i = 0; i < 10_000; i++) {
            Condition condition = conditions.next();
            Condition shuffled = conditions.shuffled(condition);
            Situation situation = situations.next();
            assertThat(shuffled.in(situation)).isEqualTo(condition.in(situation));
            assertThat(shuffled.facts()).isEqualTo(condition.facts());
            assertThat(Because.of(shuffled, situation))
                    .containsExactlyInAnyOrderElementsOf(Because.of(condition, situation));
        }
    }

    @Test
    void aRuleReadsBackAsItWasWritten() throws ProblemException {
        Conditions conditions = Conditions.over(VOCABULARY, 10);
        for (int i = 0; i < 2_000; i++) {
            Condition condition = conditions.next();
            Map<String, Condition> named = new LinkedHashMap<>();
            String written = new Written(named).of(condition);
            Problems problems = new Problems();
            Condition read = new ConditionReader(VOCABULARY, id -> named.get(id.text()), problems)
                    .read(YamlReader.read(new SourceText("rule", written)));
            assertThat(problems.all()).as(written).isEmpty();
            assertThat(read).as(written).isEqualTo(condition);
        }
    }
}
