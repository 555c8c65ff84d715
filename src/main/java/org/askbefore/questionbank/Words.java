package org.askbefore.questionbank;

import java.util.List;
import java.util.Map;

/** The fixed phrases of the page, by name; see words.yaml. */
public record Words(Map<String, String> phrases) {
    /** Every phrase that the page needs. A bank that lacks one is refused. */
    public static final List<String> NAMES = List.of(
            "person-my-child",
            "person-my-adult-child",
            "person-my-parent",
            "person-someone-else",
            "your-person-my-child",
            "your-person-my-adult-child",
            "your-person-my-parent",
            "your-person-someone-else",
            "treatment-surgery",
            "treatment-needles",
            "treatment-not-known",
            "title-before",
            "title-before-other",
            "title-after",
            "title-after-other",
            "print-file",
            "name",
            "date-of-birth",
            "appointment",
            "clinician",
            "telephone-day",
            "telephone-night",
            "fasting",
            "care-team-lead",
            "care-team",
            "care-team-other",
            "first",
            "page-one",
            "later",
            "later-lead",
            "tell-team",
            "tell-team-other",
            "tell-team-lead",
            "also-tell",
            "also-tell-ask",
            "also-tell-lead",
            "also-tell-none",
            "own",
            "own-other",
            "own-lead",
            "teach-back",
            "teach-back-other",
            "teach-back-lead",
            "teach-back-lead-other",
            "get-help",
            "get-help-text",
            "get-help-low",
            "get-help-sdr",
            "get-help-neck",
            "get-help-chest",
            "get-help-face",
            "not-advice",
            "not-advice-after",
            "sources",
            "sources-lead",
            "version",
            "page-number",
            "tick",
            "answer",
            "own-question",
            "emergency",
            "advice",
            "crisis");

    /** The phrase of that name. */
    public String get(String name) {
        String phrase = phrases.get(name);
        if (phrase == null) {
            throw new IllegalStateException("words.yaml has no phrase " + name);
        }
        return phrase;
    }
}
