package org.askbefore.questionbank;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.askbefore.problem.ProblemException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackedBankTest {
    private static QuestionBank written;

    @BeforeAll
    static void readTheFilesOfTheBuiltInBank() throws ProblemException {
        written = Check.of(BankFiles.builtIn(), null).soundBank();
    }

    @Test
    void packingAndReadingGivesTheSameBank() throws IOException {
        assertSame(PackedBank.read(packed(written)), written);
    }

    @Test
    void thePackedBankOfTheProgramIsTheOneInItsFiles() throws IOException {
        QuestionBank builtIn = PackedBank.builtIn();

        assertThat(builtIn.version()).matches("[0-9a-f]{12}");
        assertSame(builtIn.withVersion(""), written);
    }

    @Test
    void theOrderInWhichFilesWereWrittenDoesNotMatter(@TempDir Path folder) throws IOException, ProblemException {
        List<String> backwards = new ArrayList<>(BankFiles.builtIn().all().keySet());
        Collections.reverse(backwards);
        copy(backwards, folder);

        BankFiles files = BankFiles.in(folder);

        assertThat(version(files)).isEqualTo(version(BankFiles.builtIn()));
        assertThat(packed(Check.of(files, null).soundBank())).isEqualTo(packed(written));
    }

    @Test
    void theVersionChangesWithAnyFile(@TempDir Path folder) throws IOException, ProblemException {
        copy(BankFiles.builtIn().all().keySet(), folder);
        String before = version(BankFiles.in(folder));
        for (String path : List.of(
                "facts.yaml",
                "words.yaml",
                "interview.yaml",
                "handouts.yaml",
                "situations/repeat.yaml",
                "procedures/sdr.yaml",
                "questions/risk/overall.yaml",
                "notices/pump/note.yaml",
                "sources/nice-ipg373.yaml")) {
            Path file = folder.resolve(path);
            String text = Files.readString(file);

            Files.writeString(file, text + "# read again\n");
            assertThat(version(BankFiles.in(folder))).as(path).isNotEqualTo(before);

            Files.writeString(file, text.replace("\n", "\r\n"));
            assertThat(version(BankFiles.in(folder))).as("line ends of " + path).isEqualTo(before);

            Files.writeString(file, text);
        }
        Files.move(folder.resolve("questions/risk/overall.yaml"), folder.resolve("questions/risk/over-all.yaml"));
        assertThat(version(BankFiles.in(folder))).as("a file of another name").isNotEqualTo(before);
    }

    @Test
    void theVersionChangesWithATemplate() {
        BankFiles files = BankFiles.builtIn();

        assertThat(files.versionWith(new TreeMap<>(Map.of("theme.css", "a"))))
                .isNotEqualTo(files.versionWith(new TreeMap<>(Map.of("theme.css", "b"))));
    }

    /** Equal, and packed alike: names with values keep their order, in which the page is printed. */
    private static void assertSame(QuestionBank bank, QuestionBank expected) throws IOException {
        assertThat(bank.questions()).isEqualTo(expected.questions());
        assertThat(bank.equals(expected)).as("every part of the bank is equal").isTrue();
        assertThat(packed(bank)).isEqualTo(packed(expected));
    }

    private static byte[] packed(QuestionBank bank) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        PackedBank.write(bank, packed);
        return packed.toByteArray();
    }

    private static String version(BankFiles files) {
        return files.versionWith(new TreeMap<>());
    }

    private static void copy(Iterable<String> paths, Path folder) throws IOException {
        BankFiles builtIn = BankFiles.builtIn();
        for (String path : paths) {
            Path file = folder.resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, builtIn.all().get(path).text());
        }
    }
}
