package org.askbefore.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MakeCommandTest {
    @TempDir
    Path folder;

    @Test
    void a_situation_file_becomes_a_pdf_where_it_was_wanted() throws Exception {
        Path pdf = folder.resolve("list.pdf");
        Ran ran = Ran.with("make", "examples/parent-before-sdr/situation.yaml", "-o", pdf.toString());
        assertThat(ran).isEqualTo(new Ran(0, "", ""));
        assertThat(Files.readString(pdf, StandardCharsets.ISO_8859_1))
                .startsWith("%PDF-")
                .endsWith("%%EOF\n");
        assertThat(files()).containsExactly("list.pdf");
    }

    @ParameterizedTest
    @CsvSource({
        "list.html, <!DOCTYPE html>",
        "list.txt, Questions to ask before",
        "list.json, {",
        "list.pdf, %PDF-",
        "list, %PDF-"
    })
    void the_ending_of_the_file_decides_the_format(String file, String start) throws Exception {
        Path path = folder.resolve(file);
        assertThat(Ran.with("make", "--procedure", "sdr", "-o", path.toString()).code())
                .isZero();
        assertThat(Files.readString(path, StandardCharsets.ISO_8859_1)).startsWith(start);
    }

    @Test
    void a_handout_is_printed_for_whoever_gets_it() {
        Ran ran = Ran.with("make", "--handout", "sdr-child", "--name", "Sam Example", "--format", "text");
        assertThat(ran.code()).isZero();
        assertThat(ran.out())
                .startsWith("My own questions about my operation\n")
                .contains("Name: Sam Example", "[ ] 11. ");
        assertThat(Ran.with("make", "--handout=facet-neck", "--format", "text").out())
                .startsWith("Questions to ask before")
                .contains("[ ] 11. ");
    }

    @Test
    void a_handout_that_is_not_there_is_told_with_those_that_are() {
        Ran ran = Ran.with("make", "--handout", "sdr-chlid");
        assertThat(ran.code()).isEqualTo(ExitCode.COMMAND_LINE);
        assertThat(ran.err())
                .contains("There is no handout \"sdr-chlid\".", "Did you mean \"sdr-child\"?", "kind-not-known");
    }

    @Test
    void a_handout_takes_no_facts_and_no_questions() {
        assertThat(Ran.with("make", "--handout", "sdr-child", "--worries", "panic")
                        .err())
                .contains("A handout is the same for everybody, and facts or questions were given with it.");
        assertThat(Ran.withInput("list: {own: [Where can I park?]}\n", "make", "-", "--handout", "sdr-child")
                        .code())
                .isEqualTo(ExitCode.COMMAND_LINE);
    }

    @Test
    void options_say_the_same_as_a_file_and_override_it() {
        String file = "procedure: sdr\nsite: [lumbar]\nworries: [panic]\n";
        Ran ran = Ran.withInput(
                file, "make", "-", "--procedure=facet-rf", "--worries", "pain-during,sedation", "--format", "json");
        Ran same = Ran.withInput(
                "procedure: facet-rf\nsite: [lumbar]\nworries: [pain-during, sedation]\n",
                "make",
                "-",
                "--format",
                "json");
        assertThat(ran).isEqualTo(same);
        assertThat(ran.code()).isZero();
    }

    @Test
    void every_mistake_of_a_file_is_told_at_once_with_its_line() {
        Ran ran = Ran.withInput("procedure: srd\nsite: [lumber]\nworry: [panic]\nage: abc\n", "make", "-", "-o", "-");
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).isEqualTo("""
                        standard input:1:12: "srd" is not a value of "procedure".
                          procedure: srd
                                     ^
                          Did you mean "sdr"? Values: sdr, facet-rf, occipital-rf, si-joint-rf, sacral-rf, coccyx-rf, \
                        trigeminal-rf, not-sure
                        standard input:2:8: "lumber" is not a value of "site".
                          site: [lumber]
                                 ^
                          Did you mean "lumbar"? Values: lumbar, cervical, thoracic, none
                        standard input:3:1: There is no fact "worry".
                          worry: [panic]
                          ^
                          Did you mean "worries"? Facts: asking-for, age, decides, procedure, rf-type, site, nerve, side, \
                        needle-sites, stage, days-since, setting, …
                        standard input:4:6: "age" is a whole number from 0 to 120.
                          age: abc
                               ^
                          Leave it out if it is not known.
                        """);
    }

    @Test
    void a_wrong_value_in_an_option_is_a_mistake_of_the_command_line() {
        Ran ran = Ran.with("make", "--procedure", "srd", "--site", "lumbar,neck", "-o", "-");
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err())
                .contains("--procedure: \"srd\" is not a value of \"procedure\".")
                .contains("--site: \"neck\" is not a value of \"site\".");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--sight=lumbar", "--proceedure=sdr", "--formt=pdf"})
    void an_unknown_option_is_told_with_the_nearest_one(String option) {
        Ran ran = Ran.with("make", option);
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("Unknown option").contains("--help");
        assertThat(ran.err().lines().count()).isLessThan(5);
    }

    @Test
    void a_character_that_cannot_be_printed_is_told_where_it_was_written() {
        Ran options = Ran.with("make", "--procedure", "sdr", "--name", "Ann 漢", "--clinician", "क", "-o", "-");
        assertThat(options.code()).isEqualTo(2);
        assertThat(options.err())
                .contains("--name: \"name\" holds \"漢\" (U+6F22 CJK UNIFIED IDEOGRAPHS 6F22), which cannot be printed")
                .contains("--clinician: \"clinician\" holds \"क\" (U+0915 DEVANAGARI LETTER KA)")
                .contains("make a web page, text or JSON");
        String file = "procedure: sdr\nperson:\n  id: 漢\n  name: Ann 漢\n";
        Ran inFile = Ran.withInput(file, "make", "-", "-o", "-");
        assertThat(inFile.code()).isEqualTo(1);
        assertThat(inFile.err())
                .startsWith("standard input:4:9: \"name\" holds")
                .contains("name: Ann 漢\n")
                .doesNotContain("\"id\"");
        assertThat(Ran.withInput(file, "make", "-", "--format", "text").out()).contains("Ann 漢");
    }

    @Test
    void no_command_shows_the_commands() {
        assertThat(Ran.with().code()).isEqualTo(2);
        assertThat(Ran.with().err()).contains("make").contains("check").contains("facts");
        assertThat(Ran.with("mkae").code()).isEqualTo(2);
        assertThat(Ran.with("mkae").err()).contains("make");
    }

    @Test
    void help_names_every_fact_with_its_values() {
        Ran ran = Ran.with("make", "--help");
        assertThat(ran.code()).isZero();
        assertThat(ran.out().replaceAll("\\s+", " "))
                .contains("--procedure=VALUE")
                .contains("sdr, facet-rf, occipital-rf")
                .contains("--worries=VALUE,…")
                .contains("--name=TEXT");
    }

    @Test
    void a_missing_file_a_folder_and_a_binary_file_are_told_apart() throws Exception {
        Path binary = Files.write(folder.resolve("x.yaml"), new byte[] {0, (byte) 0xFF, 1, 2});
        Path empty = Files.writeString(folder.resolve("empty.yaml"), "");
        assertThat(Ran.with("make", "no-such.yaml").err()).contains("no-such.yaml: There is no such file.");
        assertThat(Ran.with("make", folder.toString()).err()).contains("This is a folder");
        assertThat(Ran.with("make", binary.toString()).err()).contains("not a text file in UTF-8");
        assertThat(Ran.with("make", empty.toString()).err()).contains("This file is empty.");
        assertThat(Ran.with("make", empty.toString()).code()).isEqualTo(1);
    }

    @Test
    void ten_megabytes_and_an_alias_bomb_are_refused_quickly() throws Exception {
        Path large = Files.writeString(folder.resolve("large.yaml"), "worries: [panic]\n".repeat(600_000));
        assertThat(Ran.with("make", large.toString()).err()).contains("larger than 1 MB");
        String bomb = "a: &a [x, x, x, x, x, x, x, x, x]\n";
        for (char c = 'b'; c < 'k'; c++) {
            bomb += c + ": &" + c + " [" + ("*" + (char) (c - 1) + ", ").repeat(8) + "]\n";
        }
        Path aliases = Files.writeString(folder.resolve("bomb.yaml"), bomb);
        Ran ran = Ran.with("make", aliases.toString());
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err()).contains("aliases").doesNotContain("Exception");
    }

    @Test
    void a_place_that_cannot_be_written_leaves_nothing_behind() throws Exception {
        Ran missing = Ran.with("make", "-o", folder.resolve("no/such/list.pdf").toString());
        assertThat(missing.code()).isEqualTo(1);
        assertThat(missing.err()).contains("Its folder does not exist.");
        assertThat(Ran.with("make", "-o", folder.toString()).err()).contains("This is a folder.");
        assertThat(files()).isEmpty();
    }

    @Test
    void a_faulty_situation_leaves_an_earlier_list_as_it_was() throws Exception {
        Path pdf = Files.writeString(folder.resolve("list.pdf"), "earlier");
        assertThat(Ran.with("make", "--procedure", "srd", "-o", pdf.toString()).code())
                .isEqualTo(2);
        assertThat(pdf).hasContent("earlier");
    }

    @Test
    void a_template_at_fault_is_named_with_its_line() throws Exception {
        Path templates = Files.createDirectories(folder.resolve("own"));
        Files.writeString(templates.resolve("checklist.ftlh"), "<html>\n<#include \"nowhere.ftlh\">\n</html>");
        Ran ran = Ran.with("make", "--templates", templates.toString(), "-o", "-");
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err())
                .contains("checklist.ftlh:2")
                .contains("nowhere.ftlh")
                .doesNotContain("\tat ");
        assertThat(Ran.with("make", "--templates", "no-such-folder").err()).contains("There is no such folder");
    }

    @Test
    void another_bank_is_used_when_it_is_sound_and_refused_with_its_faults_when_not() throws Exception {
        Path question = folder.resolve("bank/questions/decision/which-kind.yaml");
        Files.createDirectories(question.getParent());
        Files.writeString(question, "ask: Which kind is it?\n");
        Ran ran = Ran.with("make", "--bank", folder.resolve("bank").toString(), "-o", "-");
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err()).contains("which-kind.yaml:1:1: \"why\" is missing.");
    }

    private Stream<String> filesNow() throws Exception {
        return Files.list(folder).map(path -> path.getFileName().toString());
    }

    private java.util.List<String> files() throws Exception {
        try (Stream<String> files = filesNow()) {
            return files.toList();
        }
    }
}
