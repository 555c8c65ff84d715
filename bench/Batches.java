import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.askbefore.questionbank.PackedBank;

/**
 * Times whole {@code askbefore batch} commands beside the writing of the same bytes to plain files, in turn, and prints a table
 * in Markdown; bench/peers runs it.
 */
public final class Batches {
    private static final int ROWS = 10_000;
    private static final int FEW = 300;
    private static final int WARM_UP = 5;

    private final Path folder;
    private final String program;
    private final Map<String, List<Double>> rates = new LinkedHashMap<>();
    /** Until all of it is on the disk. */
    private final Map<String, List<Double>> onDisk = new LinkedHashMap<>();
    /** Milliseconds of processor time for each patient. */
    private final Map<String, List<Double>> work = new LinkedHashMap<>();

    private int putAway;

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
        bench.warmUp();
        for (int round = 1; round <= rounds; round++) {
            System.err.printf("Batches, round %d of %d...%n", round, rounds);
            for (int lists : new int[] {ROWS, FEW}) {
                bench.round(lists, merge);
            }
        }
        bench.table(rounds, merge);
        for (int i = 1; i <= bench.putAway; i++) {
            PlainFiles.delete(bench.folder.resolve("put-away-" + i));
        }
    }

    private void warmUp() throws Exception {
        for (int round = 0; round < WARM_UP; round++) {
            for (int lists : new int[] {ROWS, FEW}) {
                Warm.batch(schedule(lists), fresh("warm"));
                Warm.merge(schedule(lists), fresh("warm"));
            }
        }
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
        Map<String, byte[]> files = PlainFiles.read(out, ROWS);
        for (int threads = 1; threads <= 2; threads++) {
            int writers = threads;
            Path plain = fresh("plain");
            took("plain " + threads + " " + lists, () -> PlainFiles.write(files, plain, writers));
        }
        Path again = fresh("warm");
        took("warm " + lists, () -> Warm.batch(schedule(lists), again));
        Path merged = fresh("warm");
        took("warm merge " + lists, () -> Warm.merge(schedule(lists), merged));
        if (merge) {
            Path print = fresh("merged").resolve("print.pdf");
            took(
                    "merge " + lists,
                    () -> run("batch", schedule(lists).toString(), "--merge", print.toString(), "--quiet"));
        }
    }

    private interface Task {
        void run() throws Exception;
    }

    /** Nothing that was written before is still to go to the disk when it starts, and nothing of before is left in memory. */
    private void took(String what, Task task) throws Exception {
        sync();
        System.gc();
        double worked = processorSeconds();
        long start = System.nanoTime();
        task.run();
        note(rates, what, ROWS / seconds(start));
        note(work, what, 1000 * (processorSeconds() - worked) / ROWS);
        sync();
        note(onDisk, what, ROWS / seconds(start));
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private static void note(Map<String, List<Double>> figures, String what, double figure) {
        figures.computeIfAbsent(what, key -> new ArrayList<>()).add(figure);
    }

    private void sync() throws Exception {
        if (new ProcessBuilder("sync", "-f", folder.toString()).start().waitFor() != 0) {
            throw new IOException("sync failed");
        }
    }

    /** Of this process and of all that it started and that have ended, as Linux counts them. */
    private static double processorSeconds() throws IOException {
        String line = Files.readString(Path.of("/proc/self/stat"));
        String[] fields = line.substring(line.lastIndexOf(')') + 2).split(" ");
        return Stream.of(fields)
                        .skip(11)
                        .limit(4)
                        .mapToDouble(Double::parseDouble)
                        .sum()
                / 100;
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

    /** A folder of that name. An earlier one is put away, not deleted: for seconds after, that would make new files slow. */
    private Path fresh(String name) throws IOException {
        Path fresh = folder.resolve(name);
        if (Files.exists(fresh)) {
            Files.move(fresh, folder.resolve("put-away-" + ++putAway));
        }
        return Files.createDirectories(fresh);
    }

    private void table(int rounds, boolean merge) {
        Figures.print("%,d rows, each command from a cold start unless it says otherwise, medians of %d rounds:%n", ROWS, rounds);
        Figures.print("| what | lists | patients a second | slowest-fastest round | of plain files "
                + "| a second, until on the disk | of plain files | processor time each |");
        Figures.print("|---|---|---:|---:|---:|---:|---:|---:|");
        for (int lists : new int[] {ROWS, FEW}) {
            row("`askbefore batch SCHEDULE --out DIR`", "batch ", lists);
            row("the same bytes to plain files, one thread", "plain 1 ", lists);
            row("the same bytes to plain files, two threads", "plain 2 ", lists);
            row("the batch again, in a warm process", "warm ", lists);
            if (merge) {
                row("`askbefore batch SCHEDULE --merge print.pdf`", "merge ", lists);
            }
            row("the print file again, in a warm process", "warm merge ", lists);
        }
        Figures.print("");
    }

    private void row(String name, String what, int lists) {
        Figures.print(
                "| %s | %s | %s | %s | %s | %s | %s ms |",
                name,
                lists == ROWS ? "all different" : lists + " different",
                Figures.of(rates.get(what + lists)).cells(),
                ofPlain(rates, what, lists),
                Figures.number(median(onDisk, what, lists)),
                ofPlain(onDisk, what, lists),
                Figures.number(median(work, what, lists)));
    }

    /** Beside the faster of the two ways to write plain files. */
    private static String ofPlain(Map<String, List<Double>> figures, String what, int lists) {
        if (!what.equals("batch ") && !what.equals("warm ")) {
            return "";
        }
        double plain = Math.max(median(figures, "plain 1 ", lists), median(figures, "plain 2 ", lists));
        return Figures.number(100 * median(figures, what, lists) / plain) + " %";
    }

    private static double median(Map<String, List<Double>> figures, String what, int lists) {
        return Figures.of(figures.get(what + lists)).median();
    }
}
