import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.askbefore.questionbank.PackedBank;

/**
 * Times whole {@code askbefore batch} commands beside the writing of the same bytes to plain files, in turn, and prints a table
 * in Markdown; bench/peers runs it.
 */
public final class Batches {
    private static final int ROWS = 10_000;
    private static final int FEW = 300;

    private final Path folder;
    private final String program;
    private final Map<String, List<Double>> rates = new LinkedHashMap<>();

    private Batches(Path folder, String program) {
        this.folder = folder;
        this.program = program;
    }

    /** Arguments: FOLDER PROGRAM ROUNDS MERGE, the last yes or no. */
    public static void main(String[] args) throws Exception {
        Batches bench = new Batches(Path.of(args[0]), args[1]);
        bench.schedules();
        int rounds = Integer.parseInt(args[2]);
        boolean merge = args[3].equals("yes");
        for (int round = 1; round <= rounds; round++) {
            System.err.printf("Batches, round %d of %d...%n", round, rounds);
            for (int lists : new int[] {ROWS, FEW}) {
                bench.round(lists, merge);
            }
        }
        bench.table(rounds, merge);
    }

    private void schedules() throws Exception {
        SeededRows rows = new SeededRows(PackedBank.builtIn(), ROWS);
        for (int lists : new int[] {ROWS, FEW}) {
            Files.writeString(schedule(lists), rows.csv(ROWS, lists));
        }
    }

    private Path schedule(int lists) {
        return folder.resolve("schedule-" + lists + ".csv");
    }

    private void round(int lists, boolean merge) throws Exception {
        Path out = fresh("batch-" + lists);
        took("batch " + lists, () -> run("batch", schedule(lists).toString(), "--out", out.toString(), "--quiet"));
        Map<String, byte[]> files = read(out);
        for (int threads = 1; threads <= 2; threads++) {
            int writers = threads;
            Path plain = fresh("plain");
            took("plain " + threads + " " + lists, () -> write(files, plain, writers));
            delete(plain);
        }
        if (merge) {
            Path print = fresh("merged").resolve("print.pdf");
            took("merge " + lists, () -> run("batch", schedule(lists).toString(), "--merge", print.toString(), "--quiet"));
            delete(print.getParent());
        }
    }

    private interface Work {
        void run() throws Exception;
    }

    /** Nothing that was written before is still to go to the disk when it starts. */
    private void took(String what, Work work) throws Exception {
        if (new ProcessBuilder("sync", "-f", folder.toString()).start().waitFor() != 0) {
            throw new IOException("sync failed");
        }
        long start = System.nanoTime();
        work.run();
        rates.computeIfAbsent(what, key -> new ArrayList<>()).add(ROWS / ((System.nanoTime() - start) / 1e9));
    }

    private void run(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(program));
        command.addAll(List.of(arguments));
        Path log = folder.resolve("batch.log");
        int code = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();
        if (code != 0) {
            throw new IOException(String.join(" ", command) + " ended with " + code + ":\n" + Files.readString(log));
        }
    }

    private static Map<String, byte[]> read(Path folder) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (Stream<Path> all = Files.list(folder)) {
            for (Path file : all.filter(path -> path.toString().endsWith(".pdf")).sorted().toList()) {
                files.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
        }
        if (files.size() != ROWS) {
            throw new IOException(files.size() + " lists in " + folder + ", not " + ROWS);
        }
        return files;
    }

    /** Each thread writes every other file. */
    private static void write(Map<String, byte[]> files, Path folder, int threads) throws Exception {
        List<String> names = List.copyOf(files.keySet());
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        List<Future<?>> writers = new ArrayList<>();
        for (int thread = 0; thread < threads; thread++) {
            int first = thread;
            writers.add(pool.submit(() -> {
                for (int i = first; i < names.size(); i += threads) {
                    Files.write(folder.resolve(names.get(i)), files.get(names.get(i)));
                }
                return null;
            }));
        }
        for (Future<?> writer : writers) {
            writer.get();
        }
        pool.shutdown();
    }

    private Path fresh(String name) throws IOException {
        Path fresh = folder.resolve(name);
        delete(fresh);
        return Files.createDirectories(fresh);
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }

    private void table(int rounds, boolean merge) {
        Figures.print("The whole command from a cold start, %,d two-page lists, medians of %d rounds:%n", ROWS, rounds);
        Figures.print("| %,d rows | patients a second, all lists different | slowest-fastest round | %d different lists | "
                + "slowest-fastest round |", ROWS, FEW);
        Figures.print("|---|---:|---:|---:|---:|");
        row("`askbefore batch SCHEDULE --out DIR`", "batch ");
        row("the same bytes to plain files, one thread", "plain 1 ");
        row("the same bytes to plain files, two threads", "plain 2 ");
        Figures.print("| of the faster plain files | %s | | %s | |", share(ROWS), share(FEW));
        if (merge) {
            row("`askbefore batch SCHEDULE --merge print.pdf`", "merge ");
        }
        Figures.print("");
    }

    private void row(String name, String what) {
        Figures.print("| %s | %s | %s |", name, figures(what + ROWS).cells(), figures(what + FEW).cells());
    }

    private String share(int lists) {
        double plain = Math.max(figures("plain 1 " + lists).median(), figures("plain 2 " + lists).median());
        return Figures.number(100 * figures("batch " + lists).median() / plain) + " %";
    }

    private Figures figures(String what) {
        return Figures.of(rates.get(what));
    }
}
