package org.askbefore.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.askbefore.pdf.Tool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The same situation gives the same bytes in every process: whatever the language, country, time zone and encoding of the
 * machine, the seeds that hashes are made with, and whatever was made before.
 */
class EveryProcessTest {
    private static final String SITUATION =
            "asking-for: my-child\nprocedure: sdr\nimplants: [drug-pump]\nperson: {name: %s}\n";

    @TempDir
    Path folder;

    @Test
    void the_same_situation_gives_the_same_bytes() throws Exception {
        Files.writeString(folder.resolve("usual.yaml"), String.format(SITUATION, "Ann I. White"));
        Files.writeString(folder.resolve("own-subset.yaml"), String.format(SITUATION, "Işıl İnci Łukķā"));
        Map<String, String> one =
                made("one", "forth", "-Duser.language=en", "-Duser.country=US", "-Duser.timezone=UTC");
        assertThat(one).hasSize(16);
        assertThat(made(
                        "two",
                        "back",
                        "-Duser.language=tr",
                        "-Duser.country=TR",
                        "-Duser.timezone=Pacific/Apia",
                        "-Dfile.encoding=ISO-8859-9",
                        "-Xshare:off",
                        "-XX:+UnlockExperimentalVMOptions",
                        "-XX:hashCode=2"))
                .isEqualTo(one);
        assertThat(made(
                        "three",
                        "back",
                        "-Duser.language=ar",
                        "-Duser.country=EG",
                        "-Duser.timezone=Asia/Kathmandu",
                        "-Dfile.encoding=UTF-16",
                        "-Djava.locale.providers=CLDR",
                        "-XX:TieredStopAtLevel=1"))
                .isEqualTo(one);
    }

    /** Every file that another process makes, with its bytes as text. */
    private Map<String, String> made(String name, String order, String... settings) throws Exception {
        Path to = Files.createDirectory(folder.resolve(name));
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin/java").toString()));
        command.addAll(List.of(settings));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), EveryProcessTest.class.getName()));
        command.addAll(List.of(folder.toString(), to.toString(), order));
        Tool.run(command.toArray(String[]::new));
        Map<String, String> made = new TreeMap<>();
        try (Stream<Path> files = Files.list(to)) {
            for (Path file : files.toList()) {
                made.put(file.getFileName().toString(), java.util.HexFormat.of().formatHex(digest(file)));
            }
        }
        return made;
    }

    private static byte[] digest(Path file) throws Exception {
        return java.security.MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
    }

    /** Makes every kind of list, forth or back: where the situations are, where the lists go, the order. */
    public static void main(String[] args) {
        List<String[]> runs = new ArrayList<>();
        for (String situation : List.of("usual", "own-subset")) {
            for (String format : List.of("pdf", "html", "text", "json")) {
                runs.add(run(args, situation, format, "plain"));
                runs.add(run(
                        args,
                        situation,
                        format,
                        "own",
                        "--templates",
                        "templates",
                        "--branding",
                        "examples/clinic.yaml"));
            }
        }
        if (args[2].equals("back")) {
            Collections.reverse(runs);
        }
        for (String[] run : runs) {
            Ran ran = Ran.with(run);
            if (ran.code() != 0 || !ran.err().isEmpty()) {
                throw new IllegalStateException(List.of(run) + ": " + ran);
            }
        }
    }

    private static String[] run(String[] args, String situation, String format, String kind, String... more) {
        Path to = Path.of(args[1], situation + "-" + kind + "." + format);
        List<String> run = new ArrayList<>(
                List.of("make", Path.of(args[0], situation + ".yaml").toString()));
        run.addAll(List.of("--format", format, "-o", to.toString()));
        run.addAll(List.of(more));
        return run.toArray(String[]::new);
    }
}
