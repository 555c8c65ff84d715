package org.askbefore.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.askbefore.Mangled;
import org.junit.jupiter.api.Test;

/** Whatever is typed, a person reads a mistake in words, never a stack trace. */
class MangledYamlTest {
    private static final List<String> SOUND = List.of(
            "procedure: facet-rf\nsite: [lumbar, cervical]\nworries:\n  - pain-during\n  - panic\nage: 67\n",
            "person:\n  name: Ann Smith\n  appointment: \"3 May: ten o'clock\"\nprint: {paper: letter, large-print: yes}\n",
            "# A rule\nwhen:\n  any:\n    - {procedure: [sdr], age: {max: 17}}\n    - not: {unknown: [site, side]}\n",
            "text: |\n  Two lines\n  of words.\nother: >-\n  Folded\n  words.\n'quoted': 'it''s'\n");

    @Test
    void aSpoiltFileIsReadOrItsMistakesAreSaid() throws IOException {
        Mangled mangled = new Mangled(20_261_122);
        for (int i = 0; i < 5_000; i++) {
            read(mangled.spoil(SOUND.get(i % SOUND.size())).getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void aSpoiltVocabularyIsReadOrItsMistakesAreSaid() throws IOException {
        String facts = Files.readString(Path.of("src/main/resources/questionbank/facts.yaml"));
        Mangled mangled = new Mangled(596);
        for (int i = 0; i < 40; i++) {
            read(mangled.spoil(facts).getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void bytesByChanceAreReadOrTheirMistakesAreSaid() throws IOException {
        Random random = new Random(3);
        for (int i = 0; i < 3_000; i++) {
            byte[] bytes = new byte[random.nextInt(64)];
            random.nextBytes(bytes);
            read(bytes);
            for (int at = 0; at < bytes.length; at++) {
                bytes[at] = (byte) " \n:-[]{}'\"#&*!|>%@,?ab\t\\".charAt(bytes[at] & 15);
            }
            read(bytes);
        }
    }

    private static void read(byte[] bytes) throws IOException {
        String written = new String(bytes, StandardCharsets.UTF_8);
        try {
            YamlReader.read(SourceText.of(new ByteArrayInputStream(bytes), "typed.yaml"));
        } catch (ProblemException e) {
            assertThat(e.problems()).as(written).isNotEmpty();
            long lines = 1 + written.chars().filter(c -> c == '\n' || c == '\r').count();
            e.problems().forEach(problem -> isInWords(problem, lines, written));
        } catch (RuntimeException | StackOverflowError e) {
            throw new AssertionError("Not in words: " + e + ", of this text:\n" + written, e);
        }
    }

    private static void isInWords(Problem problem, long lines, String written) {
        assertThat(problem.place().line()).as(written).isBetween(0, (int) lines);
        assertThat(problem.what()).as(written).isNotBlank().endsWith(".");
        String[] shown = problem.inFull().split("\n", -1);
        assertThat(shown).as(written).hasSizeLessThanOrEqualTo(4);
        if (shown.length == 4) {
            assertThat(shown[2]).as(written).matches(" +\\^");
            assertThat(shown[2].length()).as(written).isLessThanOrEqualTo(2 * 96 + 3);
        }
        assertThat(problem.inBrief()).as(written).doesNotContain("\n");
    }
}
