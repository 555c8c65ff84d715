package org.askbefore.pdf;

import org.jspecify.annotations.Nullable;

/**
 * The words of one file that say whose it is.
 *
 * @param number of the object that holds them; 0 where the file has none
 * @param drawn as they are drawn
 * @param stencil by which others are drawn; null where the file cannot have others
 */
record OwnWords(int number, String drawn, @Nullable PageStencil stencil) {
    /** A file that does not say whose it is. */
    static final OwnWords NONE = new OwnWords(0, "", null);
}
