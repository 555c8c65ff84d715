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
    private final Set<String> firstSheet;
    private final List<String> sections = new ArrayList<>();
    private final Arrangement arrangement;
    private final int roomOnPageOne;
    private final int pageOne;
    private final int most;
    private final List<String> kept = new ArrayList<>();
    private final List<String> cut = new ArrayList<>();
    private final List<AskedQuestion> printed = new ArrayList<>();

    /**
     * @param notices what stands above the questions
     * @param roomOnPageOne how many questions page one has room for
     */
    Selection(
            QuestionBank bank,
            Needs needs,
            Request request,
            Voice voice,
            Notices notices,
            int roomOnPageOne,
            Length length) {
        this.situation = request.situation();
        this.wishes = request.list();
        this.voice = voice;
        Ticks ticks = new Ticks(bank.vocabulary(), situation);
        List<Candidate> candidates = new Ranking(bank, needs, situation, ticks, notices.urgentSigns()).candidates();
        Front front = new Front(bank, situation, candidates, ticks.toAnswer(), notices.isUrgent(), roomOnPageOne);
        for (Candidate candidate : front.order()) {
            ranked.put(candidate.id(), candidate);
        }
        this.inAnyCase = front.printed();
        this.firstSheet = front.firstSheet();
        List<String> ids = List.copyOf(ranked.keySet());
        this.arrangement = wishes.isNothing()
                ? new Arrangement(ids, Set.of())
                : Arrangement.of(ids, wishes, firstSheet, roomOnPageOne);
        sections.add(AskedQuestion.OWN);
        for (Section section : bank.sections()) {
            sections.add(section.id());
        }
        List<String> asked = arrangement.asked();
        this.roomOnPageOne = roomOnPageOne;
        this.pageOne = Math.min(asked.size(), roomOnPageOne);
        this.most = length.most(pageOne);
        kept.addAll(kept(asked, wishes.leaveOut()));
        asked.stream().filter(id -> !kept.contains(id)).forEach(cut::add);
        print();
    }

    /**
     * What of that is printed. Own questions count, and are never cut off; nor is what is printed in any case. How many of the others
     * are printed does not depend on their order, so that moving one never takes another away.
     */
    private List<String> kept(List<String> asked, List<String> leaveOut) {
        ListWishes unordered = new ListWishes(wishes.own(), leaveOut, List.of());
        List<String> inItsOwnOrder = wishes.isNothing()
                ? asked
                : Arrangement.of(List.copyOf(ranked.keySet()), unordered, firstSheet, roomOnPageOne)
                        .asked();
        Set<String> stay = new HashSet<>();
        asked.stream()
                .filter(id -> inAnyCase.contains(id) || !ranked.containsKey(id))
                .forEach(stay::add);
        int others = (int) inItsOwnOrder.stream()
                .limit(roomOnPageOne)
                .filter(id -> !stay.contains(id))
                .count();
        int room = Math.max(Math.max(most, Math.min(asked.size(), roomOnPageOne)) - stay.size(), others);
        List<String> printed = new ArrayList<>();
        for (String id : asked) {
            if (stay.contains(id) || room-- > 0) {
                printed.add(id);
            }
        }
        return printed;
    }

    /** How many are printed ahead of that question on page one, were it not left out; more than page one holds where it were not on it. */
    private int aheadOnPageOne(String id) {
        Set<String> others = new HashSet<>(arrangement.leftOut());
        others.remove(id);
        List<String> asked = arrangement.all().stream()
                .filter(each -> !others.contains(each))
                .toList();
        int ahead = kept(asked, List.copyOf(others)).indexOf(id);
        return ahead < 0 ? roomOnPageOne : ahead;
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
                : new Places(printed, sections, arrangement).of(ranked, voice, roomOnPageOne, this::aheadOnPageOne);
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
