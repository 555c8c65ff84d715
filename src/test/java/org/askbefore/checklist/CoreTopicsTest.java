package org.askbefore.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.askbefore.problem.ProblemException;
import org.askbefore.questionbank.PackedBank;
import org.askbefore.questionbank.QuestionBank;
import org.askbefore.situation.Person;
import org.askbefore.situation.PrintWishes;
import org.askbefore.situation.Request;
import org.askbefore.situation.Situation;
import org.junit.jupiter.api.Test;

/** Whatever else is known of a person, the full list has all that lists of its kind are made for. */
class CoreTopicsTest {
    private static final QuestionBank BANK = PackedBank.builtIn();

    @Test
    void beforeNeedlesOrAKindNotKnown() throws ProblemException {
        everyListHas("pre", situation -> is("before-needles-or-not-known", situation));
    }

    @Test
    void beforeSpasticitySurgery() throws ProblemException {
        everyListHas("sdr", situation -> is("before-sdr", situation));
    }

    @Test
    void theDayBefore() throws ProblemException {
        everyListHas("day-before", situation -> situation.has("stage", "within-a-day"));
    }

    @Test
    void withinTwelveWeeksAfterwards() throws ProblemException {
        everyListHas("post-early", situation -> is("early-after", situation) && !is("doing-well", situation));
    }

    @Test
    void laterWithSomethingWrong() throws ProblemException {
        everyListHas("post-late", situation -> is("late-trouble", situation));
    }

    @Test
    void afterwardsAndDoingWell() throws ProblemException {
        everyListHas("post-well", situation -> is("doing-well", situation));
    }

    private static boolean is(String condition, Situation situation) {
        return BANK.condition(condition).holds(situation);
    }

    private static void everyListHas(String core, Predicate<Situation> kind) throws ProblemException {
        Set<String> topics = AcceptanceCase.core(core);
        new RandomSituations(BANK.vocabulary()).forEach(1500, situation -> {
            if (kind.test(situation)) {
                assertThat(asked(situation)).as(situation.toString()).containsAll(topics);
            }
        });
    }

    private static List<String> asked(Situation situation) {
        PrintWishes full = new PrintWishes("a4", false, false, "full", List.of());
        return new ChecklistMaker(BANK)
                .make(new Request(situation, Person.UNNAMED, full)).questions().stream()
                        .map(question -> question.question().topic())
                        .toList();
    }
}
