package org.askbefore.checklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.askbefore.questionbank.PackedBank;
import org.askbefore.questionbank.QuestionBank;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Lists for situations drawn from real accounts. */
class AcceptanceCasesTest {
    /** The least share of the topics wanted on page one that must be there, in percent. */
    private static final double ON_PAGE_ONE = 97;

    private static final QuestionBank BANK = PackedBank.builtIn();
    private static final List<AcceptanceCase> CASES = AcceptanceCase.all(BANK);

    @TestFactory
    Stream<DynamicTest> everyListAsksAndWarnsOfWhatItMust() {
        return CASES.stream().map(one -> dynamicTest(one.id() + ": " + one.says(), () -> check(one)));
    }

    private static void check(AcceptanceCase one) {
        Checklist list = one.fullList(BANK);
        Set<String> topics = topics(list.questions());
        Set<String> dangers = list.notices().stream()
                .map(notice -> notice.id().replaceFirst("/.*", ""))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Set<String> allowed = new LinkedHashSet<>(one.notices());
        allowed.addAll(one.maybeNotices());
        SoftAssertions.assertSoftly(soft -> {
            soft.assertThat(topics).as("topics asked").containsAll(one.mustAsk());
            soft.assertThat(one.mustNotAsk())
                    .as("topics asked")
                    .filteredOn(topics::contains)
                    .isEmpty();
            soft.assertThat(dangers).as("notices").containsAll(one.notices());
            soft.assertThat(allowed).as("notices and maybe-notices").containsAll(dangers);
        });
    }

    @Test
    void whatANurseWouldInsistOnIsOnPageOne() {
        int wanted = 0;
        List<String> missing = new ArrayList<>();
        for (AcceptanceCase one : CASES) {
            Set<String> pageOne = topics(one.fullList(BANK).questions().stream()
                    .filter(AskedQuestion::pageOne)
                    .toList());
            wanted += one.firstPage().size();
            one.firstPage().stream()
                    .filter(topic -> !pageOne.contains(topic))
                    .forEach(topic -> missing.add(one.id() + ": " + topic));
        }
        double share = 100.0 * (wanted - missing.size()) / wanted;
        String figure = String.format(
                Locale.ROOT,
                "%d of %d wanted topics are on page one (%.1f %%). Not there: %s",
                wanted - missing.size(),
                wanted,
                share,
                missing);
        System.out.println(figure);
        assertThat(share).as(figure).isGreaterThanOrEqualTo(ON_PAGE_ONE);
    }

    @Test
    void everyTopicThatACaseNamesExists() {
        Set<String> known =
                BANK.topics().stream().map(topic -> topic.id()).collect(Collectors.toCollection(LinkedHashSet::new));
        for (AcceptanceCase one : CASES) {
            assertThat(known).as(one.id()).containsAll(one.mustAsk());
            assertThat(known).as(one.id()).containsAll(one.mustNotAsk());
            assertThat(known).as(one.id()).containsAll(one.firstPage());
        }
    }

    private static Set<String> topics(List<AskedQuestion> questions) {
        return questions.stream()
                .map(question -> question.question().topic())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
