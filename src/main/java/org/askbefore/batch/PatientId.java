package org.askbefore.batch;

import java.text.Normalizer;
import java.util.Locale;
import org.askbefore.problem.LostLetter;
import org.jspecify.annotations.Nullable;

/** What an id may be, and which ids count as one. */
final class PatientId {
    static final String COLUMN = "id";
    private static final int LONGEST = 100;

    private PatientId() {}

    /** What is wrong with an id; null if nothing is. */
    static @Nullable RowFault fault(String column, String id) {
        if (id.isBlank()) {
            return new RowFault(
                    column, "There is no id.", "Give each patient an id of their own: its file is named by it.");
        }
        if (id.codePointCount(0, id.length()) > LONGEST) {
            return new RowFault(column, "The id is longer than " + LONGEST + " characters.", "Shorten it.");
        }
        if (LostLetter.isIn(id)) {
            return new RowFault(column, "The id" + LostLetter.WHAT, LostLetter.MEND);
        }
        boolean odd = id.codePoints().anyMatch(PatientId::isNoText);
        return odd ? new RowFault(column, "The id holds a character that cannot be printed.", "Take it out.") : null;
    }

    /** The id, if it can be one; else nothing, so that no message and no file carries what is no id. */
    static String orNone(String id) {
        return fault(COLUMN, id) == null ? id : "";
    }

    /** Ids with the same folded form name files that meet on a disk that ignores capitals or the forms of Unicode. */
    static String folded(String id) {
        String composed = Normalizer.normalize(id, Normalizer.Form.NFC);
        String small = composed.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        return Normalizer.normalize(small, Normalizer.Form.NFC);
    }

    /** Controls and line ends, and halves of a pair. */
    private static boolean isNoText(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }
}
