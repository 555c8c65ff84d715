package org.askbefore.checklist;

import org.askbefore.questionbank.Question;
import org.askbefore.questionbank.Wording;

/**
 * A question that the situation asks and the owner of the list has left out, for a form that offers it again.
 *
 * @param question as it stands in the bank
 * @param words in the voice of the list
 * @param pageOne whether its place is on page one; else it is in the group of its section
 * @param after the number of the printed question that it would follow; 0 for none. In a group it may be the last number of
 *     the group before
 */
public record LeftOut(Question question, Wording words, boolean pageOne, int after) {}
