import java.io.BufferedWriter;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How much memory a batch takes, in a process that has 256 MB: {@code java bench/BatchMemory.java [ROWS …]}, by default 10,000 and
 * 100,000 rows, then as many whose names cannot be printed. "In use" is the most that any collection left on the heap, "whole
 * process" what Linux counts for it at most. Needs target/askbefore.jar and 33 KB of disk a row. Prints a table in Markdown.
 */
public class BatchMemory {
    private static final String HEAP = "-Xmx256m";
    private static final String[] PROCEDURES = {"sdr", "occipital-rf", "coccyx-rf", "trigeminal-rf", "si-joint-rf"};
    private static final String[] MEDICINES = {"opioid", "blood-thinner", "steroid", "gabapentinoid", "none"};
    private static final String[] STAGES = {"considering", "scheduled", "just-had"};
    private static final Pattern LEFT = Pattern.compile("Pause .* \\d+M->(\\d+)M\\(");

    public static void main(String[] args) throws Exception {
        Path jar = Path.of("target/askbefore.jar");
        if (!Files.exists(jar)) {
            throw new IOException("target/askbefore.jar is not there; ./askbefore --version builds it.");
        }
        List<Integer> counts = args.length == 0
                ? List.of(10_000, 100_000)
                : Stream.of(args).map(Integer::valueOf).toList();
        print("Java %s, %d processors, %s.%n%n", System.getProperty("java.version"),
                Runtime.getRuntime().availableProcessors(), HEAP);
        print("| rows | in use | whole process | seconds | lists a second |%n|---|---:|---:|---:|---:|%n");
        for (int rows : counts) {
            run(jar, rows, "Example Patient");
        }
        for (int rows : counts) {
            run(jar, rows, "漢");
        }
    }

    private static void run(Path jar, int rows, String name) throws Exception {
        Path folder = Files.createTempDirectory(Path.of("target"), "batch-memory");
        try {
            Path schedule = schedule(folder.resolve("schedule.csv"), rows, name);
            Path log = folder.resolve("gc.log");
            long start = System.nanoTime();
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                            HEAP, "-XX:+ExitOnOutOfMemoryError", "-Xlog:gc:file=" + log, "-jar", jar.toString(),
                            "batch", schedule.toString(), "--out", folder.resolve("out").toString(), "--quiet")
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("said.txt").toFile())
                    .start();
            long most = 0;
            while (!process.waitFor(200, TimeUnit.MILLISECONDS)) {
                most = Math.max(most, resident(process.pid()));
            }
            double seconds = (System.nanoTime() - start) / 1e9;
            if (process.exitValue() > 1) {
                throw new IOException(Files.readString(folder.resolve("said.txt")));
            }
            long made = files(folder.resolve("out"));
            print("| %,d, %s | %d MB | %d MB | %.0f | %,.0f |%n", rows, made == 0 ? "all refused" : "another name each",
                    left(log), most >> 10, seconds, made / seconds);
        } finally {
            delete(folder);
        }
    }

    private static Path schedule(Path file, int rows, String name) throws IOException {
        Random random = new Random(2026);
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("id,name,procedure,medicines,stage,length\n");
            for (int row = 1; row <= rows; row++) {
                out.write("P-" + row + "," + name + " " + row + "," + one(PROCEDURES, random) + ","
                        + one(MEDICINES, random) + "," + one(STAGES, random) + ",short\n");
            }
        }
        return file;
    }

    private static String one(String[] words, Random random) {
        return words[random.nextInt(words.length)];
    }

    /** The most that the kernel counted for the process, in KB; 0 where it does not say. */
    private static long resident(long pid) {
        try (Stream<String> lines = Files.lines(Path.of("/proc/" + pid + "/status"))) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findAny()
                    .orElse(0);
        } catch (IOException e) {
            return 0;
        }
    }

    private static long left(Path log) throws IOException {
        try (Stream<String> lines = Files.lines(log)) {
            return lines.map(LEFT::matcher)
                    .filter(Matcher::find)
                    .mapToLong(found -> Long.parseLong(found.group(1)))
                    .max()
                    .orElse(0);
        }
    }

    private static long files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".pdf")).count();
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        }
    }

    private static void print(String format, Object... values) {
        System.out.printf(Locale.ROOT, format, values);
    }
}
