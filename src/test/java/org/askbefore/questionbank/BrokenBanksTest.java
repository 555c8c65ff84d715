package org.askbefore.questionbank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.askbefore.problem.Problem;
import org.askbefore.problem.ProblemException;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Small banks with a fault each. What check says of one stands in its expected.txt, word for word; -Dapprove=true writes
 * those files anew.
 */
class BrokenBanksTest {
    private static final Path FOLDER = Path.of("src/test/resources/broken-banks");
    private static final String EXPECTED = "expected.txt";
    private static final boolean APPROVE = Boolean.getBoolean("approve");

    @TestFactory
    Stream<DynamicTest> checkSaysWhatIsWrongAndHowToMendIt() throws IOException {
        try (Stream<Path> banks = Files.list(FOLDER)) {
            return banks.sorted().toList().stream()
                    .map(bank -> dynamicTest(bank.getFileName().toString(), () -> check(bank)));
        }
    }

    private static void check(Path bank) throws IOException {
        String said = String.join("\n", messages(bank)).replace(bank + "/", "") + "\n";
        Path expected = bank.resolve(EXPECTED);
        if (APPROVE) {
            Files.writeString(expected, said);
        }
        assertThat(expected).as("what check must say of this bank").exists();
        assertThat(said).isEqualTo(Files.readString(expected).replace("\r\n", "\n"));
    }

    private static List<String> messages(Path bank) {
        try {
            Check check = Check.of(BankFiles.in(bank), null);
            List<String> messages = new ArrayList<>();
            check.faults().forEach(fault -> messages.add(fault.inFull()));
            check.warnings().forEach(warning -> messages.add("warning: " + warning.inFull()));
            return messages;
        } catch (ProblemException e) {
            return e.problems().stream().map(Problem::inFull).toList();
        }
    }
}
