package org.askbefore.layout;

import java.util.Locale;

/** The sides of a box, in the order in which a theme names them. */
enum Side {
    TOP,
    RIGHT,
    BOTTOM,
    LEFT;

    /** As a theme writes it. */
    String css() {
        return name().toLowerCase(Locale.ROOT);
    }
}
