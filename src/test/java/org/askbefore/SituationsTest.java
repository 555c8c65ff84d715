package org.askbefore;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.askbefore.situation.Fact;
import org.askbefore.situation.Situation;
import org.askbefore.situation.Value;
import org.junit.jupiter.api.Test;

/** The situations that other tests are run over. */
class SituationsTest {

    @Test
    void aThousandSituationsMissNoValueOfTheVocabulary() {
        Situations situations = new Situations(BuiltIn.vocabulary(), 1);
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < 1_000; i++) {
            Situation situation = situations.next();
            for (Fact fact : BuiltIn.vocabulary().facts()) {
                Value value = situation.get(fact.name());
                List<String> written = value == null ? List.of("nothing known") : value.asWritten();
                written.forEach(name -> seen.add(fact.name() + ": " + name));
            }
        }
        for (Fact fact : BuiltIn.vocabulary().facts()) {
            assertThat(seen).contains(fact.name() + ": nothing known");
            Situations.tellingValues(fact)
                    .forEach(value ->
                            value.asWritten().forEach(name -> assertThat(seen).contains(fact.name() + ": " + name)));
        }
    }

    @Test
    void theSameSeedGivesTheSameSituations() {
        Situations one = new Situations(BuiltIn.vocabulary(), 5);
        Situations other = new Situations(BuiltIn.vocabulary(), 5);
        assertThat(Stream.generate(one::next).limit(20).toList())
                .isEqualTo(Stream.generate(other::next).limit(20).toList());
    }

    @Test
    void moreKnowledgeTakesNothingBack() {
        Situations situations = new Situations(BuiltIn.vocabulary(), 9);
        for (int i = 0; i < 500; i++) {
            Situation less = situations.next();
            Situation more = situations.more(less);
            for (Map.Entry<String, Value> known : less.values().entrySet()) {
                assertThat(more.get(known.getKey())).isNotNull();
                assertThat(more.get(known.getKey()).asWritten())
                        .containsAll(known.getValue().asWritten());
            }
        }
    }
}
