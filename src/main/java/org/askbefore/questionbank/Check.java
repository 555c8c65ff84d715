package org.askbefore.questionbank;

import java.time.LocalDate;
import java.util.List;
import org.askbefore.problem.Problem;
import org.askbefore.problem.ProblemException;
import org.askbefore.problem.Problems;
import org.jspecify.annotations.Nullable;

/**
 * Every fault of a whole bank in one run.
 *
 * @param bank the bank, as far as it could be read; null if its vocabulary could not be
 * @param faults what must be mended
 * @param warnings what ought to be looked at
 */
public record Check(@Nullable QuestionBank bank, List<Problem> faults, List<Problem> warnings) {

    /** Reads and checks a bank. Reviews are held against that day; with none, against the newest review in the bank. */
    public static Check of(BankFiles files, @Nullable LocalDate today) {
        Problems faults = new Problems();
        Problems warnings = new Problems();
        WrittenBank written;
        try {
            written = new BankReader(files, faults).read();
        } catch (ProblemException e) {
            return new Check(null, e.problems(), List.of());
        }
        new NameCheck(written, faults).run();
        new RuleCheck(written, faults).run();
        new OrderCheck(written, faults).run();
        new FloorCheck(written, faults).run();
        new SignCheck(written, faults).run();
        new FigureCheck(written, faults).run();
        new SourceCheck(written, faults).run();
        new WordingCheck(written, faults).run();
        new DoublesCheck(written, faults).run();
        new AbbreviationCheck(written, faults).run();
        new ExampleCheck(written, faults).run();
        new HandoutCheck(written, faults).run();
        new ReviewCheck(written, today, warnings).run();
        return new Check(written.bank(), faults.all(), warnings.all());
    }

    /** The bank. @throws ProblemException with every fault, if there is one */
    public QuestionBank soundBank() throws ProblemException {
        if (bank == null || !faults.isEmpty()) {
            throw new ProblemException(faults);
        }
        return bank;
    }
}
