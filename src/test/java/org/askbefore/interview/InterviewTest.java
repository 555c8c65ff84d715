package org.askbefore.interview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.askbefore.Situations;
import org.askbefore.checklist.ChecklistMaker;
import org.askbefore.checklist.ShownNotice;
import org.askbefore.problem.SourceText;
import org.askbefore.questionbank.InterviewStep;
import org.askbefore.questionbank.Notice;
import org.askbefore.questionbank.PackedBank;
import org.askbefore.questionbank.QuestionBank;
import org.askbefore.rules.Condition;
import org.askbefore.rules.Truth;
import org.askbefore.situation.Fact;
import org.askbefore.situation.Person;
import org.askbefore.situation.PrintWishes;
import org.askbefore.situation.RequestReader;
import org.askbefore.situation.Situation;
import org.askbefore.situation.SituationWriter;
import org.askbefore.situation.Value;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class InterviewTest {
    private static final QuestionBank BANK = PackedBank.builtIn();
    private static final Interview INTERVIEW = Interview.of(BANK);

    static IntStream seeds() {
        return IntStream.range(0, 300);
    }

    private static boolean matters(Fact fact, Answers answers) {
        Condition when = BANK.onlyWhen().get(fact.name());
        return when == null || when.in(INTERVIEW.situation(answers)) == Truth.TRUE;
    }

    /** What is asked where each question is answered so, or with "I don't know" where there is nothing. */
    private static List<Step> asked(Answers known, Function<Fact, @Nullable Value> answer) {
        List<Step> asked = new ArrayList<>();
        Answers answers = known;
        for (Step step = INTERVIEW.next(answers); step != null; step = INTERVIEW.next(answers)) {
            asked.add(step);
            answers = answers.with(step.fact().name(), answer.apply(step.fact()));
        }
        return asked;
    }

    private static List<String> names(List<Step> steps) {
        return steps.stream().map(step -> step.fact().name()).toList();
    }

    private static List<String> ofShortWay(List<Step> steps) {
        return names(steps.stream().filter(step -> step.part().isShort()).toList());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void symptoms_come_before_the_eighth_question_and_the_short_way_before_the_longer_one(int seed) {
        Random random = new Random(seed);
        Situations values = new Situations(BANK.vocabulary(), seed);
        List<Step> asked = asked(Answers.NONE, fact -> random.nextInt(3) == 0 ? null : values.value(fact));
        assertThat(names(asked).indexOf("symptoms")).isBetween(0, 6);
        assertThat(ofShortWay(asked))
                .isEqualTo(names(asked.subList(0, ofShortWay(asked).size())))
                .hasSizeBetween(9, 13);
    }

    @Test
    void someone_who_feels_well_before_a_first_facet_procedure_is_asked_eleven_questions_on_the_short_way() {
        Map<String, Value> facts = Map.of(
                "procedure", new Value.Chosen("facet-rf"),
                "site", new Value.Several(List.of("lumbar")),
                "stage", new Value.Chosen("scheduled"),
                "symptoms", new Value.Several(List.of()),
                "earlier-rhizotomy", new Value.Several(List.of()));
        assertThat(ofShortWay(asked(Answers.NONE, fact -> facts.get(fact.name()))))
                .containsExactly(
                        "asking-for",
                        "procedure",
                        "site",
                        "stage",
                        "country",
                        "symptoms",
                        "medicines",
                        "medicine-history",
                        "implants",
                        "earlier-rhizotomy",
                        "worries");
    }

    @Test
    void every_fact_can_be_asked() {
        Set<String> reached = new TreeSet<>();
        for (int seed = 0; seed < 300; seed++) {
            Situations values = new Situations(BANK.vocabulary(), seed);
            reached.addAll(names(asked(Answers.NONE, values::value)));
        }
        assertThat(reached)
                .containsExactlyInAnyOrderElementsOf(BANK.vocabulary().names());
    }

    @Test
    void who_leaves_after_the_short_way_has_seen_every_notice_that_calls_for_help_today() {
        Set<String> facts = new TreeSet<>();
        BANK.interview().stream().filter(InterviewStep::isShort).forEach(step -> facts.addAll(step.facts()));
        Situations situations = new Situations(BANK.vocabulary(), 3);
        int urgent = 0;
        for (int i = 0; i < 5000; i++) {
            Situation whole = situations.next();
            Map<String, Value> ofShortWay = new LinkedHashMap<>(whole.values());
            ofShortWay.keySet().retainAll(facts);
            Map<String, Notice.Level> early = urgent(Situation.of(BANK.vocabulary(), ofShortWay));
            Map<String, Notice.Level> all = urgent(whole);
            urgent += all.size();
            all.forEach((danger, level) -> {
                assertThat(early).as(whole.toString()).containsKey(danger);
                assertThat(early.get(danger)).as(danger + " in " + whole).isLessThanOrEqualTo(level);
            });
        }
        assertThat(urgent).isGreaterThan(1000);
    }

    private static Map<String, Notice.Level> urgent(Situation situation) {
        Map<String, Notice.Level> urgent = new TreeMap<>();
        for (ShownNotice notice : new ChecklistMaker(BANK).notices(situation)) {
            if (notice.level() == Notice.Level.EMERGENCY || notice.level() == Notice.Level.TODAY) {
                urgent.put(notice.id().replaceFirst("/.*", ""), notice.level());
            }
        }
        return urgent;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_parts_hold_each_question_that_matters_in_the_order_of_asking(int seed) {
        Random random = new Random(seed);
        Situations values = new Situations(BANK.vocabulary(), seed);
        Answers answers = Answers.NONE;
        for (int i = random.nextInt(30); i > 0; i--) {
            Step step = INTERVIEW.next(answers);
            answers = step == null ? answers : answers.with(step.fact().name(), values.value(step.fact()));
        }
        List<Part> parts = INTERVIEW.parts(answers);
        assertThat(parts).extracting(Part::step).isSubsetOf(BANK.interview()).doesNotHaveDuplicates();
        assertThat(parts).allMatch(part -> !part.questions().isEmpty());
        List<Step> all =
                parts.stream().flatMap(part -> part.questions().stream()).toList();
        assertThat(all.stream().filter(step -> !step.isAgain()).findFirst().orElse(null))
                .isEqualTo(INTERVIEW.next(answers));
        for (Step step : all) {
            assertThat(step.former()).isEqualTo(answers.given().get(step.fact().name()));
            assertThat(matters(step.fact(), answers)).as(step.fact().name()).isTrue();
        }
    }

    @Test
    void what_is_not_known_to_matter_is_not_asked_but_kept_if_it_was_given() {
        assertThat(names(asked(Answers.NONE, fact -> null)))
                .doesNotContain("site", "nerve", "gmfcs", "symptom-course", "felt-during", "decides", "days-since");
        Answers given =
                Answers.of(Situation.of(BANK.vocabulary(), Map.of("site", new Value.Several(List.of("lumbar")))));
        assertThat(INTERVIEW.situation(given).get("site")).isNotNull();
        assertThat(INTERVIEW
                        .situation(given.with("procedure", new Value.Chosen("sdr")))
                        .get("site"))
                .isNull();
    }

    @Test
    void only_private_values_that_were_given_and_matter_are_asked_for_again() {
        Answers answers = Answers.NONE.with("medicine-history", new Value.Several(List.of("high-tolerance")));
        assertThat(INTERVIEW.alsoTell(answers, List.of())).isNull();
        Answers more =
                answers.with("medicine-history", new Value.Several(List.of("high-tolerance", "more-than-prescribed")));
        Step step = Objects.requireNonNull(INTERVIEW.alsoTell(more, List.of("more-than-prescribed", "alcohol")));
        assertThat(step.choices()).extracting(Choice::name).containsExactly("more-than-prescribed", "none");
        assertThat(step.former()).isEqualTo(new Value.Several(List.of("more-than-prescribed")));
        assertThat(ReplyReader.read(step, "1"))
                .isEqualTo(new Reply.Known(new Value.Several(List.of("more-than-prescribed"))));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void every_fact_is_asked_at_most_once_and_only_where_it_matters(int seed) {
        Random random = new Random(seed);
        Situations values = new Situations(BANK.vocabulary(), seed);
        Answers answers = Answers.NONE;
        List<String> asked = new ArrayList<>();
        int shortWay = 0;
        for (Step step = INTERVIEW.next(answers); step != null; step = INTERVIEW.next(answers)) {
            assertThat(matters(step.fact(), answers)).isTrue();
            assertThat(step.isAgain()).isFalse();
            int before = step.part().isShort() ? 0 : shortWay;
            assertThat(step.position()).isEqualTo(asked.size() + 1 - before).isLessThanOrEqualTo(step.about());
            shortWay += step.part().isShort() ? 1 : 0;
            asked.add(step.fact().name());
            answers = answers.with(step.fact().name(), random.nextInt(3) == 0 ? null : values.value(step.fact()));
        }
        assertThat(asked).doesNotHaveDuplicates().hasSizeGreaterThan(15);
        for (Fact fact : BANK.vocabulary().facts()) {
            assertThat(asked.contains(fact.name())).as(fact.name()).isEqualTo(matters(fact, answers));
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
        assertThat(INTERVIEW.parts(child).stream().flatMap(part -> part.questions().stream()))
                .extracting(Step::question)
                .contains("How old is my child?");
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
