package org.askbefore.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PatientIdTest {

    @ParameterizedTest
    @CsvSource({
        "a-1, A-1",
        "é, e\u0301",
        "É, e\u0301",
        "straße, STRASSE",
        "ΟΔΟΣ, οδος",
        "ﬁ, FI",
        "ǅ, ǆ",
        "K, k",
        "ẞ, ß",
        "STRAẞE, strasse",
        "İ, i"
    })
    void ids_that_would_meet_on_a_disk_are_one(String one, String other) {
        assertThat(PatientId.folded(one)).isEqualTo(PatientId.folded(other));
    }

    @ParameterizedTest
    @CsvSource({"a-1, a_1", "1, 01", "e, é", "a, ' a b'", "o, 0"})
    void other_ids_are_two(String one, String other) {
        assertThat(PatientId.folded(one)).isNotEqualTo(PatientId.folded(other));
    }

    @ParameterizedTest
    @CsvSource({"１２, 12", "a  b, a b"})
    void ids_that_a_clerk_takes_for_each_other_are_one(String one, String other) {
        assertThat(PatientId.folded(one)).isEqualTo(PatientId.folded(other));
    }

    @Test
    void ids_that_differ_by_the_case_of_one_letter_are_one_whatever_the_letter() {
        letters().forEach(c -> {
            String letter = Character.toString(c);
            String title = Character.toString(Character.toTitleCase(c));
            String small = Character.toString(Character.toLowerCase(c));
            String capital = Character.toString(Character.toUpperCase(c));
            String id = "p" + letter + "9";
            String folded = PatientId.folded(id);
            assertThat(List.of("p" + title + "9", "p" + small + "9", "p" + capital + "9"))
                    .as("U+%04X", c)
                    .allMatch(other -> PatientId.folded(other).equals(folded));
            for (Normalizer.Form form : Normalizer.Form.values()) {
                String other = Normalizer.normalize(id, form);
                assertThat(List.of(other, other.toUpperCase(Locale.ROOT), other.toLowerCase(Locale.ROOT), folded))
                        .as("U+%04X %s", c, form)
                        .allMatch(same -> PatientId.folded(same).equals(folded));
            }
            assertThat(PatientId.folded("p" + letter))
                    .isEqualTo(PatientId.folded(("p" + letter).toLowerCase(Locale.ROOT)));
        });
    }

    private static IntStream letters() {
        return IntStream.rangeClosed(1, Character.MAX_CODE_POINT)
                .filter(c -> OddCharacter.in(Character.toString(c)) == null);
    }

    @Test
    void every_letter_and_digit_may_stand_in_an_id() {
        long letters = letters().filter(Character::isLetterOrDigit).count();
        long all = IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                .filter(Character::isLetterOrDigit)
                .count();
        // The four fillers of Hangul are letters to Unicode, and are drawn as nothing.
        assertThat(all - letters).isEqualTo(4);
    }

    @ParameterizedTest
    @CsvSource({
        "200B, cannot be seen",
        "200C, cannot be seen",
        "200D, cannot be seen",
        "200E, cannot be seen",
        "202E, cannot be seen",
        "2060, cannot be seen",
        "2066, cannot be seen",
        "00AD, cannot be seen",
        "034F, cannot be seen",
        "061C, cannot be seen",
        "115F, cannot be seen",
        "1160, cannot be seen",
        "17B4, cannot be seen",
        "180E, cannot be seen",
        "180F, cannot be seen",
        "2800, cannot be seen",
        "3164, cannot be seen",
        "FE0F, cannot be seen",
        "FEFF, cannot be seen",
        "FFA0, cannot be seen",
        "FFF9, cannot be seen",
        "FFFC, cannot be seen",
        "1D173, cannot be seen",
        "E0041, cannot be seen",
        "E0100, cannot be seen",
        "00A0, is a blank of another kind",
        "1680, is a blank of another kind",
        "2003, is a blank of another kind",
        "2007, is a blank of another kind",
        "202F, is a blank of another kind",
        "205F, is a blank of another kind",
        "3000, is a blank of another kind",
        "FFFD, stands for a letter that was lost",
        "E000, cannot be printed",
        "F0000, cannot be printed",
        "FFFF, cannot be printed",
        "0007, cannot be printed",
        "0085, cannot be printed",
        "2028, cannot be printed"
    })
    void what_cannot_be_seen_is_told_by_its_number_and_place(String point, String what) {
        String odd = Character.toString(Integer.parseInt(point, 16));
        for (String id : List.of("a😀" + odd + "1", "ab" + odd, odd)) {
            RowFault fault = PatientId.fault("id", PatientId.stripped(id));
            assertThat(fault).as(id).isNotNull();
            int place = id.codePointCount(0, id.indexOf(odd)) + 1;
            assertThat(fault.what()).isEqualTo("Character " + place + " of the id (U+" + point + ") " + what + ".");
            assertThat(fault.mend()).isNotEmpty();
        }
    }

    @Test
    void ordinary_blanks_around_an_id_are_none_of_it() {
        assertThat(PatientId.stripped(" \t A 1\r\n")).isEqualTo("A 1");
        assertThat(PatientId.stripped(" \t")).isEmpty();
        assertThat(PatientId.fault("id", " A 1 ")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a\nb", "a\u0000", "\uD800", "a\u2028b", "a\u0085b"})
    void what_is_no_text_is_no_id(String id) {
        assertThat(PatientId.fault("id", id)).isNotNull();
    }

    @Test
    void an_id_may_have_a_hundred_characters() {
        assertThat(PatientId.fault("id", "\uD83D\uDE00".repeat(100))).isNull();
        assertThat(PatientId.fault("id", "x".repeat(101))).isNotNull();
    }

    @Test
    void every_id_is_told_by_the_row_that_had_it_first() {
        SeenIds ids = new SeenIds();
        for (int i = 1; i <= 20_000; i++) {
            assertThat(ids.add("Patient " + i, i)).isZero();
        }
        for (int i = 1; i <= 20_000; i++) {
            assertThat(ids.add("patient " + i, i + 20_000)).isEqualTo(i);
        }
    }
}
