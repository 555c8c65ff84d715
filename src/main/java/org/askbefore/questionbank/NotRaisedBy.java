package org.askbefore.questionbank;

/**
 * A fact that raises a topic and yet does not raise one variant of it.
 *
 * @param fact its name
 * @param value the value that is not heard
 * @param why the reason, in a sentence
 */
public record NotRaisedBy(String fact, String value, String why) {}
