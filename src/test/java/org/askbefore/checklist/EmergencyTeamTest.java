package org.askbefore.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.askbefore.document.Lists;
import org.askbefore.questionbank.Notice;
import org.askbefore.situation.Situation;
import org.askbefore.situation.Value;
import org.junit.jupiter.api.Test;

/** What an emergency department asks first is filled in from what was said; what is not known stays blank, and is never "none". */
class EmergencyTeamTest {
    private static final Map<String, String> SEVERAL =
            Map.of("team-allergies", "allergies", "team-implants", "implants", "team-medicines", "medicines");

    @Test
    void it_is_filled_from_the_facts() throws Exception {
        assertThat(lines("""
                procedure: facet-rf
                site: [cervical]
                side: left
                stage: just-had
                days-since: 2
                sedation: light
                medicines: [blood-thinner, opioid]
                allergies: [latex]
                implants: [pacemaker]
                symptoms: [clumsy-hands]
                """))
                .satisfies(lines -> assertThat(lines.get("team-done")).contains("neck"))
                .containsEntry("team-when", "2 days ago")
                .containsEntry("team-side", label("side", "left"))
                .containsEntry("team-sedation", "light sedation")
                .containsEntry("team-thinner", RandomLists.BANK.words().get("team-thinner-yes"))
                .containsEntry("team-medicines", "opioid pain medicine")
                .containsEntry("team-allergies", label("allergies", "latex"))
                .containsEntry("team-implants", label("implants", "pacemaker"))
                .containsEntry("team-who", "");
    }

    @Test
    void what_is_not_known_stays_blank() throws Exception {
        Map<String, String> lines = lines("stage: just-had\nsedation: not-told\nsymptoms: [breathless]\n");
        assertThat(lines).containsEntry("team-when", label("stage", "just-had") + "; on:");
        lines.remove("team-when");
        assertThat(lines.values()).hasSizeGreaterThan(5).containsOnly("");
    }

    @Test
    void none_is_said_only_of_what_there_is_none_of() throws Exception {
        String none = RandomLists.BANK.words().get("team-none");
        assertThat(lines("stage: just-had\nmedicines: [none]\nallergies: [none]\nimplants: [none]\n"
                        + "symptoms: [breathless]\n"))
                .containsEntry("team-thinner", none)
                .containsEntry("team-medicines", none)
                .containsEntry("team-allergies", none)
                .containsEntry("team-implants", none);
        assertThat(lines("stage: just-had\nmedicines: [blood-thinner]\nsymptoms: [breathless]\n"))
                .as("a thinner is no other medicine, and others may have been forgotten")
                .containsEntry("team-medicines", "");
        assertThat(lines("stage: just-had\nmedicines: [opioid]\nsymptoms: [breathless]\n"))
                .as("a thinner that was not ticked may have been forgotten")
                .containsEntry("team-thinner", "");
        RandomLists.forEach(2000, "short", (situation, list) -> {
            Map<String, String> lines = byName(list);
            SEVERAL.forEach((line, fact) -> {
                if (lines.containsKey(line)) {
                    assertThat(lines.get(line).equals(none))
                            .as(fact + " in " + situation)
                            .isEqualTo(isNone(situation, fact));
                }
            });
        });
    }

    @Test
    void it_stands_under_an_emergency_and_nowhere_else() {
        RandomLists.forEach(2000, "short", (situation, list) -> {
            boolean emergency = list.notices().stream()
                    .anyMatch(notice -> notice.level() == Notice.Level.EMERGENCY
                            && !notice.id().startsWith("crisis"));
            assertThat(list.emergencyTeam().isEmpty()).as(situation.toString()).isEqualTo(!emergency);
        });
    }

    @Test
    void before_a_procedure_nothing_was_done() throws Exception {
        assertThat(lines("procedure: sdr\nstage: scheduled\nsymptoms: [breathless]\n"))
                .containsKey("team-planned")
                .doesNotContainKey("team-done");
    }

    private static boolean isNone(Situation situation, String fact) {
        return situation.get(fact) instanceof Value.Several several
                && several.names().equals(List.of());
    }

    private static String label(String fact, String value) {
        return RandomLists.BANK.vocabulary().get(fact).label(value);
    }

    private static Map<String, String> lines(String situation) throws Exception {
        return byName(Lists.list(Lists.request(situation)));
    }

    private static Map<String, String> byName(Checklist list) {
        Map<String, String> lines = new LinkedHashMap<>();
        list.emergencyTeam().forEach(line -> lines.put(line.name(), line.text()));
        return lines;
    }
}
