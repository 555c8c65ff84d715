import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How long one list takes from a cold start, beside Java's own start: {@code java bench/ColdStart.java [RUNS [SITUATION]]}.
 * The commands run in turn, so that a machine that is busy for a while slows all of them. Prints a table in Markdown.
 */
public class ColdStart {
    public static void main(String[] args) throws Exception {
        int runs = args.length > 0 ? Integer.parseInt(args[0]) : 15;
        Path folder = Files.createTempDirectory("cold-start");
        Path list = folder.resolve("list.pdf");
        Path log = folder.resolve("log");
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();

        Map<String, List<String>> commands = new LinkedHashMap<>();
        commands.put("java -Xshare:auto -version", List.of(java, "-Xshare:auto", "-version"));
        List<List<String>> situations = new ArrayList<>();
        situations.add(List.of("--procedure", "facet-rf", "--site", "lumbar"));
        if (args.length > 1) {
            situations.add(List.of(args[1]));
        }
        for (List<String> situation : situations) {
            List<String> command = new ArrayList<>(List.of("./askbefore", "make"));
            command.addAll(situation);
            command.add("-o");
            String name = String.join(" ", command) + " list.pdf";
            command.add(list.toString());
            commands.put(name, command);
        }

        Map<String, double[]> times = new LinkedHashMap<>();
        for (int run = -1; run < runs; run++) {
            for (Map.Entry<String, List<String>> command : commands.entrySet()) {
                Files.deleteIfExists(list);
                double time = time(command.getValue(), log);
                // The first round builds, fills caches and is not counted.
                if (run >= 0) {
                    times.computeIfAbsent(command.getKey(), name -> new double[runs])[run] = time;
                }
            }
        }
        Files.deleteIfExists(list);
        Files.delete(log);
        Files.delete(folder);
        print(times, runs);
    }

    private static double time(List<String> command, Path log) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        long start = System.nanoTime();
        int code = builder.start().waitFor();
        double time = (System.nanoTime() - start) / 1e6;
        if (code != 0) {
            System.err.println(String.join(" ", command) + " ended with " + code + ":\n" + Files.readString(log));
            System.exit(1);
        }
        return time;
    }

    private static void print(Map<String, double[]> times, int runs) {
        System.out.printf(
                "Java %s, %d processors, median of %d runs in turn:%n%n",
                System.getProperty("java.version"), Runtime.getRuntime().availableProcessors(), runs);
        System.out.println("| command | median | min-max | beside Java alone |");
        System.out.println("|---|---:|---:|---:|");
        double alone = median(times.values().iterator().next());
        times.forEach((name, all) -> System.out.printf(
                java.util.Locale.ROOT,
                "| `%s` | %.0f ms | %.0f-%.0f ms | %.1f |%n",
                name, median(all), Arrays.stream(all).min().orElseThrow(), Arrays.stream(all).max().orElseThrow(),
                median(all) / alone));
    }

    private static double median(double[] all) {
        double[] sorted = all.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
