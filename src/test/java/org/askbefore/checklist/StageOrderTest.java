package org.askbefore.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.askbefore.situation.Situation;
import org.junit.jupiter.api.Test;

/** Who is still thinking about it and who has a date read another page one, for every procedure. */
class StageOrderTest {
    private static final Set<String> SHOULD_I = Set.of(
            "decision/success-odds",
            "decision/alternatives",
            "decision/do-nothing",
            "decision/pain-source",
            "decision/sdr-candidacy",
            "decision/which-kind",
            "decision/goals-function");
    private static final Set<String> CONTROL = Set.of(
            "procedure/stop-signal",
            "procedure/pain-during",
            "procedure/sedation-options",
            "procedure/steps-explained");

    @Test
    void page_one_of_the_same_person_differs_before_and_after_there_is_a_date() {
        for (Situation treatment : Bare.treatments()) {
            List<String> considering = pageOne(treatment, "considering");
            List<String> scheduled = pageOne(treatment, "scheduled");
            assertThat(considering).as(treatment.toString()).doesNotContainSequence(scheduled);
            assertThat(Set.copyOf(considering)).as(treatment.toString()).isNotEqualTo(Set.copyOf(scheduled));
        }
    }

    @Test
    void who_is_still_thinking_reads_first_whether_to_have_it_and_not_how_to_keep_control() {
        for (Situation treatment : Bare.treatments()) {
            List<String> first = pageOne(treatment, "considering").subList(0, Front.FIRST);
            assertThat(first)
                    .as(treatment.toString())
                    .anyMatch(SHOULD_I::contains)
                    .noneMatch(CONTROL::contains);
        }
    }

    @Test
    void who_has_a_date_reads_of_the_day_on_page_one() {
        for (Situation treatment : Bare.treatments()) {
            assertThat(pageOne(treatment, "scheduled"))
                    .as(treatment.toString())
                    .anyMatch(topic -> topic.startsWith("preparing/") || topic.startsWith("procedure/"));
        }
    }

    private static List<String> pageOne(Situation treatment, String stage) {
        return RandomLists.topics(RandomLists.pageOne(RandomLists.list(Bare.at(treatment, stage), "short")));
    }
}
