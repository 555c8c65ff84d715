package org.askbefore.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WhyCommandTest {
    private static final String PUMP = "procedure: facet-rf\nsite: [lumbar]\nimplants: [pacemaker]\n";

    @Test
    void each_question_is_told_with_the_facts_that_put_it_there() {
        Ran ran = Ran.withInput(PUMP, "why", "-");
        assertThat(ran.code()).isZero();
        assertThat(ran.out()).contains("preparing/device-cardiac-stim").contains("implants: pacemaker");
    }

    @Test
    void a_missing_question_is_told_with_the_fact_that_would_have_brought_it_in() {
        Ran ran = Ran.withInput(PUMP, "why", "-", "--not", "preparing/device-pump");
        assertThat(ran.code()).isZero();
        assertThat(ran.out()).contains("implants is not known well enough; needed: drug-pump");
    }

    @Test
    void a_missing_question_is_told_with_the_fact_that_says_otherwise() {
        Ran ran = Ran.withInput(PUMP, "why", "-", "--not", "risk/bladder-bowel/sdr");
        assertThat(ran.out()).contains("procedure says otherwise; needed: sdr");
    }

    @Test
    void a_question_that_does_not_exist_is_told_with_the_nearest_one() {
        Ran ran = Ran.withInput(PUMP, "why", "-", "--not", "preparing/device-pum");
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("Did you mean \"preparing/device-pump\"?");
    }

    @Test
    void an_own_question_has_no_reason() {
        String file = PUMP + "list: {own: [Can my sister come in?]}\n";
        assertThat(Ran.withInput(file, "why", "-").out())
                .contains("4. Can my sister come in?\n   own-1\n   your own question\n5. ");
        assertThat(Ran.withInput(file, "why", "-", "--not", "own-1").out())
                .isEqualTo("own-1: it is on the list, as your own question.\n");
        assertThat(Ran.withInput(file, "why", "-", "--not", "own-2").code()).isEqualTo(2);
    }

    @Test
    void a_question_that_was_left_out_says_so() {
        String file = PUMP + "list: {leave-out: [procedure/stop-signal, risk/overall/sdr]}\n";
        Ran listed = Ran.withInput(file, "why", "-");
        assertThat(listed.out())
                .endsWith("\nLeft out by the situation file: procedure/stop-signal\n")
                .doesNotContain("   procedure/stop-signal\n");
        Ran ran = Ran.withInput(file, "why", "-", "--not", "procedure/stop-signal");
        assertThat(ran.code()).isZero();
        assertThat(ran.out())
                .endsWith("  It is asked, but the situation file leaves it out: take it from \"leave-out\".\n");
        assertThat(Ran.withInput(file, "why", "-", "--not", "risk/overall/sdr").out())
                .contains("Its rule is not true");
    }
}
