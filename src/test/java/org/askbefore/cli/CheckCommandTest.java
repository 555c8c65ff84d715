package org.askbefore.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.askbefore.document.Lists;
import org.askbefore.questionbank.Question;
import org.askbefore.situation.Situation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {

    @Test
    void the_built_in_bank_is_sound() {
        Ran ran = Ran.with("check");
        assertThat(ran.code()).isZero();
        assertThat(ran.out()).contains("questions on 116 topics").contains("0 faults, 0 warnings");
    }

    @Test
    void an_old_review_is_a_warning_and_no_fault() {
        Ran ran = Ran.with("check", "--today", "2030-01-01");
        assertThat(ran.code()).isZero();
        assertThat(ran.err()).contains("warning: ").contains("more than 24 months before 2030-01-01");
    }

    @Test
    void what_is_no_day_is_told() {
        Ran ran = Ran.with("check", "--today", "22.11.2026");
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("--today: This is no day.").contains("2026-11-22");
    }

    @Test
    void a_faulty_bank_is_told_with_its_places(@TempDir Path folder) throws Exception {
        Path question = folder.resolve("questions/risk/overall.yaml");
        Files.createDirectories(question.getParent());
        Files.writeString(question, "ask: What can go wrong?\nwhen: {procedure: [srd]}\n");
        Ran ran = Ran.with("check", folder.toString());
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err()).contains("overall.yaml:2:20: \"srd\" is not a value of \"procedure\".");
    }

    @Test
    void the_grade_of_each_list_and_each_question_is_shown_on_request() {
        Ran ran = Ran.with("check", "--grades");
        assertThat(ran.code()).isZero();
        assertThat(ran.out()).contains("trigeminal-rf").contains("risk/overall (");
    }

    @Test
    void a_situation_is_shown_whose_list_has_the_question() {
        Ran ran = Ran.with("check", "--reach", "preparing/device-pump");
        assertThat(ran.code()).isZero();
        assertThat(ran.out()).contains("drug-pump");
        assertThat(Ran.withInput(ran.out() + "print: {length: full}\n", "why", "-")
                        .out())
                .contains("preparing/device-pump\n");
        assertThat(Ran.with("check", "--reach", "preparing/device-pum").err()).contains("preparing/device-pump");
    }

    @Test
    void every_question_has_a_situation_that_reaches_it() {
        for (Question question : Lists.BANK.questions()) {
            Situation situation = Lists.BANK.reaching(question.id());
            assertThat(situation).as(question.id()).isNotNull();
        }
    }
}
