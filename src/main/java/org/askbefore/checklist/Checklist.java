package org.askbefore.checklist;

import java.util.List;
import org.askbefore.questionbank.Question;
import org.askbefore.questionbank.QuestionBank;
import org.askbefore.questionbank.Source;
import org.askbefore.situation.Person;
import org.askbefore.situation.Situation;

/**
 * One person's list: what is printed, in printed order.
 *
 * @param bank where the questions come from
 * @param situation what was known
 * @param person who it is for
 * @param voice who speaks
 * @param title its title
 * @param subtitle which rhizotomy it is about
 * @param after whether the procedure has been done
 * @param getHelp the signs to act on, for the quiet strip of every list after a procedure; empty before one
 * @param notices the boxes above the questions, most urgent first
 * @param tellTeam what the team must hear
 * @param questions the questions in printed order
 * @param leftOut how many more the situation asks than the length shows
 */
public record Checklist(
        QuestionBank bank,
        Situation situation,
        Person person,
        Voice voice,
        String title,
        String subtitle,
        boolean after,
        String getHelp,
        List<ShownNotice> notices,
        List<Tell> tellTeam,
        List<AskedQuestion> questions,
        int leftOut) {

    /** What the printed questions rest on, each once, in the order of the questions. */
    public List<Source> sources() {
        return questions.stream()
                .map(AskedQuestion::question)
                .map(Question::sources)
                .flatMap(List::stream)
                .distinct()
                .map(bank.sources()::get)
                .toList();
    }
}
