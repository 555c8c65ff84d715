package org.askbefore.layout;

import org.jspecify.annotations.Nullable;

/** The typefaces there are to set a page with. */
public interface Typefaces {

    /** The typeface that ordinary text is in, which also gives lines their height. */
    Typeface text(Weight weight);

    /** Another typeface, that can show all of these characters; null where none can. */
    @Nullable
    Typeface covering(int[] codePoints, Weight weight);
}
