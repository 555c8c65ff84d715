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

/** The bytes of a batch as plain files: what writing alone takes. */
final class PlainFiles {
    private PlainFiles() {}

    /** Every list of a batch by its name. */
    static Map<String, byte[]> read(Path folder, int count) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (Stream<Path> all = Files.list(folder)) {
            for (Path file : all.filter(path -> path.toString().endsWith(".pdf"))
                    .sorted()
                    .toList()) {
                files.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
        }
        if (files.size() != count) {
            throw new IOException(files.size() + " lists in " + folder + ", not " + count);
        }
        return files;
    }

    /** Each thread writes every other file. */
    static void write(Map<String, byte[]> files, Path folder, int threads) throws Exception {
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

    /** The folder and all that is in it. */
    static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }
}
