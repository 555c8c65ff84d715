package org.askbefore.situation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.askbefore.BuiltIn;
import org.askbefore.problem.Problem;
import org.askbefore.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is kept, or read by others, repeats nothing that was written of a patient. */
class DiscreetTest {
    private static final List<String> NAMES = BuiltIn.vocabulary().facts().stream()
            .flatMap(fact -> Stream.concat(Stream.of(fact.name()), fact.values().stream()))
            .toList();

    @Test
    void aWrongValueIsNeverRepeatedInBrief() {
        Random random = new Random(17);
        for (Fact fact : BuiltIn.vocabulary().facts()) {
            for (int i = 0; i < 20; i++) {
                String wrong = i % 2 == 0 ? word(random) : slip(NAMES.get(random.nextInt(NAMES.size())), random);
                if (!isNamed(wrong)) {
                    String name = fact.name();
                    isKeptBack(wrong, Mistakes.inOption(name, wrong));
                    isKeptBack(wrong, Mistakes.in(name + ": '" + wrong + "'"));
                    isKeptBack(wrong, Mistakes.in(name + ": [lumbar, '" + wrong + "']"));
                    isKeptBack(wrong, Mistakes.in(name + ": {'" + wrong + "': '" + wrong + "'}"));
                    isKeptBack(wrong, Mistakes.in(name + ": [['" + wrong + "'], none]"));
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "WORD: lumbar",
                "person: {WORD: WORD}",
                "person: WORD",
                "person: {name: [WORD]}",
                "person: [WORD]",
                "print: {WORD: WORD}",
                "print: {paper: WORD, large-print: WORD, length: WORD}",
                "print: {also-tell: [WORD, low-mood]}",
                "print: WORD",
                "site: WORD, WORD",
                "WORD: 1\nWORD: 2",
                "person: {WORD: 1, WORD: 2}",
                "[WORD]: 1",
                "- WORD",
                "WORD",
                "WORD: WORD: WORD",
                "person:\n\tname: WORD",
                "person: \"WORD",
                "person: [WORD",
                "site: *WORD",
                "site: &WORD [lumbar]",
                "site: !WORD!WORD lumbar",
                "%WORD WORD\n---\nWORD: 1",
                "%TAG WORD WORD\n---\nWORD: 1",
                "site: WORD\n---\nsite: WORD",
                "site: `WORD",
                "name: \"\\WORD\"",
                "name: \"\\UFFFFFFFFWORD\"",
                "name: WORD\u0007WORD",
                "name: |WORD\n  WORD",
                "name: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[WORD",
            })
    void nothingOfAWrongFileIsRepeatedInBrief(String text) {
        Random random = new Random(23);
        for (int i = 0; i < 20; i++) {
            String word = word(random);
            isKeptBack(word, Mistakes.in(text.replace("WORD", word)));
        }
    }

    @Test
    void aNameThatIsTooLongIsNotRepeatedInBrief() {
        String name = "Quirkova ".repeat(100);
        isKeptBack("Quirkova", Mistakes.inOption("name", name));
        isKeptBack("Quirkova", Mistakes.in("person: {name: " + name + "}"));
    }

    @Test
    void aPersonsOwnTerminalShowsWhatWasWritten() {
        assertThat(Mistakes.in("procedure: quirk\n"))
                .singleElement()
                .satisfies(problem -> assertThat(problem.inFull()).contains("quirk"));
    }

    private static void isKeptBack(String secret, List<Problem> found) {
        assertThat(found).as("the mistakes of " + secret).isNotEmpty();
        found.forEach(problem -> {
            assertThat(problem.inBrief()).doesNotContainIgnoringCase(secret);
            assertThat(problem.discreet()).doesNotContainIgnoringCase(secret);
        });
        assertThat(new ProblemException(found)).message().doesNotContainIgnoringCase(secret);
    }

    /** A word that no message and no vocabulary holds. */
    private static String word(Random random) {
        StringBuilder word = new StringBuilder("q");
        for (int length = 3 + random.nextInt(30); length > 0; length--) {
            word.append("qxjzé山".charAt(random.nextInt(6)));
        }
        return word.toString();
    }

    /** A valid name with two letters swapped, one dropped, or one doubled. */
    private static String slip(String name, Random random) {
        int at = random.nextInt(name.length() - 1);
        String swapped = name.substring(0, at) + name.charAt(at + 1) + name.charAt(at) + name.substring(at + 2);
        String dropped = name.substring(0, at) + name.substring(at + 1);
        String doubled = name.substring(0, at) + name.charAt(at) + name.substring(at);
        return List.of(swapped, dropped, doubled).get(random.nextInt(3));
    }

    /** Whether it is so short, or so like a valid name, that a message may hold it by chance. */
    private static boolean isNamed(String wrong) {
        return wrong.length() < 5 || NAMES.stream().anyMatch(name -> name.contains(wrong));
    }
}
