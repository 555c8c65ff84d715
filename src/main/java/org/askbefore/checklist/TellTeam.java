package org.askbefore.checklist;

import java.util.ArrayList;
import java.util.List;
import org.askbefore.questionbank.QuestionBank;
import org.askbefore.situation.Fact;
import org.askbefore.situation.Situation;
import org.askbefore.situation.Value;

/** Picks what the team must hear from what the person said. */
final class TellTeam {
    private TellTeam() {}

    /** The lines in the order of the vocabulary; delicate ones only if they were asked for. */
    static List<Tell> of(QuestionBank bank, Situation situation, List<String> alsoTell) {
        List<Tell> lines = new ArrayList<>();
        for (Fact fact : bank.vocabulary().facts()) {
            Value value = situation.get(fact.name());
            Fact.Telling telling = fact.telling();
            if (telling == null || value == null || value.equals(new Value.Several(List.of()))) {
                continue;
            }
            for (String written : value.asWritten()) {
                boolean held = telling.delicate().contains(written) && !alsoTell.contains(written);
                if (!held && !telling.untold().contains(written) && !Fact.isNoAnswer(written)) {
                    lines.add(new Tell(fact.name(), written, telling.lead() + ": " + fact.label(written)));
                }
            }
        }
        return lines;
    }
}
