package org.askbefore.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The schemas in a real editor's YAML server. Skipped, and says so, where that is not installed. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class EditorTest {
    @TempDir
    Path folder;

    @BeforeAll
    static void an_editor_is_there() {
        boolean isThere = EditorSession.server().isPresent();
        if (!isThere) {
            System.err.println("SKIPPED: the schemas were tried in no editor, since node and " + EditorSession.SERVER
                    + " are not both installed: npm install -g " + EditorSession.SERVER);
        }
        assumeTrue(isThere, EditorSession.SERVER + " is not installed");
    }

    @Test
    void a_sound_situation_has_no_mark_and_shows_what_its_values_mean() throws Exception {
        try (EditorSession editor = open("situation", "procedure: facet-rf\nsite: [lumbar]\nage: 6\n")) {
            assertThat(editor.faults()).isEmpty();
            assertThat(editor.says(2, 3)).contains("Which kind of rhizotomy is it?");
            assertThat(editor.says(3, 9)).contains("Which part of the spine", "`lumbar`: lower back (lumbar)");
        }
    }

    @Test
    void a_misspelt_name_or_value_of_a_situation_is_marked() throws Exception {
        try (EditorSession editor = open("situation", "procedure: facet-fr\nsite: [lumbr]\nstag: scheduled\n")) {
            List<String> faults = editor.faults();
            assertThat(faults).hasSize(3);
            assertThat(faults).anyMatch(fault -> fault.startsWith("2: ") && fault.contains("\"facet-rf\""));
            assertThat(faults).anyMatch(fault -> fault.startsWith("3: ") && fault.contains("\"lumbar\""));
            assertThat(faults).anyMatch(fault -> fault.startsWith("4: ") && fault.contains("stag"));
        }
    }

    @Test
    void the_values_of_a_fact_are_offered_with_their_words() throws Exception {
        try (EditorSession editor = open("situation", "procedure: \nsite: []\n")) {
            assertThat(editor.offers(2, 12))
                    .contains(
                            "sdr: operation that cuts nerve roots for stiff muscles (selective dorsal rhizotomy, SDR)");
            assertThat(editor.offers(3, 8)).contains("lumbar: lower back (lumbar)");
        }
    }

    @Test
    void a_misspelt_value_in_a_rule_within_rules_is_marked() throws Exception {
        String question = "ask: Why?\nwhy: It helps.\nrank: 5\nno-source: a test\nreviewed: 2026-11-22\n"
                + "when: {any: [{procedure: [srd]}, {situation: before-sdr}]}\n"
                + "examples: {asked: [{age: 3}], not-asked: [{age: 4}]}\n";
        try (EditorSession editor = open("question", question)) {
            assertThat(editor.faults())
                    .singleElement()
                    .asString()
                    .startsWith("7: ")
                    .contains("\"sdr\"");
        }
    }

    private EditorSession open(String kind, String yaml) throws Exception {
        Files.writeString(
                folder.resolve("schema.json"),
                Ran.with("facts", "--schema", kind).out());
        Path file = folder.resolve("written.yaml");
        Files.writeString(file, "# yaml-language-server: $schema=schema.json\n" + yaml);
        return new EditorSession(EditorSession.server().orElseThrow(), file);
    }
}
