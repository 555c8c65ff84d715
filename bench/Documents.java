import com.sun.management.OperatingSystemMXBean;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.askbefore.checklist.Checklist;
import org.askbefore.checklist.ChecklistMaker;
import org.askbefore.document.DocumentMaker;
import org.askbefore.document.Format;
import org.askbefore.layout.Layout;
import org.askbefore.layout.Markup;
import org.askbefore.layout.PagedDocument;
import org.askbefore.layout.Paper;
import org.askbefore.layout.Theme;
import org.askbefore.pdf.BuiltInTypefaces;
import org.askbefore.pdf.PdfWriter;
import org.askbefore.questionbank.PackedBank;
import org.askbefore.questionbank.QuestionBank;
import org.askbefore.situation.Fact;
import org.askbefore.situation.Person;
import org.askbefore.situation.PrintWishes;
import org.askbefore.situation.Request;
import org.askbefore.situation.RequestReader;

/**
 * How many documents a warm program makes, and where their time goes:
 * {@code java -cp target/askbefore.jar bench/Documents.java [ROUNDS]}. Every list is another: facts drawn from the vocabulary by
 * a fixed seed, and names that never repeat. Processor time is that of all threads, the collector's too; other programs hardly
 * change it. Prints tables in Markdown.
 */
public class Documents {
    private static final int LISTS = 400;
    private static final int WARM_UP = 5;
    private static final String[] STAGES = {
        "choose the questions", "fill the template", "read the XHTML", "lay out", "write the PDF"
    };

    private static final OperatingSystemMXBean PROCESS =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();

    private final QuestionBank bank = PackedBank.builtIn();
    private final DocumentMaker documents = DocumentMaker.of(null);
    private final Layout layout;
    private final Random random = new Random(2026);
    private final AtomicInteger made = new AtomicInteger();

    private Documents() throws Exception {
        try (InputStream in = Documents.class.getResourceAsStream("/templates/theme.css")) {
            String css = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            layout = new Layout(Theme.read(css, "theme.css"), Paper.A4, BuiltInTypefaces.load());
        }
    }

    public static void main(String[] args) throws Exception {
        int rounds = args.length > 0 ? Integer.parseInt(args[0]) : 9;
        print("Java %s, %d processors. Medians of %d rounds of %d lists, after %d rounds to warm up.%n",
                System.getProperty("java.version"), Runtime.getRuntime().availableProcessors(), rounds, LISTS, WARM_UP);
        Documents bench = new Documents();
        List<Request> two = bench.requests("short", 2);
        bench.throughput(two, bench.requests("standard", 0), rounds);
        bench.stages(two, rounds);
    }

    private void throughput(List<Request> two, List<Request> standard, int rounds) throws Exception {
        print("| with fields and tags | documents a second | slowest-fastest round | processor time each | size |");
        print("|---|---:|---:|---:|---:|");
        for (int round = 0; round < WARM_UP; round++) {
            make(two, 1);
            make(standard, 1);
        }
        kind("two pages, one thread", two, 1, rounds);
        kind("two pages, two threads", two, 2, rounds);
        kind("twenty questions, one thread", standard, 1, rounds);
        print("");
    }

    private void kind(String name, List<Request> requests, int threads, int rounds) throws Exception {
        double[] rates = new double[rounds];
        double[] work = new double[rounds];
        for (int round = 0; round < rounds; round++) {
            long worked = PROCESS.getProcessCpuTime();
            rates[round] = LISTS / make(requests, threads);
            work[round] = (PROCESS.getProcessCpuTime() - worked) / 1e6 / LISTS;
        }
        double[] sizes = new double[requests.size()];
        for (int i = 0; i < sizes.length; i++) {
            sizes[i] = document(requests.get(i)).length / 1024.0;
        }
        Arrays.sort(rates);
        print("| %s | %.0f | %.0f-%.0f | %.2f ms | %.1f KB, at most %.1f |",
                name, median(rates), rates[0], rates[rounds - 1], median(work), median(sizes),
                Arrays.stream(sizes).max().orElseThrow());
    }

    /** Seconds for all of them. */
    private double make(List<Request> requests, int threads) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        long start = System.nanoTime();
        List<Future<?>> all = new ArrayList<>();
        for (Request request : requests) {
            all.add(pool.submit(() -> document(request)));
        }
        for (Future<?> one : all) {
            one.get();
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        pool.shutdown();
        return seconds;
    }

