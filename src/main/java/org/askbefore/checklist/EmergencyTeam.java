package org.askbefore.checklist;

import java.util.ArrayList;
import java.util.List;
import org.askbefore.questionbank.QuestionBank;
import org.askbefore.situation.Fact;
import org.askbefore.situation.Situation;
import org.askbefore.situation.Value;

/**
 * What somebody in an emergency department asks first, filled in from what was said: what was done, when and where, sedation,
 * medicines, allergies, implants, and who did it. What is not known stays a blank line, and is never read as "no".
 */
public final class EmergencyTeam {
    private static final String BLOOD_THINNER = "blood-thinner";
    private static final String WHEN = "team-when";
    private static final String THINNER = "team-thinner";

    private final QuestionBank bank;
    private final Situation situation;
    private final List<Line> lines = new ArrayList<>();

    /**
     * One line of the block.
     *
     * @param name its name in JSON and in the forms of the PDF
     * @param label the words before it
     * @param text what is known; empty where it is to be written by hand
     * @param open whether there is room to write after the text
     */
    public record Line(String name, String label, String text, boolean open) {}

    private EmergencyTeam(QuestionBank bank, Situation situation) {
        this.bank = bank;
        this.situation = situation;
    }

    /** The block of that list; {@code subtitle} names the procedure and its place. */
    static List<Line> of(QuestionBank bank, Situation situation, String subtitle, boolean after) {
        return new EmergencyTeam(bank, situation).lines(subtitle, after);
    }

    private List<Line> lines(String subtitle, boolean after) {
        boolean isKnown = !Voice.chosen(situation, "procedure", "not-sure").equals("not-sure");
        add(after ? "team-done" : "team-planned", isKnown ? subtitle : "");
        when();
        if (!bank.condition("spasticity-surgery").holds(situation)) {
            add("team-side", labels("side"));
        }
        if (!bank.condition("face").holds(situation)) {
            add("team-levels", "");
        }
        add("team-sedation", sedation());
        thinner();
        add("team-medicines", without(BLOOD_THINNER, "medicines"));
        add("team-allergies", labels("allergies"));
        add("team-implants", labels("implants"));
        add("team-who", "");
        return lines;
    }

    private void add(String phrase, String text) {
        lines.add(new Line(phrase, bank.words().get(phrase), text, text.isEmpty()));
    }

    /** What is known in part, with room to write the rest. */
    private void addOpen(String phrase, String text) {
        lines.add(new Line(phrase, bank.words().get(phrase), text, true));
    }

    private void when() {
        if (situation.get("days-since") instanceof Value.Amount days) {
            String name = days.number() == 0 ? "team-today" : days.number() == 1 ? "team-yesterday" : "team-days";
            add(WHEN, bank.words().get(name).replace("{days}", String.valueOf(days.number())));
            return;
        }
        String stage = labels("stage");
        addOpen(WHEN, stage.isEmpty() ? "" : bank.words().get("team-date").replace("{stage}", stage));
    }

    private void thinner() {
        if (situation.has("medicines", BLOOD_THINNER)) {
            addOpen(THINNER, bank.words().get("team-thinner-yes"));
        } else {
            boolean none = situation.get("medicines") instanceof Value.Several several
                    && several.names().isEmpty();
            add(THINNER, none ? bank.words().get("team-none") : "");
        }
    }

    /** Without what a label adds for who has not been told a name. */
    private String sedation() {
        String label = labels("sedation");
        int comma = label.indexOf(',');
        return comma < 0 ? label : label.substring(0, comma);
    }

    private String labels(String fact) {
        return without("", fact);
    }

    /** The values of a fact in plain words; nothing for one that is not known. */
    private String without(String left, String name) {
        Fact fact = bank.vocabulary().get(name);
        Value value = situation.get(name);
        if (fact == null || value == null) {
            return "";
        }
        if (value instanceof Value.Several several && several.names().isEmpty()) {
            return bank.words().get("team-none");
        }
        List<String> labels = value.asWritten().stream()
                .filter(written -> !written.equals(left) && !Fact.isNoAnswer(written))
                .map(fact::label)
                .map(this::withoutExamples)
                .toList();
        return String.join("; ", labels);
    }

    /** "antibiotic, such as penicillin" helps to choose a label, but would say too much to somebody who reads an answer. */
    private String withoutExamples(String label) {
        int from = label.indexOf(bank.words().get("team-example"));
        return from < 0 ? label : label.substring(0, from);
    }
}
