package org.askbefore.batch;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What a batch says at its end: first whom to telephone, then what was done.
 *
 * @param contactFirst patients with an emergency or today notice, of those whose list is made or was there
 * @param made lists made by this run
 * @param there lists that an earlier run had made
 * @param rejected rows left out
 * @param dryRun whether rows were only checked
 * @param took how long it ran
 */
public record Summary(long contactFirst, long made, long there, long rejected, boolean dryRun, Duration took) {

    /** The lines, without any id or name. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        if (contactFirst > 0) {
            String file = dryRun ? "" : ", see " + Sheets.CONTACT_FIRST;
            lines.add("Telephone first: " + count(contactFirst, "patient", "patients") + file + ".");
        }
        lines.add(dryRun ? checked() : written());
        lines.add(pace());
        return lines;
    }

    private String checked() {
        return String.join(
                        ", ",
                        "Checked " + count(made + rejected, "row", "rows"),
                        number(made) + " right",
                        number(rejected) + " wrong")
                + ". Nothing was written.";
    }

    private String written() {
        List<String> parts = new ArrayList<>();
        if (made == 0 && there > 0) {
            parts.add("Nothing is left to do: " + count(there, "list is", "lists are") + " already there");
        } else {
            parts.add("Made " + count(made, "list", "lists"));
            if (there > 0) {
                parts.add(number(there) + " already there");
            }
        }
        parts.add(rejected == 0 ? "none rejected" : number(rejected) + " rejected, see " + Sheets.REJECTED);
        return String.join("; ", parts) + ".";
    }

    private String pace() {
        double seconds = took.toNanos() / 1e9;
        String time = String.format(Locale.ROOT, "%.1f seconds", seconds);
        long rows = dryRun ? made + rejected : made;
        return rows == 0 || seconds <= 0
                ? time + "."
                : time + String.format(Locale.ROOT, ", %,.0f %s a second.", rows / seconds, dryRun ? "rows" : "lists");
    }

    private static String count(long count, String one, String many) {
        return number(count) + " " + (count == 1 ? one : many);
    }

    private static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
