import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.askbefore.checklist.AskedQuestion;
import org.askbefore.checklist.Checklist;
import org.askbefore.checklist.ChecklistMaker;
import org.askbefore.document.DocumentMaker;
import org.askbefore.document.Format;
import org.askbefore.layout.Layout;
import org.askbefore.layout.Markup;
import org.askbefore.layout.Paper;
import org.askbefore.layout.Theme;
import org.askbefore.pdf.BuiltInTypefaces;
import org.askbefore.questionbank.PackedBank;
import org.askbefore.questionbank.Question;
import org.askbefore.questionbank.QuestionBank;
import org.askbefore.situation.PrintWishes;
import org.askbefore.situation.Request;
import org.askbefore.situation.RequestReader;

/**
 * How the cost of layout, and of a whole document, grows with the number of questions, and memory with that of documents:
 * {@code java -cp target/askbefore.jar bench/Growth.java [ROUNDS]}. The lists hold the bank's questions in a fixed mixed order,
 * more than any situation asks for. Times are the thread's processor time; the fastest rounds are those that other programs
 * disturbed least. Prints tables in Markdown.
 */
public class Growth {
    private static final int[] QUESTIONS = {10, 16, 50, 100, 200, 400};
    private static final int WARM_UP = 5;

    private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();

    private final QuestionBank bank = PackedBank.builtIn();
    private final DocumentMaker documents = DocumentMaker.of(null);
    private final Checklist[] lists = new Checklist[QUESTIONS.length];
    private final Markup[] pages = new Markup[QUESTIONS.length];
    private final Layout layout;

    private Growth() throws Exception {
        try (InputStream in = Growth.class.getResourceAsStream("/templates/theme.css")) {
            String css = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            layout = new Layout(Theme.read(css, "theme.css"), Paper.A4, BuiltInTypefaces.load());
        }
        List<Question> mixed = new ArrayList<>(bank.questions());
        Collections.shuffle(mixed, new Random(7));
        for (int i = 0; i < lists.length; i++) {
            lists[i] = list(mixed, QUESTIONS[i]);
            String html = new String(documents.make(lists[i], Format.HTML, PrintWishes.NONE), StandardCharsets.UTF_8);
            // The policy stands in front of all that a template wrote, and is no part of what a page may hold.
            int begin = html.indexOf("/>", html.indexOf("http-equiv")) + 2;
            String head = "<html lang=\"en\"><head>" + html.substring(begin, html.indexOf("<style>"));
            pages[i] = Markup.read(head + html.substring(html.indexOf("</style>") + 8), "page");
        }
    }

    public static void main(String[] args) throws Exception {
        Growth bench = new Growth();
        bench.questions(args.length > 0 ? Integer.parseInt(args[0]) : 9);
        bench.memory();
    }

    private Checklist list(List<Question> questions, int count) throws Exception {
        Checklist usual = new ChecklistMaker(bank).make(new RequestReader(bank.vocabulary()).read());
        List<AskedQuestion> asked = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Question question = questions.get(i % questions.size());
            asked.add(new AskedQuestion(
                    question.id(), question, usual.voice().of(question), i + 1, i < 3, i < 11, List.of(), List.of()));
        }
        return new Checklist(
                bank, usual.situation(), usual.person(), usual.voice(), usual.title(), usual.subtitle(), false, "",
                List.of(), List.of(), List.of(), asked, 0, List.of(), List.of());
    }

    private interface Work {
        void on(int list) throws Exception;
    }

    private void questions(int rounds) throws Exception {
        double[][] laidOut = times(rounds, list -> layout.set(pages[list]));
        double[][] made = times(rounds, list -> documents.make(lists[list], Format.PDF, PrintWishes.NONE));
        table(laidOut, made, rounds);
    }

    /** Milliseconds for each list in each round. */
    private static double[][] times(int rounds, Work work) throws Exception {
        double[][] times = new double[QUESTIONS.length][rounds];
        for (int round = -WARM_UP; round < rounds; round++) {
            for (int i = 0; i < QUESTIONS.length; i++) {
                // As many questions for each length.
                int count = 8000 / QUESTIONS[i];
                long start = THREAD.getCurrentThreadCpuTime();
                for (int n = 0; n < count; n++) {
                    work.on(i);
                }
                if (round >= 0) {
                    times[i][round] = (THREAD.getCurrentThreadCpuTime() - start) / 1e6 / count;
                }
            }
        }
        return times;
    }

    private void table(double[][] laidOut, double[][] made, int rounds) throws Exception {
        print("Java %s, %d processors. Median of %d rounds, after %d rounds to warm up.%n",
                System.getProperty("java.version"), Runtime.getRuntime().availableProcessors(), rounds, WARM_UP);
        print("| questions | pages | layout | a question | whole document | a question |");
        print("|---:|---:|---:|---:|---:|---:|");
        for (int i = 0; i < lists.length; i++) {
            double layoutTime = median(laidOut[i]);
            double whole = median(made[i]);
            print("| %d | %d | %.2f ms | %.1f µs | %.2f ms | %.1f µs |",
                    QUESTIONS[i], layout.set(pages[i]).pages().size(), layoutTime, 1000 * layoutTime / QUESTIONS[i],
                    whole, 1000 * whole / QUESTIONS[i]);
        }
        int last = lists.length - 1;
        print("%n400 questions beside 16, fastest rounds (medians): layout %.1f (%.1f) times, document %.1f (%.1f) times.%n",
                least(laidOut[last]) / least(laidOut[1]), median(laidOut[last]) / median(laidOut[1]),
                least(made[last]) / least(made[1]), median(made[last]) / median(made[1]));
    }

    /** Every document is for another person. */
    private void memory() throws Exception {
        List<String> procedures = List.copyOf(bank.procedures().keySet());
        print("| documents made by one program | heap in use after a collection |");
        print("|---:|---:|");
        int made = 0;
        for (int goal : new int[] {1_000, 10_000, 20_000}) {
            for (; made < goal; made++) {
                Request request = new RequestReader(bank.vocabulary())
                        .option("procedure", procedures.get(made % procedures.size()))
                        .option("name", "Zoë O'Neill " + made)
                        .read();
                documents.make(new ChecklistMaker(bank).make(request), Format.PDF, request.print());
            }
            for (int i = 0; i < 4; i++) {
                System.gc();
                Thread.sleep(50);
            }
            print("| %,d | %.1f MB |", goal, ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1e6);
        }
    }

    private static void print(String format, Object... values) {
        System.out.printf(Locale.ROOT, format + "%n", values);
    }

    private static double least(double[] all) {
        return Arrays.stream(all).min().orElseThrow();
    }

    private static double median(double[] all) {
        double[] sorted = all.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
