package org.askbefore;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.askbefore.document.Format;
import org.askbefore.document.Lists;
import org.askbefore.document.RequestCheck;
import org.askbefore.layout.PageTables;
import org.askbefore.measure.Figure;
import org.askbefore.measure.MeasureTable;
import org.askbefore.measure.Measures;
import org.askbefore.problem.SourceText;
import org.askbefore.problem.YamlReader;
import org.askbefore.questionbank.BankFiles;
import org.askbefore.questionbank.Check;
import org.askbefore.questionbank.CoverageTable;
import org.askbefore.situation.Request;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What README shows a reader is true: its files load, its folders exist, its words are the program's. */
class ReadmeTest {
    private static final Path README = Path.of("README.md");

    @Test
    void the_situation_file_it_shows_is_valid() throws Exception {
        assertThat(Lists.request(yamlBlock("procedure:")).person().name()).isEqualTo("Zoë O'Neill");
    }

    @Test
    void the_changed_list_it_shows_is_valid() throws Exception {
        Request request = Lists.request(yamlBlock("list:"));
        RequestCheck.check(request, Lists.BANK, Format.PDF);
        assertThat(request.list().own()).isNotEmpty();
    }

    @Test
    void the_question_it_shows_has_no_fault_of_its_own(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("questions/procedure/stop-signal.yaml");
        Files.createDirectories(file.getParent());
        String question = yamlBlock("ask:");
        Files.writeString(file, question);
        YamlReader.read(SourceText.of(file, "README.md"));
        assertThat(Check.of(BankFiles.in(folder), null).faults())
                .as("faults other than the topics that a bank of one question leaves open")
                .allMatch(fault -> fault.what().startsWith("No question meets the topic"));
    }

    @Test
    void the_branding_file_it_shows_is_that_of_the_examples() throws Exception {
        assertThat(withoutComments(yamlBlock("name:")))
                .isEqualTo(withoutComments(Files.readString(Path.of("examples/clinic.yaml"))));
    }

    private static List<String> withoutComments(String yaml) {
        return yaml.lines()
                .map(line -> line.replaceFirst("#.*", "").stripTrailing())
                .filter(line -> !line.isEmpty())
                .toList();
    }

    @Test
    void every_option_of_make_that_it_names_exists() throws Exception {
        String readme = Files.readString(README);
        Matcher option = Pattern.compile("`(--[a-z-]+)").matcher(readme);
        List<String> source = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/org/askbefore/cli"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                source.add(Files.readString(file));
            }
        }
        String code = String.join("\n", source);
        while (option.find()) {
            String name = option.group(1).substring(2);
            boolean fact = Lists.BANK.vocabulary().names().contains(name);
            assertThat(fact || code.contains("\"" + name + "\"") || code.contains("\"--" + name + "\""))
                    .as(option.group(1))
                    .isTrue();
        }
    }

    @Test
    void every_package_and_folder_of_the_tree_exists() throws Exception {
        String tree =
                Files.readString(README).split("## Where things are", 2)[1].split("```", 3)[1];
        for (String line : tree.lines().filter(text -> text.startsWith("  ")).toList()) {
            String name = line.strip().split("\\s", 2)[0].replace("/", "");
            boolean there = Files.exists(Path.of("src/main/java/org/askbefore", name))
                    || Files.exists(Path.of("src/main/resources", name));
            assertThat(there).as(name).isTrue();
        }
    }

    @Test
    void the_table_of_what_is_covered_is_what_check_prints() throws Exception {
        table("<!-- table: made by ./askbefore check --table -->", CoverageTable.of(Lists.BANK));
    }

    @Test
    void the_table_of_elements_is_what_a_page_is_held_against() throws Exception {
        table("<!-- table: what a page may hold, made by the tests -->", PageTables.elements());
    }

    @Test
    void the_table_of_properties_is_what_a_theme_is_held_against() throws Exception {
        table("<!-- table: what a theme may set, made by the tests -->", PageTables.properties());
    }

    @Test
    void what_is_measured_is_as_wanted_and_is_what_the_table_says() throws Exception {
        List<Figure> figures = Measures.of(Lists.BANK);
        table("<!-- table: made by ./askbefore check --measures -->", MeasureTable.of(figures));
        assertThat(figures).allMatch(Figure::isMet);
    }

    private static void table(String mark, String table) throws Exception {
        String begin = mark + "\n";
        String end = "<!-- end of table -->";
        String readme = Files.readString(README);
        assertThat(readme).containsOnlyOnce(begin);
        String before = readme.substring(0, readme.indexOf(begin) + begin.length());
        String after = readme.substring(readme.indexOf(end, before.length()));
        Golden.check(README, before + "\n" + table + "\n" + after);
    }

    private static String yamlBlock(String start) throws Exception {
        Matcher block = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL).matcher(Files.readString(README));
        while (block.find()) {
            if (block.group(1).startsWith(start)) {
                return block.group(1);
            }
        }
        throw new AssertionError("README shows no file that begins with " + start);
    }
}
