package org.askbefore.cli;

import java.util.HashSet;
import java.util.Set;
import org.askbefore.checklist.ChecklistMaker;
import org.askbefore.checklist.ShownNotice;
import org.askbefore.questionbank.Notice;
import org.askbefore.situation.Situation;

/** Shows urgent boxes at once and each of them once: somebody may have to act before the next question. */
final class UrgentNotices {
    private final ChecklistMaker maker;
    private final InterviewText text;
    private final Set<ShownNotice> shown = new HashSet<>();

    UrgentNotices(ChecklistMaker maker, InterviewText text) {
        this.maker = maker;
        this.text = text;
    }

    /** Shows those that are new in that situation. */
    void show(Situation situation) {
        for (ShownNotice notice : maker.notices(situation)) {
            if (notice.level() != Notice.Level.NOTE && shown.add(notice)) {
                text.notice(notice);
            }
        }
    }
}
