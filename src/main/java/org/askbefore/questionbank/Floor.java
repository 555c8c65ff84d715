package org.askbefore.questionbank;

import java.util.List;
import org.askbefore.rules.Condition;

/**
 * Topics that a printed list has whatever else is known of a person, and however short it is; see floors.yaml.
 *
 * @param id its name in the file
 * @param when on which lists
 * @param printed the topics that are printed, by id
 * @param firstSheet those of them that stand on the front of the first sheet, page one
 * @param why in a sentence for those who review the bank
 */
public record Floor(String id, Condition when, List<String> printed, List<String> firstSheet, String why) {}
