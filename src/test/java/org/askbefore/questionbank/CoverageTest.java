package org.askbefore.questionbank;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.askbefore.Situations;
import org.askbefore.checklist.Checklist;
import org.askbefore.checklist.ChecklistMaker;
import org.askbefore.questionbank.Coverage.Count;
import org.askbefore.situation.Person;
import org.askbefore.situation.PrintWishes;
import org.askbefore.situation.Request;
import org.askbefore.situation.Situation;
import org.askbefore.situation.Value;
import org.junit.jupiter.api.Test;

class CoverageTest {
    private static final QuestionBank BANK = PackedBank.builtIn();
    private static final Coverage COVERAGE = Coverage.of(BANK);
    private static final PrintWishes FULL = new PrintWishes("a4", false, false, "full", List.of());

    @Test
    void the_procedures_stand_in_the_order_of_the_vocabulary_and_that_with_sites_by_site() {
        assertThat(COVERAGE.columns())
                .containsExactly(
                        "sdr",
                        "facet-rf lumbar",
                        "facet-rf cervical",
                        "facet-rf thoracic",
                        "occipital-rf",
                        "si-joint-rf",
                        "sacral-rf",
                        "coccyx-rf",
                        "trigeminal-rf",
                        "not-sure");
    }

    @Test
    void a_topic_of_one_procedure_counts_there_alone() {
        Topic eye = BANK.topics().stream()
                .filter(topic -> topic.id().equals("risk/eye-face"))
                .findFirst()
                .orElseThrow();
        COVERAGE.columns()
                .forEach(column -> assertThat(COVERAGE.ofTopic(eye, column))
                        .as(column)
                        .isEqualTo(column.equals("trigeminal-rf") ? new Count(1, 1) : Count.NONE));
    }

    @Test
    void sections_and_topics_count_the_same_questions() {
        for (String column : COVERAGE.columns()) {
            Count byTopic = BANK.topics().stream()
                    .map(topic -> COVERAGE.ofTopic(topic, column))
                    .reduce(Count.NONE, Count::plus);
            Count bySection = BANK.sections().stream()
                    .map(section -> COVERAGE.ofSection(section, column))
                    .reduce(Count.NONE, Count::plus);
            assertThat(byTopic).as(column).isEqualTo(bySection);
        }
    }

    @Test
    void no_list_drawn_by_chance_has_a_question_that_is_not_counted() {
        Situations situations = new Situations(BANK.vocabulary(), 7);
        for (int i = 0; i < 300; i++) {
            Map<String, Value> values = new LinkedHashMap<>(situations.next().values());
            values.put("procedure", new Value.Chosen("facet-rf"));
            values.put("site", new Value.Several(List.of("cervical")));
            Situation situation = Situation.of(BANK.vocabulary(), values);
            boolean after = BANK.condition("after-procedure").holds(situation);
            Checklist list = new ChecklistMaker(BANK).make(new Request(situation, Person.UNNAMED, FULL));
            list.questions().forEach(asked -> {
                Topic topic = BANK.topics().stream()
                        .filter(each -> each.id().equals(asked.question().topic()))
                        .findFirst()
                        .orElseThrow();
                Count count = COVERAGE.ofTopic(topic, "facet-rf cervical");
                assertThat(after ? count.after() : count.before())
                        .as(asked.question().id() + " in " + situation)
                        .isPositive();
            });
        }
    }
}
