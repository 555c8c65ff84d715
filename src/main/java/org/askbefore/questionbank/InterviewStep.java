package org.askbefore.questionbank;

import java.util.List;

/**
 * Some facts that are asked for together; see interview.yaml.
 *
 * @param id its name in the file
 * @param title what they are about, in plain words
 * @param lead a kind sentence before the first of them; may be empty
 * @param isShort whether it belongs to the short way, which is enough for a good list
 * @param facts their names, in the order in which they are asked for
 */
public record InterviewStep(String id, String title, String lead, boolean isShort, List<String> facts) {}
