package org.askbefore.situation;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.askbefore.BuiltIn;
import org.askbefore.Golden;
import org.askbefore.Mangled;
import org.askbefore.problem.Problem;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Mistakes in a situation: every one is said, where it stands. */
class RequestMistakesTest {

    @TestFactory
    Stream<DynamicTest> aWrongSituationSaysEveryMistakeWhereItStands() throws IOException {
        return Golden.in("situation/broken", ".yaml").read(RequestMistakesTest::message);
    }

    private static String message(Path file) throws IOException {
        return Mistakes.in(Files.readString(file)).stream().map(Problem::inFull).collect(joining("\n"));
    }

    @Test
    void mistakesOfFileAndOptionsAreReportedAtOnceInTheOrderOfTheText() {
        String file = "person: {nam: Ann}\nsite: lumber\npain: 3\nprint: {paper: a5}\nage: abc\n";
        Map<String, String> options = new TreeMap<>(Map.of("length", "long", "procedure", "srd"));
        assertThat(Mistakes.in(file, options))
                .extracting(problem -> problem.place().toString())
                .containsExactly(
                        "list.yaml:1:10",
                        "list.yaml:2:7",
                        "list.yaml:3:1",
                        "list.yaml:4:16",
                        "list.yaml:5:6",
                        "--procedure",
                        "--length");
    }

    @Test
    void theMistakeOfAnOptionNamesTheOptionAndShowsNoLine() {
        assertThat(Mistakes.inOption("site", "lumbar,cervicla"))
                .extracting(Problem::inFull)
                .containsExactly("""
                        --site: "cervicla" is not a value of "site".
                          Did you mean "cervical"? Values: lumbar, cervical, thoracic, none""");
        assertThat(Mistakes.inOption("age", "")).extracting(Problem::inFull).containsExactly("""
                        --age: "age" takes one value, and here is nothing.
                          For example:  age: 6""");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "121", "abc", "6.5", "1e1", "0x6", "+6", "6 years", "٦", "６", "9999999999", "1_0"})
    void whatIsNotAWholeNumberInTheRangeIsRefused(String written) {
        for (List<Problem> found : List.of(Mistakes.in("age: '" + written + "'"), Mistakes.inOption("age", written))) {
            assertThat(found).singleElement().satisfies(problem -> {
                assertThat(problem.what()).isEqualTo("\"age\" is a whole number from 0 to 120.");
                assertThat(problem.mend()).isEqualTo("Leave it out if it is not known.");
            });
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "site; 'lumbar,,cervical'; \"site\" takes a list of values, and here is nothing.",
                "site; ''; \"site\" takes a list of values, and here is nothing.",
                "site; ' '; \"site\" takes a list of values, and here is nothing.",
                "site; 'none,lumbar'; \"site\" says none and something else.",
                "site; LUMBAR; \"LUMBAR\" is not a value of \"site\".",
                "procedure; 'sdr,facet-rf'; \"sdr,facet-rf\" is not a value of \"procedure\".",
                "procedure; none; \"none\" is not a value of \"procedure\".",
                "procedure; ' '; \"procedure\" takes one value, and here is nothing.",
                "paper; ''; \"paper\" needs a text, and here is nothing.",
                "large-print; maybe; \"maybe\" is not a value of \"large-print\".",
                "also-tell; lumbar; \"lumbar\" is not a delicate value.",
                "also-tell; smoking; \"smoking\" is not a delicate value.",
                "also-tell; none; \"none\" is not a delicate value.",
            })
    void anOptionSaysWhatIsWrongWithItsValue(String name, String value, String what) {
        assertThat(Mistakes.inOption(name, value)).extracting(Problem::what).containsExactly(what);
    }

    @Test
    void everyDelicateValueMayBeToldAndNoOther() {
        List<String> delicate = BuiltIn.vocabulary().facts().stream()
                .map(Fact::telling)
                .flatMap(telling -> telling == null ? Stream.of() : telling.delicate().stream())
                .toList();
        assertThat(delicate).contains("alcohol", "low-mood", "pregnancy-possible");
        for (Fact fact : BuiltIn.vocabulary().facts()) {
            for (String value : fact.values()) {
                assertThat(Mistakes.inOption("also-tell", value).isEmpty())
                        .as(value)
                        .isEqualTo(delicate.contains(value));
            }
        }
    }

    @Test
    void aSpoiltSituationIsReadOrItsMistakesAreSaid() {
        Mangled mangled = new Mangled(42);
        String sound = """
                procedure: facet-rf
                site: [lumbar, cervical]
                age: 67
                person: {name: Ann}
                print: {also-tell: [alcohol]}
                """;
        for (int i = 0; i < 3_000; i++) {
            String spoilt = mangled.spoil(sound);
            try {
                Mistakes.in(spoilt)
                        .forEach(problem ->
                                assertThat(problem.inFull()).as(spoilt).isNotBlank());
            } catch (RuntimeException e) {
                throw new AssertionError("Not in words: " + e + ", of this text:\n" + spoilt, e);
            }
        }
    }
}