    private byte[] document(Request request) throws Exception {
        return documents.make(list(request), Format.PDF, request.print());
    }

    private Checklist list(Request request) {
        return new ChecklistMaker(bank).make(forAnother(request));
    }

    private void stages(List<Request> requests, int rounds) throws Exception {
        double[][] times = new double[STAGES.length][rounds];
        for (int round = -WARM_UP; round < rounds; round++) {
            double[] now = stages(requests);
            for (int stage = 0; stage < STAGES.length && round >= 0; stage++) {
                times[stage][round] = now[stage];
            }
        }
        double whole = Arrays.stream(times).mapToDouble(Documents::median).sum();
        print("| stage of a two-page list | processor time | share |");
        print("|---|---:|---:|");
        for (int stage = 0; stage < STAGES.length; stage++) {
            double median = median(times[stage]);
            print("| %s | %.0f µs | %.0f %% |", STAGES[stage], median * 1e6 / LISTS, 100 * median / whole);
        }
        print("");
    }

    /** Processor seconds for each stage, over all requests. */
    private double[] stages(List<Request> requests) throws Exception {
        double[] times = new double[STAGES.length];
        for (Request request : requests) {
            long start = THREAD.getCurrentThreadCpuTime();
            Checklist list = list(request);
            long chosen = THREAD.getCurrentThreadCpuTime();
            // The template's words with the style sheet before them, which the PDF does without.
            byte[] html = documents.make(list, Format.HTML, PrintWishes.NONE);
            long filled = THREAD.getCurrentThreadCpuTime();
            String page = withoutStyles(html);
            long cut = THREAD.getCurrentThreadCpuTime();
            Markup markup = Markup.read(page, "page");
            long read = THREAD.getCurrentThreadCpuTime();
            PagedDocument pages = layout.set(markup);
            long set = THREAD.getCurrentThreadCpuTime();
            PdfWriter.write(pages, new ByteArrayOutputStream(1 << 16));
            long[] at = {start, chosen, filled, cut, read, set, THREAD.getCurrentThreadCpuTime()};
            int[] begun = {0, 1, 3, 4, 5};
            for (int stage = 0; stage < times.length; stage++) {
                times[stage] += (at[begun[stage] + 1] - at[begun[stage]]) / 1e9;
            }
        }
        return times;
    }

    /** Requests with facts drawn from the vocabulary, printed at that length; unless 0, only those of so many pages. */
    private List<Request> requests(String length, int pages) throws Exception {
        List<Request> requests = new ArrayList<>();
        while (requests.size() < LISTS) {
            RequestReader reader = new RequestReader(bank.vocabulary()).option("length", length);
            for (Fact fact : bank.vocabulary().facts()) {
                boolean rare = fact.name().equals("symptoms") || fact.name().equals("mood");
                if (!fact.values().isEmpty() && random.nextInt(rare ? 10 : 4) == 0) {
                    reader.option(fact.name(), fact.values().get(random.nextInt(fact.values().size())));
                }
            }
            Request request = reader.read();
            if (pages == 0 || pages(request) == pages) {
                requests.add(request);
            }
        }
        return requests;
    }

    private int pages(Request request) throws Exception {
        byte[] html = documents.make(list(request), Format.HTML, PrintWishes.NONE);
        return layout.set(Markup.read(withoutStyles(html), "page")).pages().size();
    }

    /** The same request for another person, whom no earlier list was for. */
    private Request forAnother(Request request) {
        int number = made.getAndIncrement();
        String name = "Zoë-" + (char) ('A' + number % 26) + " O'Neill " + number;
        Person person = new Person(
                "", name, "4 May " + (1930 + number % 90), number % 28 + 1 + " March 2027", "Clinic " + number % 40);
        return new Request(request.situation(), person, request.print());
    }

    private static String withoutStyles(byte[] page) {
        String html = new String(page, StandardCharsets.UTF_8);
        // The policy stands in front of all that a template wrote, and is no part of what a page may hold.
        int begin = html.indexOf("/>", html.indexOf("http-equiv")) + 2;
        return "<html lang=\"en\"><head>" + html.substring(begin, html.indexOf("<style>")) + html.substring(html.indexOf("</style>") + 8);
    }

    private static void print(String format, Object... values) {
        System.out.printf(Locale.ROOT, format + "%n", values);
    }

    private static double median(double[] all) {
        double[] sorted = all.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
