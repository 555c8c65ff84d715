package org.askbefore.questionbank;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.askbefore.rules.Condition;

/**
 * An urgent-symptom or safety box, printed above the questions.
 *
 * @param id its path below notices/; the part before a slash names the danger, and one list shows each danger once
 * @param level how soon to act, as signs.yaml has it
 * @param title the line that is read first
 * @param text for the patient, behind what they said; {emergency}, {advice} and {crisis} stand for numbers or plain words
 * @param textOther for someone who asks for them
 * @param page what is said besides where the notice stands on a page that can be taken along; may be empty
 * @param also what is said of it still where it is a line under a faster box, without a speed; may be empty
 * @param alsoOther the same for someone who asks for them
 * @param apart whether it is a box of its own in any case, since it sends people elsewhere than to the team
 * @param first whether it leads among notices of the same speed, since help must come to the person
 * @param insteadOf the notices that it displaces when both would be shown
 * @param when when it is shown: made from the signs that name it
 * @param sources what it rests on, by id
 * @param reviewed when a person last checked it against its sources
 */
public record Notice(
        String id,
        Level level,
        String title,
        String text,
        String textOther,
        String page,
        String also,
        String alsoOther,
        boolean apart,
        boolean first,
        List<String> insteadOf,
        Condition when,
        List<String> sources,
        LocalDate reviewed) {

    /** How soon to act, most urgent first. */
    public enum Level {
        EMERGENCY,
        TODAY,
        CALL,
        NOTE;

        /** As written in the files and in JSON. */
        public String written() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The danger it warns of: notices of one danger are the same box at other levels. */
    public String danger() {
        int slash = id.indexOf('/');
        return slash < 0 ? id : id.substring(0, slash);
    }
}
