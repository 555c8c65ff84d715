package org.askbefore.situation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.askbefore.BuiltIn;
import org.askbefore.Situations;
import org.askbefore.problem.ProblemException;
import org.askbefore.problem.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a situation file and options are read as. */
class RequestReaderTest {

    // ---- Facts

    @Test
    void aFileSaysFactsOfEveryKind() throws Exception {
        Request request = read("""
                procedure: facet-rf
                site: [lumbar, cervical]
                worries: panic
                age: 67
                implants: [none]
                """);
        assertThat(request.situation())
                .hasToString(
                        "{age: 67, procedure: facet-rf, site: [lumbar, cervical], worries: [panic], implants: [none]}");
    }

    @Test
    void nothingGivenIsNothingKnown() throws Exception {
        assertThat(options().read()).isEqualTo(new Request(Situation.empty(), Person.UNNAMED, PrintWishes.NONE));
    }

    @Test
    void factsComeInTheOrderOfTheVocabularyHoweverTheyAreGiven() throws Exception {
        Situation one = read("site: [cervical, lumbar, cervical]\nprocedure: facet-rf\n")
                .situation();
        Situation other =
                read("procedure: facet-rf\nsite: [lumbar, cervical]\n").situation();
        assertThat(one).isEqualTo(other).hasToString(other.toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"procedure: ' sdr '", "procedure: \"sdr\"", "procedure:    sdr  # planned", "{procedure: sdr}"})
    void spaceAndQuotesAroundAValueDoNotMatter(String text) throws Exception {
        assertThat(read(text).situation()).hasToString("{procedure: sdr}");
    }

    @Test
    void noneIsAValueOfSedationAndAnAnswerOfLists() throws Exception {
        Situation situation = read("sedation: none\nallergies: none\n").situation();
        assertThat(situation.get("sedation")).isEqualTo(new Value.Chosen("none"));
        assertThat(situation.get("allergies")).isEqualTo(new Value.Several(List.of()));
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "120, 120", "' 6 ', 6", "007, 7"})
    void aNumberMayReachItsLimits(String written, int number) throws Exception {
        assertThat(read("age: \"" + written + "\"").situation().get("age")).isEqualTo(new Value.Amount(number));
    }

    @Test
    void everySituationReadsBackFromAFileAndFromOptions() throws Exception {
        Situations situations = new Situations(BuiltIn.vocabulary(), 11);
        for (int i = 0; i < 300; i++) {
            Situation situation = situations.next();
            assertThat(read("# All\n" + situation).situation()).isEqualTo(situation);
            RequestReader options = options();
            situation.values().forEach((fact, value) -> options.option(fact, String.join(", ", value.asWritten())));
            assertThat(options.read().situation()).isEqualTo(situation);
        }
    }

    // ---- Options over the file

    @Test
    void anOptionTakesThePlaceOfWhatTheFileSays() throws Exception {
        Request request = file("""
                site: [lumbar]
                age: 7
                person: {name: Ann, id: 3}
                print: {paper: letter, length: full}
                """)
                .option("site", "cervical")
                .option("name", "Bob")
                .option("paper", "a4")
                .read();
        assertThat(request.situation()).hasToString("{age: 7, site: [cervical]}");
        assertThat(request.person()).isEqualTo(Person.of(Map.of("name", "Bob", "id", "3")));
        assertThat(request.print()).isEqualTo(new PrintWishes("a4", false, false, "full", List.of()));
    }

    @Test
    void anOptionMendsAValueThatTheFileHasWrong() throws Exception {
        Request request = file("procedure: srd\n").option("procedure", "sdr").read();
        assertThat(request.situation()).hasToString("{procedure: sdr}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"lumbar,cervical", "lumbar, cervical", " cervical ,lumbar", "lumbar,cervical,lumbar"})
    void anOptionTakesSeveralValuesWithCommas(String value) throws Exception {
        assertThat(options().option("site", value).read().situation()).hasToString("{site: [lumbar, cervical]}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"alcohol,past-trauma", "alcohol, past-trauma", " alcohol ,past-trauma "})
    void delicateValuesToTellMayStandWithSpaces(String value) throws Exception {
        assertThat(options().option("also-tell", value).read().print().alsoTell())
                .containsExactly("alcohol", "past-trauma");
    }

    // ---- Person and print

    @Test
    void thePersonIsPrintedAsGiven() throws Exception {
        Person person = read("""
                person:
                  id: 0042
                  name: "  Zoë O'Brien-山田 "
                  date-of-birth: 03/05/1961
                  appointment: "3 May: ten o'clock"
                  clinician: no
                """).person();
        assertThat(person).isEqualTo(new Person("0042", "Zoë O'Brien-山田", "03/05/1961", "3 May: ten o'clock", "no"));
    }

    @Test
    void aPartOfThePersonMayBeLeftEmpty() throws Exception {
        assertThat(read("person: {name: , id: \"\"}\n").person()).isEqualTo(Person.UNNAMED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"n", "é", "山", "\uD83D\uDE00"})
    void aNameMayHaveFiveHundredCharactersAndNoMore(String letter) throws Exception {
        String longest = letter.repeat(500);
        assertThat(read("person: {name: \"  " + longest + "  \"}").person().name())
                .isEqualTo(longest);
        assertThat(options().option("name", longest).read().person().name()).isEqualTo(longest);
        assertThat(Mistakes.in("person: {name: \"" + longest + letter + "\"}"))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.what()).isEqualTo("\"name\" is longer than 500 characters.");
                    assertThat(problem.inBrief()).doesNotContain(letter + letter);
                });
    }

    @ParameterizedTest
    @CsvSource({"yes, true", "no, false", "true, true", "false, false"})
    void largePrintIsYesOrNo(String written, boolean large) throws Exception {
        assertThat(read("print: {large-print: " + written + "}").print().largePrint())
                .isEqualTo(large);
        assertThat(options().option("large-print", written).read().print().largePrint())
                .isEqualTo(large);
    }

    @Test
    void aFileSaysHowToPrint() throws Exception {
        String print = "print: {paper: letter, length: short, large-print: yes, also-tell: [past-trauma, alcohol]}";
        assertThat(read(print).print())
                .isEqualTo(new PrintWishes("letter", true, false, "short", List.of("past-trauma", "alcohol")));
        assertThat(read("print: {also-tell: alcohol}").print().alsoTell()).containsExactly("alcohol");
    }

    private static Request read(String text) throws ProblemException {
        return file(text).read();
    }

    private static RequestReader file(String text) throws ProblemException {
        return options().file(new SourceText("list.yaml", text));
    }

    private static RequestReader options() {
        return new RequestReader(BuiltIn.vocabulary());
    }
}
