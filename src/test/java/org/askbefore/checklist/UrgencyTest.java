package org.askbefore.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.askbefore.questionbank.Notice;
import org.askbefore.questionbank.Sign;
import org.askbefore.situation.Situation;
import org.askbefore.situation.Value;
import org.junit.jupiter.api.Test;

/** One sign has one speed: each symptom alone, at each place and stage, in the box and in "When to get help". */
class UrgencyTest {
    private static final List<String> COURSES = List.of("new-or-worse", "same-never-checked", "same-and-checked");
    private int inBoth;

    @Test
    void the_strip_never_names_a_sign_at_another_speed_than_its_box() {
        forEachSignAlone((sign, situation) -> {
            String help = RandomLists.list(withoutSymptoms(situation), "short").getHelp();
            Notice.Level strip = inStrip(sign, help);
            if (strip != null) {
                inBoth++;
                Situation said = isGettingWeaker(sign, situation)
                        ? RandomLists.with(situation, "symptom-course", new Value.Chosen("new-or-worse"))
                        : situation;
                assertThat(RandomLists.list(said, "short").notices())
                        .as(sign.value() + " in " + situation + ": " + help)
                        .isNotEmpty()
                        .first()
                        .extracting(ShownNotice::level)
                        .isEqualTo(strip);
            }
        });
        assertThat(inBoth).isGreaterThan(200);
    }

    /** After SDR two weak legs are usual at first; the strip speaks of legs that get weaker, which is another thing to say. */
    private static boolean isGettingWeaker(Sign sign, Situation situation) {
        return sign.value().equals("both-legs-weak") && situation.has("procedure", "sdr");
    }

    @Test
    void what_has_a_box_of_its_own_is_not_named_by_the_strip_again() {
        forEachSignAlone((sign, situation) -> assertThat(
                        inStrip(sign, RandomLists.list(situation, "short").getHelp()))
                .as(sign.value() + " in " + situation)
                .isNull());
    }

    @Test
    void the_box_has_the_speed_of_the_table_whether_or_not_it_is_said_to_be_new() {
        forEachSignAlone((sign, situation) -> {
            Notice.Level level = GetHelp.speed(RandomLists.BANK, sign, situation);
            Situation fresh = RandomLists.with(situation, "symptom-course", new Value.Chosen("new-or-worse"));
            assertThat(fastest(fresh)).as(situation.toString()).isEqualTo(level);
        });
    }

    @Test
    void what_is_not_said_to_be_checked_is_never_slower_than_what_is() {
        List<String> slower = new ArrayList<>();
        forEachSignAlone((sign, situation) -> {
            int before = -1;
            for (String course : COURSES) {
                Notice.Level level = fastest(RandomLists.with(situation, "symptom-course", new Value.Chosen(course)));
                int speed = level == null ? Notice.Level.values().length : level.ordinal();
                if (speed < before) {
                    slower.add(course + " in " + situation);
                }
                before = speed;
            }
        });
        assertThat(slower).isEmpty();
    }

    private interface SignAlone {
        void accept(Sign sign, Situation situation);
    }

    private static void forEachSignAlone(SignAlone test) {
        for (Sign sign : RandomLists.BANK.urgency().signs()) {
            if (sign.fact().equals("symptoms")) {
                for (Situation treatment : Bare.treatments()) {
                    for (String stage : Bare.STAGES) {
                        test.accept(sign, Bare.at(treatment, stage, sign.value()));
                    }
                }
            }
        }
    }

    private static Situation withoutSymptoms(Situation situation) {
        Map<String, Value> values = new HashMap<>(situation.values());
        values.remove("symptoms");
        return RandomLists.of(values);
    }

    private static Notice.Level fastest(Situation situation) {
        return new ChecklistMaker(RandomLists.BANK)
                .notices(situation).stream().map(ShownNotice::level).findFirst().orElse(null);
    }

    /** The speed at which the strip names that sign; null where it does not. */
    private static Notice.Level inStrip(Sign sign, String strip) {
        if (sign.strip().isEmpty()) {
            return null;
        }
        for (String sentence : strip.split("(?<=\\.) ")) {
            boolean names =
                    Arrays.stream(sentence.split(" for |, | or |\\.")).anyMatch(part -> part.equals(sign.strip()));
            boolean whole = names || sentence.contains(" " + sign.strip());
            if (whole) {
                return sentence.contains("same day") ? Notice.Level.TODAY : Notice.Level.EMERGENCY;
            }
        }
        return null;
    }
}
