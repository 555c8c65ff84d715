package org.askbefore.layout;

import org.jspecify.annotations.Nullable;

/**
 * One element of the tree that a screen reader walks. Its children and its words follow in the order in which they first
 * appear among the marks of the pages.
 *
 * @param id its place in {@link PagedDocument#structure}
 * @param parent the id of the element around it; {@link #NONE} for the document itself
 * @param language where it differs from the element around it; null where it does not
 * @param label for a list, how its entries are labelled: Decimal, Disc or None; for a picture, what it shows; empty for
 *     anything else
 */
public record StructureElement(
        int id, Tag tag, int parent, @Nullable String language, String label) {

    /** Stands for no element: decoration, and what is repeated on every page. */
    public static final int NONE = -1;
}
