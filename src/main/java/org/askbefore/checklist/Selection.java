package org.askbefore.checklist;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.askbefore.questionbank.Question;
import org.askbefore.questionbank.QuestionBank;
import org.askbefore.questionbank.Section;
import org.askbefore.questionbank.Wording;
import org.askbefore.rules.Because;
import org.askbefore.situation.ListWishes;
import org.askbefore.situation.Request;
import org.askbefore.situation.Situation;

/** Which questions one list prints, in which order: the ranking, what its owner wishes, and the length. */
final class Selection {
    private final Situation situation;
    private final ListWishes wishes;
    private final Voice voice;
    private final Ranking ranking;
    private final Map<String, Question> ranked = new LinkedHashMap<>();
    private final List<String> sections = new ArrayList<>();
    private final Arrangement arrangement;
    private final int roomOnPageOne;
    private final int pageOne;
    private final List<String> kept = new ArrayList<>();
    private final List<String> cut = new ArrayList<>();
    private final List<AskedQuestion> printed = new ArrayList<>();

    Selection(QuestionBank bank, Request request, Voice voice, int roomOnPageOne, Length length) {
        this.situation = request.situation();
        this.wishes = request.list();
        this.voice = voice;
        this.ranking = new Ranking(bank, situation);
        for (Question question : ranking.questions()) {
            ranked.put(question.id(), question);
        }
        List<String> ids = List.copyOf(ranked.keySet());
        this.arrangement = wishes.isNothing() ? new Arrangement(ids, Set.of()) : Arrangement.of(ids, wishes);
        sections.add(AskedQuestion.OWN);
        for (Section section : bank.sections()) {
            sections.add(section.id());
        }
        List<String> asked = arrangement.asked();
        this.roomOnPageOne = roomOnPageOne;
        this.pageOne = Math.min(asked.size(), roomOnPageOne);
        cut(asked, length.most(pageOne));
        print();
    }

    /** Own questions count, and are never cut off. */
    private void cut(List<String> asked, int most) {
        int room = most - wishes.own().size();
        for (String id : asked) {
            boolean stays = !ranked.containsKey(id) || room-- > 0;
            (stays ? kept : cut).add(id);
        }
    }

    private void print() {
        for (String id : kept.subList(0, pageOne)) {
            print(id);
        }
        for (String section : sections) {
            for (String id : kept.subList(pageOne, kept.size())) {
                Question question = ranked.get(id);
                if (section.equals(question == null ? AskedQuestion.OWN : question.section())) {
                    print(id);
                }
            }
        }
    }

    private void print(String id) {
        Question question = ranked.get(id);
        int position = printed.size() + 1;
        printed.add(new AskedQuestion(
                id,
                question,
                question == null ? own(id) : voice.of(question),
                position,
                position <= Ranking.FIRST,
                position <= pageOne,
                question == null ? List.of() : Because.of(question.when(), situation),
                question == null ? List.of() : ranking.raisedBy(question)));
    }

    private Wording own(String id) {
        return new Wording(wishes.own().get(wishes.ownIds().indexOf(id)), List.of(), "");
    }

    /** In printed order. */
    List<AskedQuestion> printed() {
        return printed;
    }

    /** How many more the length does not show. */
    int cutOff() {
        return cut.size();
    }

    /** What its owner left out, with its places. */
    List<LeftOut> leftOutByOwner() {
        return arrangement.leftOut().isEmpty()
                ? List.of()
                : new Places(printed, sections, arrangement).of(ranked, voice, roomOnPageOne);
    }

    /** All that is asked: what is printed, then what is cut off. */
    List<String> rankedIds() {
        List<String> ids = new ArrayList<>(kept);
        ids.addAll(cut);
        return ids;
    }
}
