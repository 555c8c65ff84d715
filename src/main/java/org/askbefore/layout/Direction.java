package org.askbefore.layout;

/** Which way text is read. */
public enum Direction {
    LEFT_TO_RIGHT,
    RIGHT_TO_LEFT,
    /** The way of the first letter that has one. */
    OF_FIRST_LETTER
}
