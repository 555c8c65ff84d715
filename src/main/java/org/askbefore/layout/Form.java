package org.askbefore.layout;

/** How a letter of a joined script is written, by what stands before and after it. */
public enum Form {
    ISOLATED,
    FINAL,
    INITIAL,
    MEDIAL
}
