package org.askbefore.checklist;

import java.util.ArrayList;
import java.util.List;
import org.askbefore.questionbank.QuestionBank;
import org.askbefore.questionbank.Section;
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
 * @param emergencyTeam what an emergency department asks first, where a notice sends people there; empty elsewhere
 * @param tellTeam what the team must hear
 * @param questions the questions in printed order
 * @param leftOut how many more the situation asks than the length shows
 * @param leftOutByOwner what the situation asks and its owner has left out, in ranked order; not counted in leftOut
 * @param ranked the ids of all that is asked, in ranked order: those printed, then those that the length does not show. It says
 *     the same as "order" in a situation file
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
        List<EmergencyTeam.Line> emergencyTeam,
        List<Tell> tellTeam,
        List<AskedQuestion> questions,
        int leftOut,
        List<LeftOut> leftOutByOwner,
        List<String> ranked) {

    /** The most sources that a page names: more than these nobody reads, and JSON has all. */
    private static final int NAMED_SOURCES = 10;
    /** The same where the whole list is to stand on one sheet. */
    private static final int NAMED_ON_ONE_SHEET = 5;

    /** Whether the list is for the day itself, and so stands on both sides of one sheet at most. */
    private boolean isOneSheet() {
        return bank.condition("short-list").holds(situation);
    }

    /** What page one rests on, each once, in the order of the questions; ten at most, and fewer for the day itself. */
    public List<Source> sourcesOfPageOne() {
        return questions.stream()
                .filter(AskedQuestion::pageOne)
                .map(AskedQuestion::sources)
                .flatMap(List::stream)
                .distinct()
                .limit(isOneSheet() ? NAMED_ON_ONE_SHEET : NAMED_SOURCES)
                .map(bank.sources()::get)
                .toList();
    }

    /** What stands as lines below the box that leads: first what must be told, then what is added to what it says itself. */
    public List<ShownNotice> lines() {
        String tell = voice.phrase(bank.words(), "tell-also");
        List<ShownNotice> told = new ArrayList<>();
        List<ShownNotice> added = new ArrayList<>();
        for (ShownNotice notice : notices) {
            if (!notice.isBox()) {
                (notice.title().equals(tell) ? told : added).add(notice);
            }
        }
        told.addAll(added);
        return told;
    }

    /** The questions past page one under their headings, the owner's own first. */
    public List<LaterGroup> later() {
        List<LaterGroup> groups = new ArrayList<>();
        group(AskedQuestion.OWN, voice.phrase(bank.words(), "own"), groups);
        for (Section section : bank.sections()) {
            group(section.id(), voice.say(voice.isOther() ? section.titleOther() : section.title()), groups);
        }
        return groups;
    }

    private void group(String section, String title, List<LaterGroup> groups) {
        List<AskedQuestion> of = questions.stream()
                .filter(question -> !question.pageOne() && question.section().equals(section))
                .toList();
        if (!of.isEmpty()) {
            groups.add(new LaterGroup(section, title, of));
        }
    }
}
