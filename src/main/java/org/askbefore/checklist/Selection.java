package org.askbefore.checklist;

import java.util.ArrayList;
import java.util.HashSet;
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
    private final Map<String, Candidate> ranked = new LinkedHashMap<>();
    private final Set<String> inAnyCase;
    private final List<String> sections = new ArrayList<>();
    private final Arrangement arrangement;
    private final int roomOnPageOne;
    private final int pageOne;
    private final List<String> kept = new ArrayList<>();
    private final List<String> cut = new ArrayList<>();
    private final List<AskedQuestion> printed = new ArrayList<>();

    /**
     * @param urgentSigns the symptoms that need help today or sooner
     * @param roomOnPageOne how many questions page one has room for
     */
    Selection(
            QuestionBank bank,
            Request request,
            Voice voice,
            Set<String> urgentSigns,
            int roomOnPageOne,
            Length length) {
        this.situation = request.situation();
        this.wishes = request.list();
        this.voice = voice;
        Ticks ticks = new Ticks(bank.vocabulary(), situation);
        List<Candidate> candidates = new Ranking(bank, situation, ticks, urgentSigns).candidates();
        Front front = new Front(bank, situation, candidates, ticks.toAnswer(), roomOnPageOne);
        for (Candidate candidate : front.order()) {
            ranked.put(candidate.id(), candidate);
        }
        this.inAnyCase = front.printed();
        List<String> ids = List.copyOf(ranked.keySet());
        this.arrangement = wishes.isNothing()
                ? new Arrangement(ids, Set.of())
                : Arrangement.of(ids, wishes, front.firstSheet(), roomOnPageOne);
        sections.add(AskedQuestion.OWN);
        for (Section section : bank.sections()) {
            sections.add(section.id());
        }
        List<String> asked = arrangement.asked();
        this.roomOnPageOne = roomOnPageOne;
        this.pageOne = Math.min(asked.size(), roomOnPageOne);
        cut(asked, inItsOwnOrder(front.firstSheet()), length.most(pageOne));
        print();
    }

    /** What is asked, in the order that it has where its owner wishes for none. */
    private List<String> inItsOwnOrder(Set<String> firstSheet) {
        ListWishes unordered = new ListWishes(wishes.own(), wishes.leaveOut(), List.of());
        return wishes.order().isEmpty()
                ? arrangement.asked()
                : Arrangement.of(List.copyOf(ranked.keySet()), unordered, firstSheet, roomOnPageOne)
                        .asked();
    }

    /**
     * Own questions count, and are never cut off; nor is what is printed in any case. How many of the others are printed does not
     * depend on their order, so that moving one never takes another away.
     */
    private void cut(List<String> asked, List<String> unordered, int most) {
        Set<String> stay = new HashSet<>();
        asked.stream()
                .filter(id -> inAnyCase.contains(id) || !ranked.containsKey(id))
                .forEach(stay::add);
        int others = (int) unordered.subList(0, pageOne).stream()
                .filter(id -> !stay.contains(id))
                .count();
        int room = Math.max(most - stay.size(), others);
        for (String id : asked) {
            boolean stays = stay.contains(id) || room-- > 0;
            (stays ? kept : cut).add(id);
        }
    }

    private void print() {
        for (String id : kept.subList(0, pageOne)) {
            print(id);
        }
        for (String section : sections) {
            for (String id : kept.subList(pageOne, kept.size())) {
                Candidate candidate = ranked.get(id);
                String of = candidate == null
                        ? AskedQuestion.OWN
                        : candidate.question().section();
                if (section.equals(of)) {
                    print(id);
                }
            }
        }
    }

    private void print(String id) {
        Candidate candidate = ranked.get(id);
        Question question = candidate == null ? null : candidate.question();
        int position = printed.size() + 1;
        printed.add(new AskedQuestion(
                id,
                question,
                question == null ? own(id) : voice.of(question),
                position,
                position <= Front.FIRST,
                position <= pageOne,
                question == null ? List.of() : Because.of(question.when(), situation),
                candidate == null ? List.of() : candidate.raisedBy()));
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

    /** Every id in order, those that its owner has left out too. */
    List<String> wholeOrder() {
        return arrangement.all();
    }

    /** All that is asked: what is printed, then what is cut off. */
    List<String> rankedIds() {
        List<String> ids = new ArrayList<>(kept);
        ids.addAll(cut);
        return ids;
    }
}
