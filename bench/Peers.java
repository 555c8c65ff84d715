import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.askbefore.checklist.ChecklistMaker;
import org.askbefore.document.DocumentMaker;
import org.askbefore.document.Format;
import org.askbefore.questionbank.PackedBank;
import org.askbefore.questionbank.QuestionBank;
import org.askbefore.situation.Request;

/** Makes the same lists with Ask Before and with other programs, in turn; prints a table in Markdown. bench/peers runs it. */
public final class Peers {
    private static final int LISTS = 600;
    private static final int OWN_ROUND = 400;
    private static final int WARM_UP = 5;

    private final Path folder;
    private final List<Maker> makers = new ArrayList<>();
    private final List<String> missing = new ArrayList<>();
    private final Map<Maker, List<Maker.Round>> rounds = new LinkedHashMap<>();

    private Peers(Path folder) {
        this.folder = folder;
    }

    /** Arguments: FOLDER ROUNDS. The folder's file "peers" has a line for each: NAME, COUNT and the words of its command. */
    public static void main(String[] args) throws Exception {
        Peers bench = new Peers(Path.of(args[0]));
        bench.prepare();
        try {
            for (String peer : Files.readAllLines(bench.folder.resolve("peers"))) {
                List<String> words = List.of(peer.split("\t"));
                bench.start(words.get(0), Integer.parseInt(words.get(1)), words.subList(2, words.size()));
            }
            int count = Integer.parseInt(args[1]);
            bench.measure(count);
            bench.table(count);
        } finally {
            for (Maker maker : bench.makers) {
                maker.stop();
            }
        }
    }

    /** What the peers read: the web page that Ask Before makes of each list, and its words for Typst. */
    private void prepare() throws Exception {
        QuestionBank bank = PackedBank.builtIn();
        SeededRows rows = new SeededRows(bank, LISTS);
        Path lists = Files.createDirectories(folder.resolve("lists"));
        for (int i = 0; i < LISTS; i++) {
            Request request = rows.request(i);
            byte[] html =
                    DocumentMaker.of(null).make(new ChecklistMaker(bank).make(request), Format.HTML, request.print());
            Files.write(lists.resolve(String.format("%06d.html", i)), html);
            Files.writeString(lists.resolve(String.format("%06d.typ", i)), TypstSource.of(html));
        }
        for (int threads = 1; threads <= 2; threads++) {
            Path out = Files.createDirectories(folder.resolve("own-" + threads));
            makers.add(new Own(bank, rows, OWN_ROUND, threads, out));
        }
    }

    private void start(String name, int lists, List<String> command) {
        try {
            makers.add(new Peer(folder.resolve(name), lists, command));
        } catch (IOException e) {
            System.err.printf("NOT MEASURED: %s does not start. %s%n", name, e.getMessage());
            missing.add(name);
        }
    }

    private void measure(int count) throws Exception {
        Map<Maker, Integer> next = new HashMap<>();
        for (int round = -WARM_UP; round < count; round++) {
            System.err.printf(round < 0 ? "Warming up...%n" : "Lists, round %d of %d...%n", round + 1, count);
            for (Maker maker : makers) {
                // A list that was made once is not made again, except where all were: then for another patient.
                int first = next.merge(maker, maker.lists(), Integer::sum) - maker.lists();
                Maker.Round made = maker.make(first);
                if (round >= 0) {
                    rounds.computeIfAbsent(maker, key -> new ArrayList<>()).add(made);
                }
            }
        }
    }

    private void table(int count) throws Exception {
        Figures.print(
                "Two-page lists, every one different, medians of %d rounds after %d to warm up:%n", count, WARM_UP);
        Figures.print("| program | lists a round | a second | slowest-fastest round | processor time each "
                + "| Ask Before on one thread | on two threads | pages | size | tags | fields |");
        Figures.print("|---|---:|---:|---:|---:|---:|---:|---:|---:|:-:|:-:|");
        for (Maker maker : makers) {
            Figures work = Figures.of(rounds.get(maker).stream()
                    .map(round -> 1000 * round.processorSeconds() / maker.lists())
                    .toList());
            Figures.print(
                    "| %s | %d | %s | %s ms | %s | %s | %s |",
                    maker.name(),
                    maker.lists(),
                    rate(maker).cells(),
                    Figures.number(work.median()),
                    times(0, maker),
                    times(1, maker),
                    contents(maker.out()));
        }
        Figures.print("");
        if (!missing.isEmpty()) {
            Figures.print("Not measured, as they did not start here: %s.%n", String.join(", ", missing));
        }
    }

    private Figures rate(Maker maker) {
        return Figures.of(rounds.get(maker).stream()
                .map(round -> maker.lists() / round.seconds())
                .toList());
    }

    private String times(int own, Maker maker) {
        if (maker instanceof Own) {
            return "";
        }
        Figures rate = rate(maker);
        return Figures.number(rate(makers.get(own)).median() / rate.median()) + " times";
    }

    /** Read from the files: how many pages most have and how large they are, and whether every one has tags and fields. */
    private static String contents(Path out) throws Exception {
        List<Double> sizes = new ArrayList<>();
        Map<Integer, Integer> pages = new HashMap<>();
        boolean tags = true;
        boolean fields = true;
        try (Stream<Path> files = Files.list(out)) {
            for (Path file : files.sorted().limit(LISTS).toList()) {
                try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
                    pages.merge(pdf.getNumberOfPages(), 1, Integer::sum);
                    sizes.add(Files.size(file) / 1024.0);
                    tags &= pdf.getDocumentCatalog().getStructureTreeRoot() != null;
                    fields &= pdf.getDocumentCatalog().getAcroForm() != null;
                }
            }
        }
        return String.join(
                        "-",
                        pages.keySet().stream().sorted().map(String::valueOf).toList()) + " | "
                + Figures.number(Figures.of(sizes).median()) + " KB | " + (tags ? "yes" : "no") + " | "
                + (fields ? "yes" : "no");
    }
}
