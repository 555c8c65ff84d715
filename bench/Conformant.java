import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.askbefore.pdf.Conformance;

/** Holds every 100th PDF of each folder against PDF/UA-1 and PDF/A-2a with veraPDF, on the tests' class path. */
public final class Conformant {
    private static final int EVERY = 100;
    private static final Pattern VERSION = Pattern.compile("validation-model-jakarta-([0-9.]+)\\.jar");

    private Conformant() {}

    /** Arguments: the folders. Exits with 1 where a file breaks a rule. */
    public static void main(String[] args) throws Exception {
        int files = 0;
        List<String> faults = new ArrayList<>();
        for (String folder : args) {
            List<Path> lists = lists(Path.of(folder));
            for (int i = EVERY - 1; i < lists.size(); i += EVERY) {
                Path list = lists.get(i);
                Conformance.faults(Files.readAllBytes(list)).forEach(fault -> faults.add(list + ": " + fault));
                files++;
            }
        }
        if (!faults.isEmpty() || files == 0) {
            Figures.print("**%d faults in %d files:**%n%n%s", faults.size(), files, String.join("\n", faults));
            System.exit(1);
        }
        Matcher version = VERSION.matcher(System.getProperty("java.class.path"));
        Figures.print(
                "Every %dth file of all these runs of Ask Before, %d files, keeps PDF/UA-1 and PDF/A-2a (veraPDF %s).",
                EVERY, files, version.find() ? version.group(1) : "of an unknown version");
    }

    private static List<Path> lists(Path folder) throws Exception {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".pdf"))
                    .sorted()
                    .toList();
        }
    }
}
