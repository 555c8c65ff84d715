package org.askbefore.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.askbefore.problem.ProblemException;
import org.junit.jupiter.api.Test;

class FieldsTest {
    private static final String FIELD = "<textarea name=\"a\" title=\"A\" rows=\"3\"></textarea>";

    @Test
    void gives_a_field_the_rows_that_the_page_asks_for() throws ProblemException {
        assertThat(rows("")).isEqualTo(3);
    }

    @Test
    void gives_a_field_the_rows_that_stand_in_the_height_of_the_theme() throws ProblemException {
        assertThat(rows("textarea { height: 24pt; }")).isEqualTo(2);
        assertThat(rows("textarea { height: 35pt; }")).isEqualTo(2);
    }

    @Test
    void leaves_one_row_however_low_a_field_is() throws ProblemException {
        assertThat(rows("textarea { height: 1pt; }")).isEqualTo(1);
    }

    @Test
    void makes_no_field_where_none_is_shown() throws ProblemException {
        assertThat(Setter.set("textarea { display: none; }", FIELD).marks(Mark.Answer.class))
                .isEmpty();
    }

    private static int rows(String css) throws ProblemException {
        return Setter.set(css, FIELD).marks(Mark.Answer.class).get(0).rows();
    }
}
