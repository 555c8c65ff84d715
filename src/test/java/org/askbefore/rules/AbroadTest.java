package org.askbefore.rules;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.util.DefaultLocale;
import org.junit.jupiter.api.util.DefaultTimeZone;

/** The same on a machine set to Turkish, and to the far side of the date line. */
@DefaultLocale("tr-TR")
@DefaultTimeZone("Pacific/Apia")
class AbroadTest {

    @Nested
    class BrokenRulesThere extends ConditionReaderTest {}

    @Nested
    class LeavesThere extends LeafTest {}

    @Nested
    class RulesThere extends ConditionTest {}
}
