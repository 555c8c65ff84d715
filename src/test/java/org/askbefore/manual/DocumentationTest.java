package org.askbefore.manual;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages are short, and each of their links, files and classes is there. */
class DocumentationTest {
    private static final int LONGEST_README = 150;
    private static final int LONGEST = 250;
    private static final Path ARCHITECTURE = Path.of("docs/architecture.md");
    private static final Path CODE = Path.of("src/main/java/org/askbefore");
    private static final Path RESOURCES = Path.of("src/main/resources");
    /** A file of the project, in which no part of the name is left open. */
    private static final Pattern FILE = Pattern.compile("(src|docs|bench|templates|examples|\\.ci)/[^ <>…*A-Z]*");
    /** A class by the folder it stands in, such as checklist/Ranking. */
    private static final Pattern CLASS = Pattern.compile("[a-z]+(/[a-z]+)*/[A-Z][A-Za-z]+");

    static List<ManualPage> pages() throws IOException {
        return ManualPage.all();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void no_page_is_too_long_to_be_read(ManualPage page) {
        int longest = page.file().equals(ManualPage.readme().file()) ? LONGEST_README : LONGEST;
        assertThat(page.text().lines().count()).as("lines of " + page).isLessThanOrEqualTo(longest);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void each_link_leads_somewhere(ManualPage page) {
        for (String link : page.links()) {
            if (!link.startsWith("https://")) {
                Path target = page.target(link);
                assertThat(target).as(page + " links to " + link).exists();
                if (link.contains("#")) {
                    assertThat(ManualPage.of(target).anchors())
                            .as(page + " links to " + link)
                            .contains(link.substring(link.indexOf('#') + 1));
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void no_two_headings_of_a_page_have_one_name(ManualPage page) {
        if (!page.file().toString().equals("CHANGELOG.md")) {
            assertThat(page.anchors()).doesNotHaveDuplicates();
        }
    }

    @Test
    void every_page_is_reached_from_the_first() throws Exception {
        Set<Path> reached = new HashSet<>();
        Deque<Path> left = new ArrayDeque<>(List.of(ManualPage.readme().file()));
        while (!left.isEmpty()) {
            Path file = left.pop();
            if (reached.add(file)) {
                ManualPage page = ManualPage.of(file);
                page.links().stream()
                        .filter(link -> link.replaceFirst("#.*", "").endsWith(".md") && !link.startsWith("https:"))
                        .forEach(link -> left.push(page.target(link)));
            }
        }
        assertThat(reached).containsAll(pages().stream().map(ManualPage::file).toList());
    }

    @Test
    void each_decision_has_its_number_and_says_why() throws Exception {
        List<ManualPage> decisions = pages().stream()
                .filter(page ->
                        page.file().startsWith("docs/decisions") && !page.file().endsWith("README.md"))
                .toList();
        assertThat(decisions).isNotEmpty();
        for (int i = 0; i < decisions.size(); i++) {
            ManualPage page = decisions.get(i);
            String number = "%04d".formatted(i + 1);
            assertThat(page.file().getFileName().toString()).startsWith(number + "-");
            assertThat(page.text()).startsWith("# " + number + ": ");
            assertThat(page.text())
                    .as(page.toString())
                    .containsSubsequence("**Context.**", "**Decision.**", "**Figure.**", "**What would change it.**");
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void each_file_and_each_class_that_it_names_is_there(ManualPage page) {
        for (String code : page.code()) {
            if (FILE.matcher(code).matches()) {
                assertThat(Path.of(code)).as(page + " names " + code).exists();
            } else if (CLASS.matcher(code).matches()) {
                assertThat(CODE.resolve(code + ".java"))
                        .as(page + " names " + code)
                        .exists();
            }
        }
    }

    @Test
    void the_walks_through_the_house_name_classes_that_are_there() throws Exception {
        Set<String> classes = new HashSet<>();
        for (String folder : List.of("src/main/java", "src/test/java")) {
            try (Stream<Path> files = Files.walk(Path.of(folder))) {
                files.forEach(file -> classes.add(file.getFileName().toString().replace(".java", "")));
            }
        }
        assertThat(ManualPage.of(ARCHITECTURE).code().stream().filter(code -> code.matches("[A-Z][A-Za-z]+")))
                .isNotEmpty()
                .allMatch(classes::contains);
    }

    @Test
    void the_picture_of_the_house_has_every_package_and_says_so_to_who_cannot_see_it() throws Exception {
        String picture = Files.readString(Path.of("docs/architecture.svg"));
        String told = picture.substring(picture.indexOf("<desc"), picture.indexOf("</desc>"));
        assertThat(picture).contains("<title id=\"title\">", "prefers-color-scheme: dark");
        for (String name : packages()) {
            assertThat(picture).contains(">" + name + "</text>");
            assertThat(told).contains(name);
        }
    }

    private static List<String> packages() throws IOException {
        try (Stream<Path> packages = Files.list(CODE)) {
            return packages.map(path -> path.getFileName().toString()).toList();
        }
    }

    @Test
    void the_tree_of_the_house_has_every_package_and_nothing_else() throws Exception {
        String tree = ManualPage.of(ARCHITECTURE)
                .text()
                .split("## Where things are", 2)[1]
                .split("```", 3)[1];
        List<String> named = tree.lines()
                .filter(line -> line.matches("  \\S.*"))
                .map(line -> line.strip().split("\\s", 2)[0].replace("/", ""))
                .toList();
        for (String name : named) {
            assertThat(Files.exists(CODE.resolve(name)) || Files.exists(RESOURCES.resolve(name)))
                    .as(name)
                    .isTrue();
        }
        try (Stream<Path> packages = Files.list(CODE)) {
            assertThat(named)
                    .containsAll(
                            packages.map(path -> path.getFileName().toString()).toList());
        }
    }
}
