package org.askbefore.questionbank;

import org.askbefore.rules.Condition;

/**
 * What moves a question up the list of a person who needs it sooner.
 *
 * @param when in which situations
 * @param why in a sentence for those who review the bank, and for {@code why}
 */
public record Raise(Condition when, String why) {}
