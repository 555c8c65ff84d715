package org.askbefore.layout;

/** Which way a run of text is read. */
public enum Direction {
    LEFT_TO_RIGHT,
    RIGHT_TO_LEFT
}
