package org.askbefore.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.askbefore.questionbank.PackedBank;
import org.askbefore.questionbank.QuestionBank;
import org.askbefore.rules.Condition;
import org.askbefore.situation.Person;
import org.askbefore.situation.PrintWishes;
import org.askbefore.situation.Request;
import org.askbefore.situation.Situation;
import org.askbefore.situation.Value;
import org.junit.jupiter.api.Test;

/** What holds for every list, whatever is known. */
class ChecklistPropertiesTest {
    private static final int SITUATIONS = 800;
    private static final Set<String> OWN = Set.of("worries", "symptoms", "felt-during", "site", "nerve");
    private static final QuestionBank BANK = PackedBank.builtIn();
    private static final ChecklistMaker MAKER = new ChecklistMaker(BANK);

    @Test
    void noListIsEmptyAndNoneAsksATopicTwice() {
        forEveryFullList((situation, list) -> {
            assertThat(topics(list)).as(situation.toString()).isNotEmpty().doesNotHaveDuplicates();
            assertThat(list.leftOut()).isZero();
        });
    }

    @Test
    void positionsCountFromOneAndTheFirstThreeAreFirst() {
        forEveryFullList((situation, list) -> {
            List<AskedQuestion> questions = list.questions();
            assertThat(questions)
                    .extracting(AskedQuestion::position)
                    .isEqualTo(
                            IntStream.rangeClosed(1, questions.size()).boxed().toList());
            assertThat(questions)
                    .filteredOn(AskedQuestion::first)
                    .as(situation.toString())
                    .isEqualTo(questions.subList(0, Math.min(3, questions.size())));
        });
    }

    @Test
    void pageOneHoldsElevenLessOneForEachNoticeAndNeverUnderSeven() {
        forEveryFullList((situation, list) -> {
            int most = Rooms.pageOne(list);
            int pageOne = Math.min(most, list.questions().size());
            assertThat(list.questions())
                    .filteredOn(AskedQuestion::pageOne)
                    .as(situation.toString())
                    .isEqualTo(list.questions().subList(0, pageOne));
        });
    }

    @Test
    void aShortListIsPageOneAndAStandardListHasTwentyUnlessMoreIsDemanded() {
        forEverySituation(situation -> {
            Checklist full = list(situation, "full");
            Checklist standard = list(situation, "standard");
            Checklist brief = list(situation, "short");
            List<String> pageOne = ids(full.questions().stream().filter(AskedQuestion::pageOne));
            Demands demands = new Demands(BANK, situation);

            for (Checklist list : List.of(brief, standard)) {
                assertThat(ids(list.questions().stream()))
                        .as(situation.toString())
                        .startsWith(pageOne.toArray(String[]::new));
                assertThat(ids(full.questions().stream())).containsAll(ids(list.questions().stream()));
                assertThat(list.questions().size() + list.leftOut())
                        .isEqualTo(full.questions().size());
            }
            assertThat(brief.questions())
                    .filteredOn(question -> !question.pageOne())
                    .as(situation.toString())
                    .allMatch(question -> demands.areMetBy(question, brief));
            assertThat(standard.questions())
                    .hasSize(Math.min(
                            full.questions().size(),
                            Math.max(20, brief.questions().size())));
        });
    }

    @Test
    void afterPageOneTheQuestionsStandBySection() {
        List<String> sections =
                BANK.sections().stream().map(section -> section.id()).toList();
        forEveryFullList((situation, list) -> assertThat(list.questions().stream()
                        .filter(question -> !question.pageOne())
                        .map(question -> sections.indexOf(question.question().section())))
                .as(situation.toString())
                .isSorted());
    }

    @Test
    void aRareHarmIsAmongTheFirstOnlyIfThePersonsOwnFactsRaisedIt() {
        forEveryFullList((situation, list) -> assertThat(list.questions())
                .filteredOn(question -> question.first() && question.question().rareHarm())
                .as(situation.toString())
                .allMatch(question -> question.raisedBy().stream().anyMatch(because -> OWN.contains(because.fact()))));
    }

    @Test
    void everyQuestionSaysWhichFactsPutItThere() {
        forEveryFullList((situation, list) -> assertThat(list.questions())
                .filteredOn(question -> !(question.question().when() instanceof Condition.Always))
                .as(situation.toString())
                .allSatisfy(question -> assertThat(question.because())
                        .as(question.question().id())
                        .isNotEmpty()));
    }

    @Test
    void everyReasonIsAFactThatWasGivenOrIsNotKnown() {
        forEveryFullList((situation, list) -> list.questions().stream()
                .flatMap(question -> Stream.concat(question.because().stream(), question.raisedBy().stream()))
                .forEach(because -> {
                    Value known = situation.get(because.fact());
                    if (because.value() != null) {
                        assertThat(known).as(because + " in " + situation).isNotNull();
                        assertThat(known.asWritten()).as(because.fact()).contains(because.value());
                    }
                }));
    }

    @Test
    void theListIsTheSameInWhateverOrderFactsAreGiven() {
        Random random = new Random(7);
        forEverySituation(situation -> {
            List<Map.Entry<String, Value>> facts =
                    new ArrayList<>(situation.values().entrySet());
            Collections.shuffle(facts, random);
            Map<String, Value> shuffled = new LinkedHashMap<>();
            facts.forEach(fact -> shuffled.put(fact.getKey(), fact.getValue()));

            assertThat(list(Situation.of(BANK.vocabulary(), shuffled), "full").questions())
                    .isEqualTo(list(situation, "full").questions());
        });
    }

    @Test
    void theTitleSaysWhetherItIsDone() {
        Condition after = BANK.condition("after-procedure");
        forEveryFullList((situation, list) -> assertThat(list.title())
                .startsWith(after.holds(situation) ? "Questions to ask after" : "Questions to ask before"));
    }

    private static void forEverySituation(Consumer<Situation> test) {
        new RandomSituations(BANK.vocabulary()).forEach(SITUATIONS, test);
    }

    private static void forEveryFullList(BiConsumer<Situation, Checklist> test) {
        forEverySituation(situation -> test.accept(situation, list(situation, "full")));
    }

    private static Checklist list(Situation situation, String length) {
        return MAKER.make(
                new Request(situation, Person.UNNAMED, new PrintWishes("a4", false, false, length, List.of())));
    }

    private static List<String> topics(Checklist list) {
        return list.questions().stream()
                .map(question -> question.question().topic())
                .toList();
    }

    private static List<String> ids(Stream<AskedQuestion> questions) {
        return questions.map(question -> question.question().id()).toList();
    }
}
