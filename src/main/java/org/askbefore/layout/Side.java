package org.askbefore.layout;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

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

    /** The side that a property is for, such as margin-left; null where it is for none or all. */
    static @Nullable Side of(String property) {
        for (Side side : values()) {
            if ((property + "-").contains("-" + side.css() + "-")) {
                return side;
            }
        }
        return null;
    }
}
