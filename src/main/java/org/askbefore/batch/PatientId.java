package org.askbefore.batch;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What an id may be, and which ids count as one. */
final class PatientId {
    static final String COLUMN = "id";
    private static final int LONGEST = 100;
    private static final Pattern BLANKS = Pattern.compile(" {2,}");
    /** What spreadsheets leave around a cell. Other blanks may belong to the id, and are told. */
    private static final Pattern AROUND = Pattern.compile("^[ \\t\\r\\n]+|[ \\t\\r\\n]+$");

    private PatientId() {}

    /** An id without ordinary blanks around it. */
    static String stripped(String id) {
        boolean bare = !id.isEmpty() && id.charAt(0) > ' ' && id.charAt(id.length() - 1) > ' ';
        return bare ? id : AROUND.matcher(id).replaceAll("");
    }

    /** What is wrong with an id; null if nothing is. */
    static @Nullable RowFault fault(String column, String id) {
        if (stripped(id).isEmpty()) {
            return new RowFault(
                    column, "There is no id.", "Give each patient an id of their own: its file is named by it.");
        }
        if (id.codePointCount(0, id.length()) > LONGEST) {
            return new RowFault(column, "The id is longer than " + LONGEST + " characters.", "Shorten it.");
        }
        OddCharacter odd = OddCharacter.in(id);
        return odd == null ? null : new RowFault(column, odd.told("the id"), odd.mend());
    }

    /** The id, if it can be one; else nothing, so that no message and no file carries what is no id. */
    static String orNone(String id) {
        return fault(COLUMN, id) == null ? id : "";
    }

    /**
     * Ids with the same folded form are taken for one: they would name files that meet on a disk that ignores capitals or the
     * forms of Unicode, or a clerk would take one for the other, as with digits of another width or two blanks.
     */
    static String folded(String id) {
        String now =
                BLANKS.matcher(Normalizer.normalize(id, Normalizer.Form.NFKC)).replaceAll(" ");
        String before = "";
        // ẞ becomes ß, then SS, then ss; others need fewer rounds.
        while (!now.equals(before)) {
            before = now;
            String capitals = Normalizer.normalize(now.toUpperCase(Locale.ROOT), Normalizer.Form.NFKC);
            now = Normalizer.normalize(small(capitals), Normalizer.Form.NFKC);
        }
        return now;
    }

    /** Letter by letter, so that none depends on its neighbours, as the last s of a Greek word does. */
    private static String small(String text) {
        StringBuilder small = new StringBuilder();
        text.codePoints().map(Character::toLowerCase).forEach(small::appendCodePoint);
        return small.toString();
    }
}
