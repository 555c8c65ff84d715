package org.askbefore.questionbank;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AbbreviationsTest {
    private static final Abbreviations KNOWN =
            new Abbreviations(Map.of("MRI", "magnetic resonance imaging", "NHS", "National Health Service"));

    @ParameterizedTest
    @CsvSource({
        "An MRI scan, MRI",
        "A GLP-1 medicine, GLP-1",
        "The V1 branch, V1",
        "An RF-type needle, RF",
        "The journal PM&R, PM&R",
        "In the U.S. only, U.S.",
        "A scan e.g. of the hips, e.g.",
        "Two MRIs, MRIs",
        "An NHS's rule, NHS"
    })
    void a_short_form_is_found(String text, String found) {
        assertThat(Abbreviations.in(text)).containsExactly(found);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I had an X-ray",
                "NeuroTarget",
                "St. Louis",
                "Medicare.gov",
                "911 or 9-8-8",
                "In 2017 {person}",
                "A 24-hour line"
            })
    void a_word_a_name_or_a_number_is_no_short_form(String text) {
        assertThat(Abbreviations.in(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Magnetic resonance imaging (MRI) helps. MRI is safe.",
                "A scan (magnetic resonance imaging, MRI)",
                "An MRI (magnetic resonance imaging) scan"
            })
    void a_text_may_spell_it_out_before_or_after(String text) {
        assertThat(KNOWN.spellsOut(text, "MRI")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "An MRI scan",
                "MRI first, then magnetic resonance imaging (MRI)",
                "(MRI)",
                "Magnetic imaging (MRI)",
                "Magnetic resonance imaging, or MRI"
            })
    void a_text_that_says_it_later_or_otherwise_does_not_spell_it_out(String text) {
        assertThat(KNOWN.spellsOut(text, "MRI")).isFalse();
    }

    @Test
    void a_short_form_that_the_table_lacks_is_never_spelled_out() {
        assertThat(KNOWN.spellsOut("General practitioner (GP)", "GP")).isFalse();
    }
}
