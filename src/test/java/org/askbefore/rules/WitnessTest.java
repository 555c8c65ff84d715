package org.askbefore.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.askbefore.situation.Fact;
import org.askbefore.situation.Situation;
import org.askbefore.situation.Vocabulary;
import org.junit.jupiter.api.Test;

/** The search for a situation that meets some goals: if none is found, there is none. */
class WitnessTest {

    @Test
    void aSituationIsFoundExactlyWhereThereIsOne() {
        Random random = new Random(31);
        int found = 0;
        for (int i = 0; i < 3_000; i++) {
            Vocabulary vocabulary = vocabulary(random);
            List<Goal> goals = goals(vocabulary, random);
            Situation witness = Witness.of(vocabulary, goals);
            if (witness == null) {
                assertThat(EverySituation.of(vocabulary)).as("%s", goals).noneMatch(each -> meets(each, goals));
            } else {
                found++;
                assertThat(meets(witness, goals)).as("%s in %s", goals, witness).isTrue();
                assertThat(EverySituation.of(vocabulary)).contains(witness);
            }
        }
        assertThat(found).isBetween(500, 2_500);
    }

    @Test
    void aSituationKnowsNothingThatTheGoalsDoNotLookAt() {
        Random random = new Random(37);
        for (int i = 0; i < 1_000; i++) {
            Vocabulary vocabulary = vocabulary(random);
            List<Goal> goals = goals(vocabulary, random);
            Situation witness = Witness.of(vocabulary, goals);
            if (witness != null) {
                goals.forEach(goal -> assertThat(meets(witness, List.of(goal))).isTrue());
                assertThat(goals.stream().flatMap(goal -> goal.condition().facts().stream()))
                        .containsAll(witness.values().keySet());
            }
        }
    }

    @Test
    void noGoalIsMetWhereNothingIsKnown() {
        assertThat(Witness.of(new Vocabulary(List.of()), List.of())).isEqualTo(Situation.empty());
    }

    @Test
    void anotherQuestionThatDoesNotAskMayBeUnknownOrFalse() {
        Vocabulary vocabulary = new Vocabulary(List.of(
                fact("procedure", new Fact.OneOf(List.of("sdr", "not-sure"))),
                fact("worries", new Fact.ManyOf(List.of("pain", "panic")))));
        Condition sdr = new Leaf.Is("procedure", Set.of("sdr"));
        Condition pain = new Leaf.Includes("worries", Set.of("pain"));
        assertThat(Witness.of(vocabulary, List.of(Goal.asks(sdr), Goal.doesNotAsk(pain))))
                .hasToString("{procedure: sdr}");
        assertThat(Witness.of(vocabulary, List.of(Goal.asks(pain), new Goal(sdr, Goal.Wanted.FALSE))))
                .isNull();
        assertThat(Witness.of(vocabulary, List.of(Goal.asks(pain), Goal.doesNotAsk(pain))))
                .isNull();
        assertThat(Witness.of(vocabulary, List.of(new Goal(pain, Goal.Wanted.FALSE))))
                .hasToString("{worries: [none]}");
    }

    private static boolean meets(Situation situation, List<Goal> goals) {
        return goals.stream().allMatch(goal -> {
            Truth truth = Kleene.of(goal.condition(), situation);
            return switch (goal.wanted()) {
                case TRUE -> truth == Truth.TRUE;
                case FALSE -> truth == Truth.FALSE;
                case NOT_TRUE -> truth != Truth.TRUE;
                case NOT_FALSE -> truth != Truth.FALSE;
            };
        });
    }

    private static List<Goal> goals(Vocabulary vocabulary, Random random) {
        Conditions conditions = Conditions.over(vocabulary, random.nextLong());
        List<Goal> goals = new ArrayList<>();
        for (int i = 1 + random.nextInt(5); i > 0; i--) {
            goals.add(new Goal(conditions.next(), Goal.Wanted.values()[random.nextInt(4)]));
        }
        return goals;
    }

    /** A few facts of each kind, with few values, so that every situation can be tried. */
    private static Vocabulary vocabulary(Random random) {
        List<Fact> facts = new ArrayList<>();
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            String name = "fact-" + i;
            facts.add(fact(
                    name,
                    switch (random.nextInt(5)) {
                        case 0 -> new Fact.OneOf(List.of("a", "b"));
                        case 1 -> new Fact.OneOf(List.of("a", "b", "not-sure"));
                        case 2 -> new Fact.ManyOf(List.of("a"));
                        case 3 -> new Fact.ManyOf(List.of("a", "b", "c"));
                        default -> new Fact.WholeNumber(0, random.nextInt(5), "");
                    }));
        }
        return new Vocabulary(facts);
    }

    private static Fact fact(String name, Fact.Kind kind) {
        return new Fact(name, kind, "?", "?", "", Map.of(), null, false);
    }
}
