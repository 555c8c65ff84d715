package org.askbefore.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The line of a mistake with the caret below it, and what a terminal must never be sent. */
class ExcerptTest {

    @Test
    void theCaretStandsBelowTheMistake() {
        assertThat(Excerpt.of("when: {procedure: [srd]}", 20)).isEqualTo("""
                when: {procedure: [srd]}
                                     ^""");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 40, 96, 97, 200, 4_999, 5_000, 5_001})
    void aLongLineIsCutAroundTheMistake(int column) {
        String line = "x".repeat(column - 1) + "M" + "x".repeat(5_000);
        String[] shown = Excerpt.of(line, column).split("\n", -1);
        assertThat(shown[0]).hasSize(96);
        assertThat(shown[0].indexOf('M')).isEqualTo(shown[1].indexOf('^') - 2);
    }

    @Test
    void theCaretStaysInSightPastTheEndOfTheLine() {
        assertThat(Excerpt.of("short", 1_000)).isEqualTo("short\n       ^");
        assertThat(Excerpt.of("", 7)).isEqualTo("\n  ^");
    }

    @Test
    void lettersOfTwoUnitsCountOnce() {
        assertThat(Excerpt.of("\uD835\uDC00\uD835\uDC01: srd", 5)).isEqualTo("\uD835\uDC00\uD835\uDC01: srd\n      ^");
    }

    @Test
    void aCutNeverSplitsALetter() {
        String line = "\uD83D\uDE00".repeat(300);
        for (int column = 1; column <= 300; column++) {
            String shown = Excerpt.of(line, column).split("\n", -1)[0];
            assertThat(shown.codePoints()).hasSize(96).allMatch(letter -> letter == 0x1F600);
        }
    }

    @Test
    void wideLettersPushTheCaretTwoColumns() {
        assertThat(Excerpt.of("山田: srd", 5)).isEqualTo("山田: srd\n" + " ".repeat(2 + 6) + "^");
        assertThat(Excerpt.of("ＡＢ: srd", 5)).isEqualTo("ＡＢ: srd\n" + " ".repeat(2 + 6) + "^");
        assertThat(Excerpt.of("한글: srd", 5)).isEqualTo("한글: srd\n" + " ".repeat(2 + 6) + "^");
    }

    @Test
    void marksThatStandOnALetterPushItNone() {
        assertThat(Excerpt.of("Zoe\u0308: srd", 7)).isEqualTo("Zoe\u0308: srd\n" + " ".repeat(2 + 5) + "^");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 7, 9, 10, 13, 27, 0x7F, 0x85, 0x9B, 0x200E, 0x200F, 0x202E, 0x2028, 0x2029, 0x2066, 0xFEFF})
    void whatWouldMoveTheCursorOrTurnTheTextIsBlanked(int letter) {
        String written = "a" + Character.toString(letter) + "b";
        assertThat(Excerpt.of(written, 3)).isEqualTo("a b\n    ^");
        Problem problem = Problem.at(new Place("list.yaml", 1, 3), "\"" + written + "\" is not a value.", "Mend it.")
                .onLine(written);
        assertThat(problem.inFull()).isEqualTo("""
                list.yaml:1:3: "a b" is not a value.
                  a b
                    ^
                  Mend it.""");
    }

    @Test
    void halfALetterIsBlanked() {
        assertThat(Excerpt.of("a\uD83Db", 3)).isEqualTo("a b\n    ^");
    }

    @Test
    void nothingIsShownOfAnEmptyLineOrWithoutAColumn() {
        Problem problem = Problem.at(new Place("list.yaml", 2, 1), "It ends too soon.", "");
        assertThat(problem.onLine("  ").inFull()).isEqualTo("list.yaml:2:1: It ends too soon.");
        assertThat(problem.onLine(null).inFull()).isEqualTo("list.yaml:2:1: It ends too soon.");
        Problem whole = Problem.at(Place.of("--site"), "It ends too soon.", "").onLine("lumbar");
        assertThat(whole.inFull()).isEqualTo("--site: It ends too soon.");
    }
}
