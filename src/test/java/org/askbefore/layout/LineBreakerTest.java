package org.askbefore.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.askbefore.problem.ProblemException;
import org.junit.jupiter.api.Test;

class LineBreakerTest {

    @Test
    void breaks_at_blanks_and_keeps_them_at_the_end() throws ProblemException {
        assertThat(Setter.set("", "<p>one two three four five six</p>").lines())
                .containsExactly("one two three four ", "five six");
    }

    @Test
    void takes_white_space_in_the_source_as_one_blank() throws ProblemException {
        assertThat(Setter.set("", "<p>\n  one \t <strong> two</strong>\n three </p>")
                        .lines())
                .containsExactly("one two three");
    }

    @Test
    void breaks_after_a_hyphen_between_letters_only() throws ProblemException {
        assertThat(Setter.set("", "<p>an old and well-known one</p>").lines())
                .containsExactly("an old and well-", "known one");
        assertThat(Setter.set("", "<p>about eighteen 10-20 days ok</p>").lines())
                .containsExactly("about eighteen 10-20 ", "days ok");
    }

    @Test
    void keeps_a_blank_that_must_not_break() throws ProblemException {
        assertThat(Setter.set("", "<p>take it for some 10\u00a0days now ok</p>").lines())
                .containsExactly("take it for some ", "10\u00a0days now ok");
    }

    @Test
    void keeps_a_telephone_number_on_one_line() throws ProblemException {
        assertThat(Setter.set("", "<p>Please call 020 7946 0018 today</p>").lines())
                .containsExactly("Please call ", "020 7946 0018 today");
        assertThat(Setter.set("", "<p>Please ring (020) 7946 00 at 9</p>").lines())
                .containsExactly("Please ring ", "(020) 7946 00 at 9");
    }

    @Test
    void breaks_a_number_that_is_longer_than_a_line_between_its_groups() throws ProblemException {
        assertThat(Setter.set("", "<p>020 7946 0018 0209 7946 0018</p>").lines())
                .containsExactly("020 7946 0018 0209 ", "7946 0018");
    }

    @Test
    void starts_a_line_at_br() throws ProblemException {
        assertThat(Setter.set("", "<p>one <br/> two<br/><br/>four</p>").lines()).containsExactly("one", "two", "four");
    }

    @Test
    void breaks_a_word_of_500_letters_anywhere_and_loses_none() throws ProblemException {
        Setter page = Setter.set("", "<p>a " + "x".repeat(500) + "</p>");
        assertThat(String.join("", page.lines())).isEqualTo("a " + "x".repeat(500));
        assertThat(page.lines()).hasSize(26).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(20));
    }

    @Test
    void keeps_an_accent_with_its_letter() throws ProblemException {
        assertThat(Setter.set("", "<p>" + "x".repeat(19) + "x\u0323y</p>").lines())
                .allSatisfy(line -> assertThat(line).doesNotStartWith("\u0323"));
    }

    @Test
    void leaves_no_lone_word_on_the_last_line_where_that_costs_no_line() throws ProblemException {
        assertThat(Setter.set("", "<p>it may be sore again now</p>").lines())
                .containsExactly("it may be sore ", "again now");
    }

    @Test
    void goes_right_and_to_the_middle() throws ProblemException {
        String css = ".r { text-align: right; } .c { text-align: center; }";
        Setter page = Setter.set(css, "<p class=\"r\">abcd</p><p class=\"c\">abcd</p>");
        assertThat(page.marks(Mark.Text.class)).extracting(Mark.Text::x).containsExactly(327.64, 287.64);
    }
}
