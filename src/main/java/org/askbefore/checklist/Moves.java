package org.askbefore.checklist;

import java.util.ArrayList;
import java.util.List;

/**
 * What moving a question up or down makes of a list: the "order" of a situation file that then holds every question by id. On page
 * one, and within a section of the later pages, a question changes places with its neighbour. The first of a section moved up
 * becomes the last of page one, whose last falls to its own section; the last of page one moved down changes with the first of
 * the rest. Each move that is allowed changes the printed order; what cannot move leaves the order as it is.
 */
public final class Moves {
    private static final int NOWHERE = -1;
    private final List<String> ranked;
    private final List<String> sections = new ArrayList<>();
    private final int pageOne;

    private Moves(Checklist list) {
        this.ranked = list.ranked();
        List<AskedQuestion> printed = list.questions();
        this.pageOne = (int) printed.stream().filter(AskedQuestion::pageOne).count();
        for (String id : ranked.subList(0, printed.size())) {
            printed.stream()
                    .filter(question -> question.id().equals(id))
                    .forEach(question -> sections.add(question.section()));
        }
    }

    /** The moves on that list. */
    public static Moves of(Checklist list) {
        return new Moves(list);
    }

    /** Whether the question of that id can move up. */
    public boolean canMoveUp(String id) {
        return above(place(id)) != NOWHERE;
    }

    /** Whether the question of that id can move down. */
    public boolean canMoveDown(String id) {
        return below(place(id)) != NOWHERE;
    }

    /** The order with that question moved up. */
    public List<String> up(String id) {
        return moved(place(id), above(place(id)));
    }

    /** The order with that question moved down. */
    public List<String> down(String id) {
        return moved(place(id), below(place(id)));
    }

    /** Only what is printed can be moved. */
    private int place(String id) {
        int place = ranked.indexOf(id);
        return place < sections.size() ? place : NOWHERE;
    }

    private int above(int place) {
        if (place < pageOne) {
            return place > 0 ? place - 1 : NOWHERE;
        }
        for (int other = place - 1; other >= pageOne; other--) {
            if (isAlike(other, place)) {
                return other;
            }
        }
        return pageOne - 1;
    }

    private int below(int place) {
        if (place == NOWHERE) {
            return NOWHERE;
        }
        for (int other = place + 1; other < sections.size(); other++) {
            if (place < pageOne || isAlike(other, place)) {
                return other;
            }
        }
        return NOWHERE;
    }

    private boolean isAlike(int one, int other) {
        return sections.get(one).equals(sections.get(other));
    }

    private List<String> moved(int from, int to) {
        List<String> order = new ArrayList<>(ranked);
        if (to != NOWHERE) {
            order.add(to, order.remove(from));
        }
        return order;
    }
}
