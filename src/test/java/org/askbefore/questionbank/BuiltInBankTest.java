package org.askbefore.questionbank;

import static org.assertj.core.api.Assertions.assertThat;

import org.askbefore.problem.Problem;
import org.askbefore.problem.ProblemException;
import org.junit.jupiter.api.Test;

class BuiltInBankTest {
    @Test
    void checkFindsNothingToMendInTheBuiltInBank() throws ProblemException {
        Check check = Check.of(BankFiles.builtIn(), null);

        assertThat(check.faults()).extracting(Problem::inFull).isEmpty();
        assertThat(check.warnings()).extracting(Problem::inFull).isEmpty();
    }
}
