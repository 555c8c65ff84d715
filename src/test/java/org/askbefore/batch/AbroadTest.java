package org.askbefore.batch;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.util.DefaultLocale;

/** The same on machines set to other languages: Turkish has another small I, Arabic other digits. */
class AbroadTest {

    @Nested
    @DefaultLocale("tr-TR")
    class SchedulesInTurkey extends BrokenSchedulesTest {}

    @Nested
    @DefaultLocale("tr-TR")
    class IdsInTurkey extends PatientIdTest {}

    @Nested
    @DefaultLocale("ar-EG-u-nu-arab")
    class SchedulesInEgypt extends BrokenSchedulesTest {}
}
