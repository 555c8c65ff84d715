package org.askbefore.questionbank;

import java.util.List;

/**
 * Which signs the quiet strip "When to get help" names for a place; how soon is the business of each sign.
 *
 * @param place the named condition of that place; "other" where none or several of the others hold
 * @param signs the values of the fact symptoms, in printed order
 */
public record Strip(String place, List<String> signs) {
    /** The strip where the place is not known, or where more than one was treated. */
    public static final String OTHER = "other";
}
