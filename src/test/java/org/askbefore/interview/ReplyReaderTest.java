package org.askbefore.interview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.askbefore.BuiltIn;
import org.askbefore.checklist.Voice;
import org.askbefore.questionbank.InterviewStep;
import org.askbefore.questionbank.PackedBank;
import org.askbefore.situation.Fact;
import org.askbefore.situation.Situation;
import org.askbefore.situation.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReplyReaderTest {
    private static final Voice VOICE = Voice.of(PackedBank.builtIn(), Situation.empty());

    private static Step step(String fact) {
        InterviewStep part = new InterviewStep("part", "A part", "", true, List.of(fact));
        return Step.of(BuiltIn.fact(fact), part, VOICE, 1, 1, Answers.NONE);
    }

    private static Reply read(String fact, String typed) {
        return ReplyReader.read(step(fact), typed);
    }

    private static String why(String fact, String typed) {
        return read(fact, typed) instanceof Reply.NotTaken not ? not.why() : "taken";
    }

    @Test
    void each_value_is_taken_by_its_number_its_name_and_its_plain_words() {
        for (Fact fact : BuiltIn.vocabulary().facts()) {
            Step step = step(fact.name());
            for (int i = 0; i < step.choices().size(); i++) {
                Choice choice = step.choices().get(i);
                Value value = step.takesSeveral()
                        ? new Value.Several(choice.name().equals(Fact.NONE) ? List.of() : List.of(choice.name()))
                        : new Value.Chosen(choice.name());
                Reply wanted = new Reply.Known(value);
                assertThat(read(fact.name(), " " + (i + 1) + " ")).isEqualTo(wanted);
                assertThat(read(fact.name(), choice.name())).isEqualTo(wanted);
                assertThat(read(fact.name(), choice.name().replace('-', ' ').toUpperCase(Locale.ROOT)))
                        .isEqualTo(wanted);
                assertThat(read(fact.name(), choice.label())).isEqualTo(wanted);
            }
        }
    }

    @Test
    void no_value_has_the_name_of_a_word_that_steers() {
        List<String> words = List.of("back", "help", "done", "quit", "skip", "?", "0", "unknown");
        BuiltIn.vocabulary().facts().forEach(fact -> {
            assertThat(fact.values()).doesNotContainAnyElementsOf(words);
            assertThat(fact.labels().values()).doesNotContainAnyElementsOf(words);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "skip", "don't know", "I don’t know", "i do not know", "Dont know", "unknown"})
    void not_knowing_can_be_said_in_several_ways(String typed) {
        for (String fact : List.of("procedure", "worries", "age")) {
            assertThat(read(fact, typed)).isEqualTo(new Reply.NotKnown());
        }
    }

    @Test
    void zero_is_not_knowing_beside_choices_and_a_number_where_a_number_is_asked() {
        assertThat(read("procedure", "0")).isEqualTo(new Reply.NotKnown());
        assertThat(read("worries", "0")).isEqualTo(new Reply.NotKnown());
        assertThat(read("days-since", "0")).isEqualTo(new Reply.Known(new Value.Amount(0)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,3", "3;1", "1 3", "lumbar, thoracic", "lumbar thoracic 1", "1,, thoracic;"})
    void several_are_taken_with_commas_semicolons_or_blanks(String typed) {
        assertThat(read("site", typed)).isEqualTo(new Reply.Known(new Value.Several(List.of("lumbar", "thoracic"))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "site|lumber|Did you mean \"lumbar\"?",
                "site|5|not a number of this question: 1 to 4",
                "site|-1|not an answer",
                "site|1,9|not a number",
                "site|none, lumbar|cannot both hold",
                "site|4 1|cannot both hold",
                "site|0, 1|only alone",
                "site|,;,|no answer between",
                "site|01|not a number",
                "procedure|1 2|one answer, and here are 2",
                "procedure|rf|Did you mean \"facet-rf\" or",
                "procedure|face|not an answer",
                "procedure|yes|not an answer",
                "procedure|1.|not an answer",
                "age|121|from 0 to 120",
                "age|-1|from 0 to 120",
                "age|five|from 0 to 120",
                "age|99999999999999999999|from 0 to 120",
                "gmfcs|0|from 1 to 5"
            })
    void what_is_no_answer_is_told_and_not_taken(String fact, String typed, String told) {
        assertThat(why(fact, typed)).contains(told);
    }

    @Test
    void a_word_that_two_answers_share_is_not_guessed() {
        Step step = new Step(
                BuiltIn.fact("side"),
                step("side").part(),
                "?",
                "",
                List.of(new Choice("left", "one side"), new Choice("right", "one side")),
                1,
                1,
                false,
                null);
        assertThat(ReplyReader.read(step, "one side"))
                .isEqualTo(new Reply.NotTaken("\"one side\" may mean left or right. Answer with the number."));
    }

    @Test
    void what_is_repeated_is_short_and_plain() {
        assertThat(why("side", "\u001b[31m" + "x".repeat(500)))
                .hasSizeLessThan(200)
                .doesNotContain("\u001b");
    }

    @Test
    void the_steps_have_choices_but_for_numbers() {
        assertThat(step("age").choices()).isEmpty();
        assertThat(Objects.requireNonNull(step("site").choices().get(3)).label())
                .isEqualTo("none of these");
    }
}
