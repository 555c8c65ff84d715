package org.askbefore.checklist;

/**
 * A line of "Tell your team": something the person said that the team must hear.
 *
 * @param fact the fact's name
 * @param value the value's name
 * @param text in neutral words
 */
public record Tell(String fact, String value, String text) {}
