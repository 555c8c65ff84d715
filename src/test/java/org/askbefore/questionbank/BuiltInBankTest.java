package org.askbefore.questionbank;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.askbefore.problem.Problem;
import org.askbefore.problem.ProblemException;
import org.junit.jupiter.api.Test;

class BuiltInBankTest {
    @Test
    void the_words_of_steps_and_handouts_are_short_and_fit_whoever_reads_them() {
        QuestionBank bank = PackedBank.builtIn();
        List<String> texts = new ArrayList<>();
        bank.interview().forEach(step -> texts.addAll(List.of(step.title(), step.lead())));
        bank.handouts().forEach(handout -> texts.addAll(List.of(handout.title(), handout.note())));
        assertThat(texts).allSatisfy(text -> {
            assertThat(Reading.of(text).longest()).isLessThanOrEqualTo(WordingCheck.LONGEST_SENTENCE);
            // “I don't know” is what everybody may answer.
            assertThat(text.replaceAll("“.*?”", "")).doesNotContainPattern("\\b(I|me|my|mine)\\b|[{}]");
        });
    }

    @Test
    void checkFindsNothingToMendInTheBuiltInBank() throws ProblemException {
        Check check = Check.of(BankFiles.builtIn(), null);

        assertThat(check.faults()).extracting(Problem::inFull).isEmpty();
        assertThat(check.warnings()).extracting(Problem::inFull).isEmpty();
    }
}
