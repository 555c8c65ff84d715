package org.askbefore.batch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PatientIdTest {

    @ParameterizedTest
    @CsvSource({"a-1, A-1", "é, e\u0301", "É, e\u0301", "straße, STRASSE", "ΟΔΟΣ, οδος", "ﬁ, FI", "ǅ, ǆ", "K, k"})
    void ids_that_would_meet_on_a_disk_are_one(String one, String other) {
        assertThat(PatientId.folded(one)).isEqualTo(PatientId.folded(other));
    }

    @ParameterizedTest
    @CsvSource({"a-1, a_1", "1, 01", "e, é", "a, ' a b'", "o, 0"})
    void other_ids_are_two(String one, String other) {
        assertThat(PatientId.folded(one)).isNotEqualTo(PatientId.folded(other));
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
