package org.askbefore.web;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.askbefore.batch.Findings;
import org.askbefore.batch.Row;
import org.askbefore.batch.RowFault;
import org.askbefore.checklist.ShownNotice;
import org.askbefore.questionbank.Notice;

/** What the check of a schedule found, as much as a page shows: it does not grow with the schedule. */
final class Found implements Findings {
    /** More than this nobody reads on a screen. */
    static final int MOST = 200;

    private final List<Object> now = new ArrayList<>();
    private final List<Object> today = new ArrayList<>();
    private final List<Object> faults = new ArrayList<>();
    private long contactCount;
    private long faultCount;

    @Override
    public void faulty(Row row) {
        for (RowFault fault : row.faults()) {
            faultCount++;
            if (faults.size() < MOST) {
                faults.add(Map.of(
                        "row", row.number(),
                        "id", row.id(),
                        "column", fault.column(),
                        "what", fault.what(),
                        "mend", fault.mend()));
            }
        }
    }

    @Override
    public void contactFirst(Row row, List<ShownNotice> notices) {
        contactCount++;
        List<Object> level = notices.get(0).level() == Notice.Level.EMERGENCY ? now : today;
        if (level.size() < MOST) {
            Set<String> why = new LinkedHashSet<>();
            notices.forEach(notice ->
                    why.add(danger(notice.id()) + ": " + (notice.isBox() ? notice.title() : notice.spoken())));
            level.add(Map.of(
                    "row", row.number(),
                    "id", row.id(),
                    "isNow", level == now,
                    "why", List.copyOf(why)));
        }
    }

    /** The id of a notice says what it is about, and its title what to do; one below another box says what was told. */
    private static String danger(String id) {
        return id.replaceFirst("/.*", "").replace('-', ' ');
    }

    /** Whom to telephone, those with an emergency first, each list in the order of the schedule. */
    List<Object> contacts() {
        List<Object> all = new ArrayList<>(now);
        all.addAll(today.subList(0, Math.min(today.size(), MOST - now.size())));
        return all;
    }

    long contactCount() {
        return contactCount;
    }

    List<Object> faults() {
        return faults;
    }

    long faultCount() {
        return faultCount;
    }
}
