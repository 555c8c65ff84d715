package org.askbefore.layout;

/** How firmly a slice of the page is held to the one above it; where a page must end, the weakest bond gives. */
enum Bond {
    /** A page may end here. */
    FREE,
    /** One line of a paragraph would stand alone. */
    LONE_LINE,
    /** A block that should stay whole would be split. */
    WHOLE,
    /** A heading would stand at the foot of a page. */
    HEADING,
    /** The edge of a box would part from what is in it. */
    EDGE;

    Bond firmer(Bond other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
