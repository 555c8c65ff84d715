package org.askbefore.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.askbefore.rules.Because;
import org.askbefore.situation.Fact;
import org.askbefore.situation.Situation;
import org.askbefore.situation.Value;
import org.junit.jupiter.api.Test;

/** Nothing that a person ticks fills page one by itself. */
class PlacesOfATickTest {
    private static final int SITUATIONS = 3000;

    @Test
    void no_tick_is_the_sole_reason_of_more_than_five_places_of_page_one() {
        RandomLists.forEach(SITUATIONS, "short", PlacesOfATickTest::check);
    }

    @Test
    void nor_does_it_where_it_is_the_only_one() {
        for (Fact fact : RandomLists.BANK.vocabulary().facts()) {
            if (fact.kind() instanceof Fact.ManyOf && !fact.frame()) {
                for (Situation treatment : Bare.treatments()) {
                    for (String stage : Bare.STAGES) {
                        fact.values().forEach(value -> {
                            Value ticked = new Value.Several(List.of(value));
                            Situation situation = RandomLists.with(Bare.at(treatment, stage), fact.name(), ticked);
                            check(situation, RandomLists.list(situation, "short"));
                        });
                    }
                }
            }
        }
    }

    /** More than five are there only where all else that is asked is on page one, too. */
    private static void check(Situation situation, Checklist list) {
        Ticks ticks = new Ticks(RandomLists.BANK.vocabulary(), situation);
        Map<Because, Integer> places = new HashMap<>();
        for (AskedQuestion question : RandomLists.pageOne(list)) {
            List<Because> own = ticks.among(question.raisedBy());
            if (own.size() == 1) {
                places.merge(own.get(0), 1, Integer::sum);
            }
        }
        places.forEach((tick, number) -> {
            if (number > 5) {
                assertThat(RandomLists.list(situation, "full").questions())
                        .filteredOn(question -> !question.pageOne())
                        .as(places + " in " + situation)
                        .allMatch(question -> ticks.among(question.raisedBy()).equals(List.of(tick)));
            }
        });
    }
}
