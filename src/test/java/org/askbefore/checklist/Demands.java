package org.askbefore.checklist;

import java.util.HashSet;
import java.util.Set;
import org.askbefore.questionbank.Floor;
import org.askbefore.questionbank.QuestionBank;
import org.askbefore.rules.Because;
import org.askbefore.situation.Situation;

/** What a situation demands of a printed list, however short: the topics of its floors, and an answer to each thing that was ticked. */
final class Demands {
    private final Set<String> topics = new HashSet<>();
    private final Set<String> firstSheet = new HashSet<>();

    Demands(QuestionBank bank, Situation situation) {
        for (Floor floor : bank.floors()) {
            if (floor.when().holds(situation)) {
                topics.addAll(floor.printed());
                firstSheet.addAll(floor.firstSheet());
            }
        }
    }

    /** The topics that are printed in any case. */
    Set<String> topics() {
        return topics;
    }

    /** Those that stand on page one. */
    Set<String> firstSheet() {
        return firstSheet;
    }

    /** Whether that question stands there as a floor's, or answers a tick that nothing on page one is about. */
    boolean areMetBy(AskedQuestion question, Checklist list) {
        return topics.contains(question.question().topic())
                || question.raisedBy().stream()
                        .anyMatch(tick -> Ticks.ANSWERED.contains(tick.fact()) && !isOnPageOne(tick, list));
    }

    private static boolean isOnPageOne(Because tick, Checklist list) {
        return list.questions().stream()
                .anyMatch(question -> question.pageOne() && question.raisedBy().contains(tick));
    }
}
