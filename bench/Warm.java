import java.nio.file.Path;
import org.askbefore.batch.Batch;
import org.askbefore.batch.ListMaker;
import org.askbefore.batch.PrintRun;
import org.askbefore.batch.ProgressKind;
import org.askbefore.batch.Mapping;
import org.askbefore.batch.Schedule;
import org.askbefore.document.Branding;
import org.askbefore.document.DocumentMaker;
import org.askbefore.problem.ProblemException;
import org.askbefore.questionbank.PackedBank;
import org.askbefore.questionbank.QuestionBank;

/** Batches within this process, which a second one finds warm. Each begins with nothing kept of the one before. */
final class Warm {
    private static final QuestionBank BANK = PackedBank.builtIn();

    private Warm() {}

    static void batch(Path schedule, Path folder) throws Exception {
        new Batch(rows(schedule), maker(), processors()).run(folder, false, ProgressKind.quiet());
    }

    static void merge(Path schedule, Path folder) throws Exception {
        new PrintRun(rows(schedule), maker(), processors(), told -> {})
                .run(folder, "print.pdf", false, ProgressKind.quiet());
    }

    private static Schedule rows(Path schedule) throws ProblemException {
        return Schedule.of(schedule, schedule.toString(), BANK.vocabulary(), Mapping.NONE);
    }

    private static ListMaker maker() throws ProblemException {
        return new ListMaker(BANK, DocumentMaker.of(null), Branding.NONE, "");
    }

    private static int processors() {
        return Runtime.getRuntime().availableProcessors();
    }
}
