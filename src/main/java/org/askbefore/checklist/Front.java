package org.askbefore.checklist;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.askbefore.questionbank.Floor;
import org.askbefore.questionbank.QuestionBank;
import org.askbefore.rules.Because;
import org.askbefore.situation.Situation;
import org.jspecify.annotations.Nullable;

/**
 * What stands on page one, and what is printed in any case: the topics of the floors, and a question for each thing that the person
 * ticked. No single tick fills the page.
 */
final class Front {
    /** How many are asked first. */
    static final int FIRST = 3;
    /** The most places of page one that one tick fills. */
    static final int PLACES_OF_A_TICK = 5;
    /** One place of page one in so many is kept for the answers to single ticks. */
    private static final int SHARE_OF_ANSWERS = 3;
    /** Only these facts of a person can put a rare harm among the first. */
    private static final Set<String> OWN_FEARS_AND_SIGNS =
            Set.of("worries", "symptoms", "felt-during", "site", "nerve");

    private final List<Candidate> ranked;
    private final List<Because> toAnswer;
    private final boolean urgent;
    private final Set<String> printed = new HashSet<>();
    private final Set<String> firstSheet = new HashSet<>();
    private final List<Candidate> pageOne = new ArrayList<>();
    private final Set<String> onPageOne = new HashSet<>();
    private final Map<Because, Integer> places = new HashMap<>();
    private final List<Candidate> order = new ArrayList<>();

    /**
     * @param ranked all that the situation asks, the most important first
     * @param toAnswer the ticks that a list answers
     * @param urgent whether a box sends people for help today or sooner
     * @param room how many questions page one has room for
     */
    Front(
            QuestionBank bank,
            Situation situation,
            List<Candidate> ranked,
            List<Because> toAnswer,
            boolean urgent,
            int room) {
        this.ranked = ranked;
        this.toAnswer = toAnswer;
        this.urgent = urgent;
        for (Floor floor : bank.floors()) {
            if (floor.when().holds(situation)) {
                printed.addAll(floor.printed());
                firstSheet.addAll(floor.firstSheet());
            }
        }
        floors();
        answers(room);
        fill(room);
        List<Candidate> front = new ArrayList<>();
        List<Candidate> rest = new ArrayList<>();
        ranked.forEach(candidate -> (onPageOne.contains(candidate.id()) ? front : rest).add(candidate));
        order.addAll(leadersFirst(urgent ? Comfort.belowSigns(front) : front));
        order.addAll(rest);
    }

    /** All that is asked, page one first. */
    List<Candidate> order() {
        return order;
    }

    /** The ids that stay on page one whatever its owner adds. */
    Set<String> firstSheet() {
        Set<String> ids = new HashSet<>();
        ranked.stream()
                .filter(candidate -> firstSheet.contains(candidate.question().topic()))
                .forEach(candidate -> ids.add(candidate.id()));
        return ids;
    }

    /** The ids that are printed however short the list is. */
    Set<String> printed() {
        Set<String> ids = new HashSet<>();
        ranked.stream()
                .filter(candidate -> printed.contains(candidate.question().topic()))
                .forEach(candidate -> ids.add(candidate.id()));
        for (Because tick : toAnswer) {
            Candidate answer = answer(tick);
            boolean isAnswered = ranked.stream()
                    .anyMatch(
                            each -> (onPageOne.contains(each.id()) || ids.contains(each.id())) && isAbout(each, tick));
            if (answer != null && !isAnswered) {
                ids.add(answer.id());
            }
        }
        return ids;
    }

    private void floors() {
        for (Candidate candidate : ranked) {
            if (firstSheet.contains(candidate.question().topic())) {
                put(candidate);
            }
        }
    }

    /** The first answer to each tick, the most important first, while there are places for that. */
    private void answers(int room) {
        int left = Math.min(room - pageOne.size(), Math.max(1, room / SHARE_OF_ANSWERS));
        for (Candidate candidate : ranked) {
            boolean isAnswer = toAnswer.stream()
                    .anyMatch(
                            tick -> isAbout(candidate, tick) && pageOne.stream().noneMatch(on -> isAbout(on, tick)));
            if (left > 0 && isAnswer && !mustWait(candidate)) {
                put(candidate);
                left--;
            }
        }
    }

    private void fill(int room) {
        for (Candidate candidate : ranked) {
            if (pageOne.size() < room && hasPlaces(candidate) && !mustWait(candidate)) {
                put(candidate);
            }
        }
        for (Candidate candidate : ranked) {
            if (pageOne.size() < room) {
                add(candidate);
            }
        }
    }

    /** Comfort does not stand on page one while a question about a sign stands behind it. */
    private boolean mustWait(Candidate candidate) {
        return urgent
                && candidate.comfort()
                && ranked.stream().anyMatch(each -> each.sign() && !onPageOne.contains(each.id()));
    }

    private boolean add(Candidate candidate) {
        boolean isNew = onPageOne.add(candidate.id());
        if (isNew) {
            pageOne.add(candidate);
        }
        return isNew;
    }

    private void put(Candidate candidate) {
        if (add(candidate) && candidate.filledBy().size() == 1) {
            places.merge(candidate.filledBy().get(0), 1, Integer::sum);
        }
    }

    /** A question that two ticks call for is filled by neither alone. */
    private boolean hasPlaces(Candidate candidate) {
        return candidate.filledBy().size() != 1
                || places.getOrDefault(candidate.filledBy().get(0), 0) < PLACES_OF_A_TICK;
    }

    private @Nullable Candidate answer(Because tick) {
        for (Candidate candidate : order) {
            if (isAbout(candidate, tick)) {
                return candidate;
            }
        }
        return null;
    }

    private static boolean isAbout(Candidate candidate, Because tick) {
        return candidate.ticks().contains(tick);
    }

    /** A rare harm never leads a list unless a worry, symptom or site of the person raised it; nor does comfort an urgent one. */
    private List<Candidate> leadersFirst(List<Candidate> ranked) {
        List<Candidate> first = new ArrayList<>();
        List<Candidate> rest = new ArrayList<>();
        for (Candidate next : ranked) {
            boolean mayLead = (!next.question().rareHarm() || isOwn(next)) && !(urgent && next.comfort());
            (first.size() < FIRST && mayLead ? first : rest).add(next);
        }
        first.addAll(rest);
        return first;
    }

    private static boolean isOwn(Candidate candidate) {
        for (Because because : candidate.raisedBy()) {
            if (OWN_FEARS_AND_SIGNS.contains(because.fact())) {
                return true;
            }
        }
        return false;
    }
}
