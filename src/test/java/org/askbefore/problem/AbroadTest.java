package org.askbefore.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.util.DefaultLocale;
import org.junit.jupiter.api.util.DefaultTimeZone;

/** The same on a machine set to Turkish, where the small letter of I is another, and to the far side of the date line. */
@DefaultLocale("tr-TR")
@DefaultTimeZone("Pacific/Apia")
class AbroadTest {

    @Test
    void theMachineIsSetToTurkish() {
        assertThat("I".toLowerCase(Locale.getDefault())).isEqualTo("ı");
        assertThat(TimeZone.getDefault().getID()).isEqualTo("Pacific/Apia");
    }

    @Nested
    class NamesThere extends NearestTest {
        @Test
        void theMachineIsSetToTurkishHereToo() {
            theMachineIsSetToTurkish();
        }
    }

    @Nested
    class BrokenFilesThere extends BrokenYamlTest {}

    @Nested
    class PlacesThere extends YamlReaderTest {}
}
