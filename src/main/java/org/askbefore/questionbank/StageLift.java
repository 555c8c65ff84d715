package org.askbefore.questionbank;

import java.util.Set;
import org.askbefore.rules.Condition;
import org.jspecify.annotations.Nullable;

/**
 * Which needs come first at a stage of the way, whoever walks it; see stages.yaml.
 *
 * @param id its name in the file
 * @param when at which stage
 * @param unless where this is true it does not hold; null if it always does
 * @param by how much the questions on these topics move up; below zero: down
 * @param topics by id
 * @param why in a sentence for those who review the bank
 */
public record StageLift(
        String id, Condition when, @Nullable Condition unless, int by, Set<String> topics, String why) {}
