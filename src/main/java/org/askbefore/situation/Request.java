package org.askbefore.situation;

/**
 * All that one situation file, row or set of options says: the facts, who it is for, how to print it, and how its owner has
 * changed the list.
 *
 * @param written parts of it as they were written, for mistakes that only show later
 */
public record Request(Situation situation, Person person, PrintWishes print, ListWishes list, WrittenParts written) {

    /** What no file and no option says. */
    public Request(Situation situation, Person person, PrintWishes print) {
        this(situation, person, print, ListWishes.NONE);
    }

    /** The same, with a list that its owner has changed. */
    public Request(Situation situation, Person person, PrintWishes print, ListWishes list) {
        this(situation, person, print, list, WrittenParts.NONE);
    }
}
