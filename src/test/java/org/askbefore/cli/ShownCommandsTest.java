package org.askbefore.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.askbefore.manual.ManualPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each command that a page shows in a block runs. It finds the files of this project, and writes into a folder of the test
 * instead of the reader's. Those that cannot run in a test are held to name what is there.
 */
class ShownCommandsTest {
    private static final String OURS = "./askbefore";
    private static final Set<String> PROGRAMS =
            Set.of(OURS, "./mvnw", "java", "bench/peers", "apt-get", "npm", ".ci/run");
    private static final Set<String> WRITTEN = Set.of("-o", "--out", "--merge", "--save", ">");
    private static final Set<String> COMMANDS = Set.of("make", "ask", "batch", "serve", "why", "check", "facts");
    private static final Pattern OPTION = Pattern.compile("(?<![\\w-])--[a-z][a-z-]*");

    /** What a test cannot run, and why. */
    private static final Map<String, String> NOT_RUN = Map.ofEntries(
            Map.entry(
                    "./askbefore serve",
                    "it serves until it is ended; ServeCommandTest and the browser tests begin it"),
            Map.entry("./mvnw verify", "it is the build that runs this test"),
            Map.entry("./mvnw -q test -Dtest=DocumentationTest", "a build within the build"),
            Map.entry("./mvnw test -Dapprove=true", "it would approve whatever is there"),
            Map.entry("./mvnw test -Dtest=FormPictures", "it draws the form in a browser for minutes"),
            Map.entry(
                    "java -cp target/askbefore.jar:target/test-classes org.askbefore.picture.ContactSheet target/contact-sheet",
                    "it needs the jar, which comes after the tests"),
            Map.entry("java bench/ColdStart.java", "a benchmark of minutes"),
            Map.entry("java -cp target/askbefore.jar bench/Documents.java", "a benchmark of minutes"),
            Map.entry("java -cp target/askbefore.jar bench/Growth.java", "a benchmark of minutes"),
            Map.entry("java bench/Form.java", "a benchmark of minutes"),
            Map.entry("java bench/BatchMemory.java", "a benchmark of minutes"),
            Map.entry("bench/peers", "a benchmark of ten minutes that installs other programs"),
            Map.entry(
                    "apt-get install mupdf-tools qpdf poppler-utils python3-gi gir1.2-poppler-0.18 chromium chromium-driver"
                            + " shellcheck",
                    "it changes the machine; .ci/run installs the same"),
            Map.entry("npm install -g yaml-language-server", "it changes the machine; .ci/run installs the same"));

    @TempDir
    private Path folder;

    static List<String> shown() throws IOException {
        List<String> commands = new ArrayList<>();
        for (ManualPage page : ManualPage.all()) {
            for (ManualPage.Block block : page.blocks()) {
                if (PROGRAMS.contains(block.text().split("\\s", 2)[0])) {
                    block.text()
                            .lines()
                            .map(line -> line.replaceFirst("\\s+#.*", ""))
                            .forEach(commands::add);
                }
            }
        }
        return commands.stream().distinct().toList();
    }

    static List<String> run() throws IOException {
        return shown().stream().filter(command -> !NOT_RUN.containsKey(command)).toList();
    }

    @ParameterizedTest
    @MethodSource("run")
    void each_command_runs(String command) throws Exception {
        List<String> words = words(command);
        assertThat(words.remove(0))
                .as("only our own commands run here; else say why not")
                .isEqualTo(OURS);
        List<Path> written = new ArrayList<>();
        for (int i = 1; i < words.size(); i++) {
            boolean alone = words.get(i - 1).equals("--merge") && words.contains("--out");
            if (WRITTEN.contains(words.get(i - 1)) && !alone) {
                written.add(folder.resolve(words.get(i)));
                words.set(i, written.get(written.size() - 1).toString());
            }
        }
        int redirected = words.indexOf(">");
        List<String> args = redirected < 0 ? words : words.subList(0, redirected);
        Ran ran = Ran.withInput("done\n", args.toArray(String[]::new));
        assertThat(ran.code()).as(command + "\n" + ran.err()).isEqualTo(ExitCode.DONE);
        if (redirected >= 0) {
            Files.writeString(written.get(written.size() - 1), ran.out());
        }
        assertThat(written).allSatisfy(file -> assertThat(file).exists());
        assertThat(written.isEmpty() && ran.out().isEmpty() && ran.err().isEmpty())
                .isFalse();
    }

    /** As a shell parts them: what stands in quotes is one word. */
    private static List<String> words(String command) {
        List<String> words = new ArrayList<>();
        Matcher word = Pattern.compile("\"([^\"]*)\"|(\\S+)").matcher(command);
        while (word.find()) {
            words.add(word.group(1) == null ? word.group(2) : word.group(1));
        }
        return words;
    }

    @Test
    void each_command_that_is_not_run_is_shown_and_names_what_is_there() throws Exception {
        assertThat(shown()).containsAll(NOT_RUN.keySet());
        String ci = Files.readString(Path.of(".ci/run"));
        for (String command : NOT_RUN.keySet()) {
            for (String word : command.split(" ")) {
                if (word.startsWith("bench/")) {
                    assertThat(Path.of(word)).exists();
                } else if (word.startsWith("org.askbefore.")) {
                    Class.forName(word);
                } else if (word.startsWith("-Dtest=")) {
                    assertThat(tests()).as(command).contains(word.substring(7) + ".java");
                } else if (command.startsWith("apt-get install") || command.startsWith("npm install")) {
                    assertThat(word.startsWith("-") || ci.contains(word))
                            .as(word)
                            .isTrue();
                }
            }
        }
    }

    private static List<String> tests() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    @Test
    void each_option_is_one_of_the_command_it_is_named_with() throws Exception {
        StringBuilder all = new StringBuilder();
        for (String command : COMMANDS) {
            all.append(Ran.with(command, "--help").out());
        }
        for (ManualPage page : ManualPage.all()) {
            for (String code : code(page)) {
                String words = code.startsWith(OURS + " ") ? code.substring(OURS.length() + 1) : code;
                String command = words.split(" ", 2)[0];
                boolean named = COMMANDS.contains(command);
                if (named || words.startsWith("--")) {
                    hold(
                            page + ": " + code,
                            words,
                            named ? Ran.with(command, "--help").out() : all.toString());
                }
            }
        }
    }

    private static List<String> code(ManualPage page) {
        List<String> all = new ArrayList<>(page.code());
        page.blocks().forEach(block -> block.text().lines().forEach(all::add));
        return all;
    }

    private static void hold(String where, String words, String help) {
        Matcher option = OPTION.matcher(words);
        while (option.find()) {
            assertThat(help).as(where).containsPattern(Pattern.quote(option.group()) + "(?![a-z-])");
        }
    }

    @Test
    void the_mapping_that_is_shown_reads_an_export() throws Exception {
        String mapping = ManualPage.all().stream()
                .flatMap(page -> page.blocks().stream())
                .map(ManualPage.Block::text)
                .filter(text -> text.startsWith("columns:"))
                .findFirst()
                .orElseThrow();
        Path file = Files.writeString(folder.resolve("mapping.yaml"), mapping);
        Path export = Files.writeString(folder.resolve("export.csv"), "MRN,Slot,Op code,Room\n7,Monday,FJ-L,2\n");
        Ran ran = Ran.with("batch", export.toString(), "--mapping", file.toString(), "--dry-run", "--quiet");
        assertThat(ran.code()).as(ran.err()).isEqualTo(ExitCode.DONE);
    }
}
