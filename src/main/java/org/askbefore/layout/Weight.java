package org.askbefore.layout;

/** How heavy the letters are. */
public enum Weight {
    REGULAR,
    BOLD
}
