package org.askbefore.interview;

/**
 * One answer to choose.
 *
 * @param name the value as situation files have it
 * @param label the same in plain words
 */
public record Choice(String name, String label) {}
