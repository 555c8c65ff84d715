package org.askbefore.interview;

import java.util.List;
import org.askbefore.questionbank.InterviewStep;

/**
 * The questions of one step of the interview that matter now.
 *
 * @param step its title, and whether it belongs to the short way
 * @param questions in the order in which they are asked; at least one
 */
public record Part(InterviewStep step, List<Step> questions) {}
