package org.askbefore.checklist;

import java.util.ArrayList;
import java.util.List;

/** Where an urgent box sends people for help, what is about comfort waits. */
final class Comfort {
    private Comfort() {}

    /** The same with what is about comfort behind every question about a sign, and not among the first. */
    static List<Candidate> belowSigns(List<Candidate> ranked) {
        int lastSign = -1;
        for (int i = 0; i < ranked.size(); i++) {
            lastSign = ranked.get(i).sign() ? i : lastSign;
        }
        List<Candidate> before = new ArrayList<>();
        List<Candidate> waiting = new ArrayList<>();
        List<Candidate> behind = new ArrayList<>();
        for (int i = 0; i < ranked.size(); i++) {
            Candidate candidate = ranked.get(i);
            boolean isFront = i <= lastSign || before.size() < Front.FIRST;
            if (candidate.comfort() && isFront) {
                waiting.add(candidate);
            } else {
                (isFront ? before : behind).add(candidate);
            }
        }
        before.addAll(waiting);
        before.addAll(behind);
        return before;
    }
}
