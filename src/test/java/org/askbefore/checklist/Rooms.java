package org.askbefore.checklist;

import org.askbefore.questionbank.Notice;

/** How many questions page one has room for, counted from what stands above them. */
final class Rooms {
    private Rooms() {}

    /** Eleven, less one for each box, one for the lines below a box, and three for what the emergency team asks. */
    static int pageOne(Checklist list) {
        int taken = 0;
        boolean lines = false;
        for (ShownNotice notice : list.notices()) {
            taken += notice.isBox() ? 1 : 0;
            lines |= !notice.isBox();
        }
        boolean emergency = list.notices().stream()
                .anyMatch(notice -> notice.isBox()
                        && notice.level() == Notice.Level.EMERGENCY
                        && !notice.id().startsWith("crisis"));
        return Math.max(7, 11 - Math.max(0, taken - 1) - (lines ? 1 : 0) - (emergency ? 3 : 0));
    }
}
