package org.askbefore.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FactsCommandTest {
    @Test
    void every_fact_is_listed_with_its_values() {
        Ran ran = Ran.with("facts");
        assertThat(ran.code()).isZero();
        assertThat(ran.out()).contains("site: ", "    lumbar: lower back (lumbar)");
    }

    @Test
    void a_schema_is_that_of_situations_unless_another_is_named() {
        Ran situation = Ran.with("facts", "--schema");
        assertThat(situation.code()).isZero();
        assertThat(situation.out()).startsWith("{\n").contains("draft-07", "\"person\"");
        assertThat(Ran.with("facts", "--schema", "situation").out()).isEqualTo(situation.out());
        assertThat(Ran.with("facts", "--schema=notice").out()).contains("\"text-other\"");
    }

    @Test
    void a_schema_that_does_not_exist_is_told_with_the_nearest_one() {
        Ran ran = Ran.with("facts", "--schema", "questoin");
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("Did you mean \"question\"?");
    }
}
