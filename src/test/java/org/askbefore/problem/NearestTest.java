package org.askbefore.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The valid name nearest to one that was misspelt. */
class NearestTest {
    private static final List<String> NAMES = List.of(
            "sdr", "facet-rf", "si-joint-rf", "trigeminal-rf", "lumbar", "cervical", "limits", "implants", "uk", "us");

    @ParameterizedTest
    @CsvSource({
        "srd, sdr",
        "lubmar, lumbar",
        "lumber, lumbar",
        "lumba, lumbar",
        "lumbarr, lumbar",
        "LUMBAR, lumbar",
        "LIMITS, limits",
        "IMPLANTS, implants",
        "Facet-RF, facet-rf",
        "facet_rf, facet-rf",
        "facet rf, facet-rf",
        "si_joint_rf, si-joint-rf",
        "SI JOINT RF, si-joint-rf",
        "trigemnal-fr, trigeminal-rf",
        "' lumbar ', lumbar",
        "ku, uk",
        "uss, us",
    })
    void aSlipOfTheFingersFindsItsName(String written, String name) {
        assertThat(Nearest.to(written, NAMES)).contains(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "banana", "thoracic", "x", "zz", "腰", "lumbar-and-cervical", "\uD83D\uDE00"})
    void aNameThatIsNearNoneFindsNone(String written) {
        assertThat(Nearest.to(written, NAMES)).isEmpty();
    }

    @Test
    void amongEquallyNearTheFirstOfTheAlphabetIsTaken() {
        assertThat(Nearest.to("uz", List.of("us", "uk"))).contains("uk");
    }

    @Test
    void aShortNameThatIsWhollyOtherHidesNoNearerOne() {
        assertThat(Nearest.to("xr", List.of("au", "sdr"))).contains("sdr");
    }

    @Test
    void aVeryLongNameIsNotCompared() {
        String long64 = "x".repeat(64);
        assertThat(Nearest.to(long64 + "y", List.of(long64))).isEmpty();
        assertThat(Nearest.to(long64, List.of(long64))).contains(long64);
        assertThat(Nearest.to("x".repeat(1_000_000), NAMES)).isEmpty();
    }

    @Test
    void theMendNamesTheNearestAndAtMostTwelve() {
        assertThat(Nearest.mend("srd", List.of("sdr", "facet-rf"), "Values"))
                .isEqualTo("Did you mean \"sdr\"? Values: sdr, facet-rf");
        assertThat(Nearest.mend("banana", List.of("sdr"), "Values")).isEqualTo("Values: sdr");
        assertThat(Nearest.mend("banana", List.of(), "Values")).isEqualTo("Values: none");
        List<String> twelve = List.of("a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l");
        assertThat(Nearest.mend("banana", twelve, "Facts")).endsWith("j, k, l");
        List<String> more = new java.util.ArrayList<>(twelve);
        more.add("thirteen");
        assertThat(Nearest.mend("banana", more, "Facts")).endsWith("j, k, l, …");
        assertThat(Nearest.mend("tirteen", more, "Facts")).startsWith("Did you mean \"thirteen\"? ");
    }

    @ParameterizedTest
    @CsvSource({
        "'', '', 0",
        "abc, abc, 0",
        "abc, acb, 1",
        "abc, ab, 1",
        "abc, abcd, 1",
        "abc, xbc, 1",
        "ab, ba, 1",
        "abcd, badc, 2",
        "'', abc, 3",
        "abc, xyz, 3",
        "kitten, sitting, 3"
    })
    void distanceCountsLettersAddedDroppedChangedOrSwapped(String a, String b, int distance) {
        assertThat(Nearest.distance(a, b)).isEqualTo(distance);
    }

    @Test
    void distanceIsTheSameBothWaysAndNeverMoreThanTheLongerName() {
        Random random = new Random(7);
        for (int i = 0; i < 2_000; i++) {
            String a = word(random);
            String b = word(random);
            int distance = Nearest.distance(a, b);
            assertThat(distance).as(a + " " + b).isEqualTo(Nearest.distance(b, a));
            assertThat(distance)
                    .as(a + " " + b)
                    .isBetween(Math.abs(a.length() - b.length()), Math.max(a.length(), b.length()));
            assertThat(distance == 0).as(a + " " + b).isEqualTo(a.equals(b));
        }
    }

    private static String word(Random random) {
        StringBuilder word = new StringBuilder();
        for (int length = random.nextInt(7); length > 0; length--) {
            word.append((char) ('a' + random.nextInt(4)));
        }
        return word.toString();
    }
}
