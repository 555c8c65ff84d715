package org.askbefore.layout;

import java.util.List;

/**
 * A page of XHTML, set on sheets of paper.
 *
 * @param language of the whole, such as en
 * @param structure the tree that a screen reader walks, each element after the one around it
 */
public record PagedDocument(
        String title,
        String language,
        Paper paper,
        List<Page> pages,
        List<StructureElement> structure,
        List<Bookmark> bookmarks) {}
