package org.askbefore.questionbank;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How soon to act on what, written once: notices and "When to get help" are both made from it. See signs.yaml.
 *
 * @param signs in the order of the file
 * @param strips one for each place
 */
public record Urgency(List<Sign> signs, List<Strip> strips) {

    /** The sign of that symptom, or null. */
    public @Nullable Sign symptom(String value) {
        for (Sign sign : signs) {
            if (sign.fact().equals("symptoms") && sign.value().equals(value)) {
                return sign;
            }
        }
        return null;
    }

    /** The strip of that place, or null. */
    public @Nullable Strip strip(String place) {
        for (Strip strip : strips) {
            if (strip.place().equals(place)) {
                return strip;
            }
        }
        return null;
    }
}
