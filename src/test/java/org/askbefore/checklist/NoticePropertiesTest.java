package org.askbefore.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.askbefore.questionbank.Notice;
import org.askbefore.questionbank.PackedBank;
import org.askbefore.questionbank.QuestionBank;
import org.askbefore.situation.Person;
import org.askbefore.situation.PrintWishes;
import org.askbefore.situation.Request;
import org.askbefore.situation.Situation;
import org.askbefore.situation.Value;
import org.junit.jupiter.api.Test;

/** What holds for the notices of every list. */
class NoticePropertiesTest {
    private static final int SITUATIONS = 2000;
    private static final QuestionBank BANK = PackedBank.builtIn();

    @Test
    void noticesStandMostUrgentFirstAndEachDangerOnce() {
        forEverySituation(situation -> {
            Checklist list = list(situation);
            assertThat(list.notices())
                    .extracting(ShownNotice::level)
                    .as(situation.toString())
                    .isSorted();
            assertThat(list.notices())
                    .extracting(notice -> notice.id().replaceFirst("/.*", ""))
                    .as(situation.toString())
                    .doesNotHaveDuplicates();
        });
    }

    @Test
    void sameAndCheckedNeverRemovesANoticeAndNeverMakesItMoreUrgent() {
        forEverySituation(situation -> {
            Map<String, Value> values = new HashMap<>(situation.values());
            values.put("symptom-course", new Value.Chosen("new-or-worse"));
            Map<String, Notice.Level> fresh = levels(Situation.of(BANK.vocabulary(), values));
            values.put("symptom-course", new Value.Chosen("same-and-checked"));
            Map<String, Notice.Level> checked = levels(Situation.of(BANK.vocabulary(), values));

            fresh.forEach((danger, level) -> {
                boolean inTheWeaknessBox = danger.equals("call-team") && checked.containsKey("new-weakness");
                if (!inTheWeaknessBox) {
                    assertThat(checked).as(situation.toString()).containsKey(danger);
                    assertThat(checked.get(danger))
                            .as(danger + " in " + situation)
                            .isGreaterThanOrEqualTo(level);
                }
            });
        });
    }

    @Test
    void only_on_a_page_does_a_notice_speak_of_the_page() {
        forEverySituation(situation -> list(situation).notices().forEach(notice -> {
            assertThat(notice.title() + " " + notice.spoken())
                    .as(notice.id())
                    .doesNotContainIgnoringCase("page")
                    .doesNotContainIgnoringCase("this list");
            assertThat(notice.text()).as(notice.id()).startsWith(notice.spoken());
        }));
        assertThat(BANK.notices())
                .as("whoever must go somewhere at once takes the page along")
                .allSatisfy(notice -> assertThat(!notice.page().isEmpty())
                        .as(notice.id())
                        .isEqualTo(notice.level() == Notice.Level.EMERGENCY && !notice.apart()));
    }

    private static Map<String, Notice.Level> levels(Situation situation) {
        Map<String, Notice.Level> levels = new HashMap<>();
        list(situation).notices().forEach(notice -> levels.put(notice.id().replaceFirst("/.*", ""), notice.level()));
        return levels;
    }

    private static void forEverySituation(Consumer<Situation> test) {
        new RandomSituations(BANK.vocabulary()).forEach(SITUATIONS, test);
    }

    private static Checklist list(Situation situation) {
        PrintWishes brief = new PrintWishes("a4", false, false, "short", List.of());
        return new ChecklistMaker(BANK).make(new Request(situation, Person.UNNAMED, brief));
    }
}
