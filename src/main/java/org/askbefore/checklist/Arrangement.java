package org.askbefore.checklist;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.askbefore.situation.ListWishes;

/**
 * A ranking as the owner of the list has changed it. Ids only.
 *
 * @param all every id in order: those left out, too, so that leaving one out moves no other
 * @param leftOut those of them that are left out
 */
record Arrangement(List<String> all, Set<String> leftOut) {

    /**
     * The ranked ids, with the own ones behind the first three, in the order that is wished for. Own questions alone do not push
     * off page one what must stand there; an order that is wished for may.
     *
     * @param firstSheet the ids that stand on page one
     * @param room how many questions page one has room for
     */
    static Arrangement of(List<String> ranked, ListWishes wishes, Set<String> firstSheet, int room) {
        Set<String> leftOut = new HashSet<>(wishes.leaveOut());
        leftOut.retainAll(new HashSet<>(ranked));
        List<String> natural = withOwn(ranked, leftOut, wishes.ownIds());
        List<String> all = wishes.order().isEmpty()
                ? onPageOne(natural, leftOut, firstSheet, room)
                : ordered(natural, wishes.order());
        return new Arrangement(all, leftOut);
    }

    /** Brings up what must stand on page one, ahead of the last that stand there without need. */
    private static List<String> onPageOne(List<String> natural, Set<String> leftOut, Set<String> firstSheet, int room) {
        List<String> must = natural.stream()
                .filter(id -> firstSheet.contains(id) && !leftOut.contains(id))
                .toList();
        int free = room - must.size();
        List<String> front = new ArrayList<>();
        List<String> rest = new ArrayList<>();
        for (String id : natural) {
            boolean stays =
                    must.contains(id) || (!leftOut.contains(id) && free-- > 0) || (leftOut.contains(id) && free > 0);
            (stays ? front : rest).add(id);
        }
        front.addAll(rest);
        return front;
    }

    /** What is asked, in order. */
    List<String> asked() {
        List<String> asked = new ArrayList<>(all);
        asked.removeAll(leftOut);
        return asked;
    }

    /** What people ask of themselves matters to them; the three that keep them safe stay ahead of it. */
    private static List<String> withOwn(List<String> ranked, Set<String> leftOut, List<String> own) {
        int at = 0;
        for (int stay = 0; at < ranked.size() && stay < Front.FIRST; at++) {
            stay += leftOut.contains(ranked.get(at)) ? 0 : 1;
        }
        List<String> all = new ArrayList<>(ranked.subList(0, at));
        all.addAll(own);
        all.addAll(ranked.subList(at, ranked.size()));
        return all;
    }

    /** Those that are named stand as the order says; each takes along the ones behind it that are not named. */
    private static List<String> ordered(List<String> natural, List<String> order) {
        Set<String> named = new HashSet<>(order);
        List<String> ordered = new ArrayList<>();
        Map<String, List<String>> runs = new HashMap<>();
        List<String> run = ordered;
        for (String id : natural) {
            if (named.contains(id)) {
                run = new ArrayList<>();
                runs.put(id, run);
            }
            run.add(id);
        }
        for (String id : order) {
            List<String> next = runs.remove(id);
            if (next != null) {
                ordered.addAll(next);
            }
        }
        return ordered;
    }
}
