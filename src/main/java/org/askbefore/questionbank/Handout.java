package org.askbefore.questionbank;

import org.askbefore.situation.Situation;

/**
 * A list to hand out as it is; see handouts.yaml.
 *
 * @param id its name in the file
 * @param title whom it is for, in plain words
 * @param note when to use it, in a line
 * @param situation what is known of everybody who gets it
 */
public record Handout(String id, String title, String note, Situation situation) {}
