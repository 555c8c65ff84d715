package org.askbefore.questionbank;

import java.util.List;
import org.askbefore.rules.Condition;
import org.askbefore.situation.Situation;

/**
 * How soon somebody must act who says one thing of themselves, such as a symptom; see signs.yaml.
 *
 * @param fact the fact, most often symptoms
 * @param value its value
 * @param strip how "When to get help" names it, such as "weak arms or hands"; empty where it does not
 * @param named how notices name it, for the check that no text gives it another speed
 * @param speeds the speed by place, stage and course; where several hold, the fastest counts
 * @param quiet why it calls for no notice; empty where it does
 */
public record Sign(String fact, String value, String strip, List<String> named, List<Speed> speeds, String quiet) {

    /**
     * How soon to act in some situations.
     *
     * @param level the speed
     * @param notice the id of the notice that says so
     * @param when at which place, stage and course
     * @param sources published advice that it rests on, by id
     * @param differs which source says otherwise, where one does; the faster speed stands. May be empty
     */
    public record Speed(Notice.Level level, String notice, Condition when, List<String> sources, String differs) {}

    /** Whether the person has said it. */
    public boolean isTicked(Situation situation) {
        return situation.has(fact, value);
    }
}
