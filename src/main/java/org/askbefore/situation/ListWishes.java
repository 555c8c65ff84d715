package org.askbefore.situation;

import java.util.ArrayList;
import java.util.List;

/**
 * How the owner of a list has changed it.
 *
 * @param own the owner's own questions, printed as written; they are called own-1, own-2 and so on
 * @param leaveOut the ids of questions that are not to be printed
 * @param order ids in the order wanted, own-1 and the like among them; a question that is not named stays behind the one that
 *     it would have followed
 */
public record ListWishes(List<String> own, List<String> leaveOut, List<String> order) {
    /** The list as the question bank has it. */
    public static final ListWishes NONE = new ListWishes(List.of(), List.of(), List.of());

    /** The name of the own questions in a situation file. */
    public static final String OWN = "own";
    /** The name of the questions left out. */
    public static final String LEAVE_OUT = "leave-out";
    /** The name of the order. */
    public static final String ORDER = "order";
    /** The parts of "list". */
    public static final List<String> PARTS = List.of(OWN, LEAVE_OUT, ORDER);

    /** The most own questions. */
    public static final int MOST_OWN = 20;
    /** The most characters of one. */
    public static final int LONGEST_OWN = 300;

    public ListWishes {
        own = List.copyOf(own);
        leaveOut = List.copyOf(leaveOut);
        order = List.copyOf(order);
    }

    /** Whether the list is as the question bank has it. Asked at every start, where comparing records costs tens of milliseconds. */
    public boolean isNothing() {
        return own.isEmpty() && leaveOut.isEmpty() && order.isEmpty();
    }

    /** The id of the own question of that number, from 1. */
    public static String ownId(int number) {
        return "own-" + number;
    }

    /** The ids of the own questions, in the order they are written in. */
    public List<String> ownIds() {
        List<String> ids = new ArrayList<>();
        for (int number = 1; number <= own.size(); number++) {
            ids.add(ownId(number));
        }
        return ids;
    }
}
