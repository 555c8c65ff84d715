package org.askbefore.situation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.util.DefaultLocale;
import org.junit.jupiter.api.util.DefaultTimeZone;

/** The same on machines set to other languages: Turkish has another small I, Arabic other digits. */
@DefaultTimeZone("Pacific/Apia")
class AbroadTest {

    @Nested
    @DefaultLocale("tr-TR")
    class SituationsInTurkey extends RequestReaderTest {}

    @Nested
    @DefaultLocale("tr-TR")
    class MistakesInTurkey extends RequestMistakesTest {}

    @Nested
    @DefaultLocale("ar-EG-u-nu-arab")
    class MistakesInEgypt extends RequestMistakesTest {
        @Test
        void theMachineHasOtherDigits() {
            assertThat(String.format(Locale.getDefault(Locale.Category.FORMAT), "%d", 6))
                    .isEqualTo("٦");
        }
    }
}
