package org.askbefore.problem;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One mistake in something a person wrote, said so that the person can mend it.
 *
 * <p>A mistake in a patient's situation has two wordings: {@link #what} may repeat what was written, for the person's own
 * terminal; {@link #discreet} never does, for anything that is kept or that others read.
 *
 * @param place where it stands
 * @param what what is wrong, a sentence, such as: "srd" is not a value of "procedure".
 * @param discreet the same without any value the person wrote
 * @param line the line of the file it stands on, for a caret below it; null where there is none to show
 * @param mend how to mend it, a sentence or two, often with the nearest valid name; empty where what is wrong says it all
 */
public record Problem(
        Place place, String what, String discreet, @Nullable String line, String mend) {

    public Problem {
        Objects.requireNonNull(place);
    }

    /** A mistake whose wording repeats nothing private. */
    public static Problem at(Place place, String what, String mend) {
        return new Problem(place, what, what, null, mend);
    }

    /** This mistake, with the line of the file that it stands on. */
    public Problem onLine(@Nullable String text) {
        return new Problem(place, what, discreet, text, mend);
    }

    /** For the person's own terminal: place, what, the line with a caret, the mend. */
    public String inFull() {
        StringBuilder out = new StringBuilder(Excerpt.plain(place + ": " + what));
        if (line != null && !Excerpt.plain(line).isBlank() && place.column() > 0) {
            out.append("\n  ").append(Excerpt.of(line, place.column()));
        }
        return mend.isEmpty() ? out.toString() : out.append("\n  ").append(mend).toString();
    }

    /** For a log, a web page or a batch report: nothing that the person wrote. */
    public String inBrief() {
        String brief = place + ": " + discreet;
        return mend.isEmpty() ? brief : brief + " " + mend;
    }
}
