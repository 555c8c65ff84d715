package org.askbefore.manual;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.askbefore.document.Format;
import org.askbefore.document.Lists;
import org.askbefore.document.RequestCheck;
import org.askbefore.problem.SourceText;
import org.askbefore.problem.YamlReader;
import org.askbefore.questionbank.BankFiles;
import org.askbefore.questionbank.Check;
import org.askbefore.situation.Request;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The files that the pages show can be read by the program. */
class ShownFilesTest {
    static List<ManualPage.Block> yaml() throws IOException {
        return ManualPage.all().stream()
                .flatMap(page -> page.blocks().stream())
                .filter(block -> block.language().equals("yaml"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("yaml")
    void each_is_yaml_as_the_program_reads_it(ManualPage.Block block) throws Exception {
        YamlReader.read(new SourceText(block.page().toString(), block.text()));
    }

    @Test
    void the_situation_file_is_valid() throws Exception {
        assertThat(Lists.request(shown("procedure:")).person().name()).isEqualTo("Zoë O'Neill");
    }

    @Test
    void the_changed_list_is_valid() throws Exception {
        Request request = Lists.request(shown("list:"));
        RequestCheck.check(request, Lists.BANK, Format.PDF);
        assertThat(request.list().own()).isNotEmpty();
    }

    @Test
    void the_question_has_no_fault_of_its_own(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("questions/procedure/stop-signal.yaml");
        Files.createDirectories(file.getParent());
        Files.writeString(file, shown("ask:"));
        assertThat(Check.of(BankFiles.in(folder), null).faults())
                .as("faults other than the topics that a bank of one question leaves open")
                .allMatch(fault -> fault.what().startsWith("No question meets the topic"));
    }

    @Test
    void the_branding_file_is_that_of_the_examples() throws Exception {
        assertThat(withoutComments(shown("name:")))
                .isEqualTo(withoutComments(Files.readString(Path.of("examples/clinic.yaml"))));
    }

    private static List<String> withoutComments(String yaml) {
        return yaml.lines()
                .map(line -> line.replaceFirst("#.*", "").stripTrailing())
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static String shown(String start) throws IOException {
        return yaml().stream()
                .map(ManualPage.Block::text)
                .filter(text -> text.startsWith(start))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no page shows a file that begins with " + start));
    }
}
