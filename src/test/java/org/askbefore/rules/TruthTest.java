package org.askbefore.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.askbefore.situation.Situation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Kleene's tables, of the truths themselves and of all, any and not. */
class TruthTest {

    @ParameterizedTest(name = "{0} and {1} is {2}, or is {3}")
    @CsvSource({
        "TRUE, TRUE, TRUE, TRUE",
        "TRUE, UNKNOWN, UNKNOWN, TRUE",
        "TRUE, FALSE, FALSE, TRUE",
        "UNKNOWN, TRUE, UNKNOWN, TRUE",
        "UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN",
        "UNKNOWN, FALSE, FALSE, UNKNOWN",
        "FALSE, TRUE, FALSE, TRUE",
        "FALSE, UNKNOWN, FALSE, UNKNOWN",
        "FALSE, FALSE, FALSE, FALSE",
    })
    void bothAndEitherFollowTheTable(Truth one, Truth other, Truth both, Truth either) {
        assertThat(one.and(other)).isEqualTo(both);
        assertThat(one.or(other)).isEqualTo(either);
        List<Condition> parts = List.of(being(one), being(other));
        assertThat(new Condition.All(parts).in(Situation.empty())).isEqualTo(both);
        assertThat(new Condition.Any(parts).in(Situation.empty())).isEqualTo(either);
    }

    @ParameterizedTest(name = "not {0} is {1}")
    @CsvSource({"TRUE, FALSE", "UNKNOWN, UNKNOWN", "FALSE, TRUE"})
    void notTurnsTrueAndFalseAndLeavesUnknown(Truth truth, Truth turned) {
        assertThat(truth.not()).isEqualTo(turned);
        assertThat(new Condition.Not(being(truth)).in(Situation.empty())).isEqualTo(turned);
        assertThat(new Condition.Named("shared", being(truth)).in(Situation.empty()))
                .isEqualTo(truth);
    }

    /** A condition that has that truth where nothing is known. */
    private static Condition being(Truth truth) {
        return switch (truth) {
            case TRUE -> new Condition.Always();
            case UNKNOWN -> new Leaf.Within("age", 0, 17);
            case FALSE -> new Condition.Not(new Condition.Always());
        };
    }
}
