package org.askbefore.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reading YAML that keeps every place, and refusing what is too much. */
class YamlReaderTest {

    // ---- What is read

    @ParameterizedTest
    @ValueSource(
            strings = {"no", "yes", "off", "true", "null", "~", "6", "06", "0x1F", "1e3", ".inf", "2026-11-22", "12:30"
            })
    void everyValueStaysTheTextThatWasWritten(String written) throws Exception {
        assertThat(text(read("paper: " + written + "\n"), "paper")).isEqualTo(written);
    }

    @Test
    void aNameWithoutAValueHoldsNothing() throws Exception {
        YamlNode node = read("site:\nstage: considering\n").get("site");
        assertThat(node).isNotNull();
        assertThat(node.kind()).isEqualTo("nothing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\n", "\r"})
    void linesMayEndAsOnAnySystem(String end) throws Exception {
        String text = String.join(end, "person:", "  name: Ann", "site: [lumbar,", "  cervical]", "");
        YamlNode.Entries entries = read(text);
        assertThat(entries.names()).containsExactly("person", "site");
        assertThat(entries.get("site")).isInstanceOf(YamlNode.Items.class);
        ProblemException e = refused(text + "site: [cervical]" + end);
        assertThat(e.problems()).extracting(Problem::inFull).containsExactly("""
                typed.yaml:5:1: "site" is given twice; the first is on line 3.
                  site: [cervical]
                  ^
                  Keep one of them.""");
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheFirstName() throws Exception {
        YamlNode.Entries entries = read("\uFEFFprocedure: sdr\n");
        assertThat(entries.names()).containsExactly("procedure");
        assertThat(entries.get("procedure")).extracting(YamlNode::place).hasToString("typed.yaml:1:12");
    }

    @Test
    void everyNameAndValueKnowsItsPlace() throws Exception {
        YamlNode.Entries entries = read("# Notes\nperson:\n  name: Ann\nsite:\n  - lumbar\n  - cervical\n");
        assertThat(entries.place()).hasToString("typed.yaml:2:1");
        YamlNode.Items site = (YamlNode.Items) entries.get("site");
        assertThat(site).isNotNull();
        assertThat(site.items())
                .extracting(item -> item.place().toString())
                .containsExactly("typed.yaml:5:5", "typed.yaml:6:5");
        YamlNode.Entries person = (YamlNode.Entries) entries.get("person");
        assertThat(person).isNotNull();
        assertThat(person.entries().values())
                .extracting(entry -> entry.name().place().toString())
                .containsExactly("typed.yaml:3:3");
    }

    @Test
    void namesKeepTheOrderOfTheFile() throws Exception {
        assertThat(read("{stage: x, age: 1, site: [a], procedure: y}").names())
                .containsExactly("stage", "age", "site", "procedure");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0007", "\uFFFE", "\uD83D ", "\uDE00"})
    void aCharacterThatNoTextHoldsIsShownWhereItStands(String character) {
        SourceText text = new SourceText("typed.yaml", "site: [lumbar]\nage: \uD83D\uDE00\uD83D\uDE00" + character);
        assertThatThrownBy(() -> YamlReader.read(text))
                .hasMessageStartingWith("typed.yaml:2:8: Here is a character that a text file cannot hold.");
    }

    @Test
    void aTextThatEndsInHalfALetterIsRefusedInWords() {
        assertThatThrownBy(() -> YamlReader.read(new SourceText("typed.yaml", "age: 6\uD83D")))
                .hasMessageStartingWith("typed.yaml:1:")
                .isInstanceOf(ProblemException.class);
    }

    // ---- What is too much

    @ParameterizedTest
    @ValueSource(strings = {"[", "{", "- ", "? ", "{a: ", "[[a, ", "{? ["})
    void deepNestingIsRefusedWhereItGrowsTooDeep(String opening) {
        ProblemException e = refused("a:\n  " + opening.repeat(100_000));
        assertThat(e.problems()).hasSize(1);
        assertThat(e.problems().get(0).what()).isEqualTo("This is nested too deeply.");
        assertThat(e.problems().get(0).place().line()).isEqualTo(2);
    }

    @Test
    void fortyLevelsAreReadAndOneMoreIsNot() throws Exception {
        assertThat(read("a: " + "[".repeat(39) + "]".repeat(39)).names()).containsExactly("a");
        assertThat(refused("a: " + "[".repeat(40) + "]".repeat(40)))
                .hasMessage(
                        "typed.yaml:1:43: This is nested too deeply. No file of ours needs more than a few levels.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a: b\n", "- b\n", "? \"a\n"})
    void aFileOfThousandsOfValuesIsRefusedWithOneMessage(String line) {
        ProblemException e = refused(line.repeat(SourceText.MOST_BYTES / line.length()));
        assertThat(e.problems())
                .singleElement()
                .extracting(Problem::what)
                .isEqualTo("This file holds more than any file of ours.");
    }

    @Test
    void aFileOfOneMegabyteIsReadAndAByteMoreIsNot() throws Exception {
        String most = "a: " + "x".repeat(SourceText.MOST_BYTES - 3);
        assertThat(read(most).names()).containsExactly("a");
        assertThat(refused(most + "x").problems()).extracting(Problem::inFull).containsExactly("""
                        typed.yaml: This file is larger than 1 MB.
                          A file of this kind is a page or two of text.""");
    }

    @Test
    void allNamesGivenTwiceAreReportedAtOnce() {
        assertThat(refused("a: 1\nb: {c: 1, c: 2}\na: 2\nb: 3\n").problems())
                .extracting(problem -> problem.place().toString())
                .containsExactly("typed.yaml:2:11", "typed.yaml:3:1", "typed.yaml:4:1");
    }

    private static String text(YamlNode.Entries entries, String name) {
        return entries.get(name) instanceof YamlNode.Text text ? text.text() : "not a text";
    }

    private static YamlNode.Entries read(String text) throws ProblemException, IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return YamlReader.read(SourceText.of(new ByteArrayInputStream(bytes), "typed.yaml"));
    }

    private static ProblemException refused(String text) {
        ProblemException e = catchThrowableOfType(ProblemException.class, () -> read(text));
        assertThat(e).as("a refusal").isNotNull();
        return e;
    }
}
