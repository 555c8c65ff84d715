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
        List<Bookmark> bookmarks) {

    /** The page, from 0, on which the field of that name stands; -1 where no field has it. */
    public int pageOf(String field) {
        for (int page = 0; page < pages.size(); page++) {
            for (Mark mark : pages.get(page).marks()) {
                boolean tick = mark instanceof Mark.TickBox box && box.name().equals(field);
                if (tick || (mark instanceof Mark.Answer answer && answer.name().equals(field))) {
                    return page;
                }
            }
        }
        return -1;
    }
}
