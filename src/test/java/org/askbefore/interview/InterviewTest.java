package org.askbefore.interview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.askbefore.Situations;
import org.askbefore.problem.SourceText;
import org.askbefore.questionbank.PackedBank;
import org.askbefore.questionbank.QuestionBank;
import org.askbefore.rules.Condition;
import org.askbefore.rules.Truth;
import org.askbefore.situation.Person;
import org.askbefore.situation.PrintWishes;
import org.askbefore.situation.RequestReader;
import org.askbefore.situation.Situation;
import org.askbefore.situation.SituationWriter;
import org.askbefore.situation.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class InterviewTest {
    private static final QuestionBank BANK = PackedBank.builtIn();
    private static final Interview INTERVIEW = Interview.of(BANK);

    static IntStream seeds() {
        return IntStream.range(0, 300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void every_fact_is_asked_at_most_once_and_only_where_it_matters(int seed) {
        Random random = new Random(seed);
        Situations values = new Situations(BANK.vocabulary(), seed);
        Answers answers = Answers.NONE;
        List<String> asked = new ArrayList<>();
        for (Step step = INTERVIEW.next(answers); step != null; step = INTERVIEW.next(answers)) {
            Condition when = BANK.onlyWhen().get(step.fact().name());
            assertThat(when == null ? Truth.TRUE : when.in(INTERVIEW.situation(answers)))
                    .isNotEqualTo(Truth.FALSE);
            assertThat(step.isAgain()).isFalse();
            assertThat(step.position()).isEqualTo(asked.size() + 1).isLessThanOrEqualTo(step.about());
            asked.add(step.fact().name());
            answers = answers.with(step.fact().name(), random.nextInt(3) == 0 ? null : values.value(step.fact()));
        }
        assertThat(asked).doesNotHaveDuplicates().hasSizeGreaterThan(15);
        for (String fact : BANK.vocabulary().names()) {
            Condition when = BANK.onlyWhen().get(fact);
            boolean matters = when == null || when.in(INTERVIEW.situation(answers)) != Truth.FALSE;
            assertThat(asked.contains(fact)).as(fact).isEqualTo(matters);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void any_answers_with_any_going_back_give_a_situation_that_can_be_read(int seed) throws Exception {
        Random random = new Random(seed);
        Situations values = new Situations(BANK.vocabulary(), seed);
        Answers answers = Answers.NONE;
        Step step = INTERVIEW.next(answers);
        for (int i = 0; i < 80 && step != null; i++) {
            Step before = random.nextInt(4) == 0 ? INTERVIEW.before(step, answers) : null;
            if (before != null) {
                assertThat(before.isAgain()).isTrue();
                step = before;
                continue;
            }
            answers = answers.with(step.fact().name(), random.nextInt(4) == 0 ? null : values.value(step.fact()));
            step = INTERVIEW.next(answers);
        }
        Situation situation = INTERVIEW.situation(answers);
        String written = SituationWriter.text(situation, Person.UNNAMED, PrintWishes.NONE);
        assertThat(new RequestReader(BANK.vocabulary())
                        .file(new SourceText("answers", written))
                        .read()
                        .situation())
                .isEqualTo(situation);
        assertThat(INTERVIEW.situation(Answers.of(situation))).isEqualTo(situation);
    }

    @Test
    void going_back_over_all_of_it_shows_each_answer_again_and_changes_nothing() {
        Situations values = new Situations(BANK.vocabulary(), 7);
        Answers answers = Answers.NONE;
        List<Step> forward = new ArrayList<>();
        for (Step step = INTERVIEW.next(answers); step != null; step = INTERVIEW.next(answers)) {
            forward.add(step);
            answers = answers.with(step.fact().name(), values.value(step.fact()));
        }
        List<Step> backward = new ArrayList<>();
        for (Step step = INTERVIEW.before(null, answers); step != null; step = INTERVIEW.before(step, answers)) {
            backward.add(0, step);
            assertThat(step.former()).isEqualTo(answers.given().get(step.fact().name()));
        }
        assertThat(backward)
                .extracting(Step::fact)
                .isEqualTo(forward.stream().map(Step::fact).toList());
    }

    @Test
    void an_answer_that_no_longer_matters_is_kept_out_and_comes_back() {
        Answers facet = Answers.NONE
                .with("procedure", new Value.Chosen("facet-rf"))
                .with("site", new Value.Several(List.of("lumbar")));
        Answers surgery = facet.with("procedure", new Value.Chosen("sdr"));
        assertThat(INTERVIEW.situation(surgery).get("site")).isNull();
        assertThat(INTERVIEW.situation(surgery.with("procedure", new Value.Chosen("facet-rf"))))
                .isEqualTo(INTERVIEW.situation(facet));
    }

    @Test
    void someone_who_asks_for_another_is_spoken_to_as_such() {
        Answers child = Answers.NONE.with("asking-for", new Value.Chosen("my-child"));
        Step age = INTERVIEW.next(child);
        assertThat(age).isNotNull();
        assertThat(age.question()).isEqualTo("How old is my child?");
    }

    @Test
    void a_fact_that_decides_on_another_is_asked_before_it() {
        List<String> order = new ArrayList<>();
        Answers answers = Answers.NONE;
        for (Step step = INTERVIEW.next(answers); step != null; step = INTERVIEW.next(answers)) {
            order.add(step.fact().name());
            answers = answers.with(step.fact().name(), null);
        }
        BANK.onlyWhen().forEach((fact, when) -> {
            if (order.contains(fact)) {
                when.facts().forEach(other -> assertThat(order.indexOf(other)).isLessThan(order.indexOf(fact)));
            }
        });
        assertThat(INTERVIEW.situation(answers)).isEqualTo(Situation.empty());
    }
}
