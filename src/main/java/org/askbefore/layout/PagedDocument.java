package org.askbefore.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * A page of XHTML, set on sheets of paper.
 *
 * @param language of the whole, such as en
 * @param structure the tree that a screen reader walks, each element after the one around it
 * @param owner the element of that tree that says whose the document is; {@link StructureElement#NONE} where none does
 */
public record PagedDocument(
        String title,
        String language,
        Paper paper,
        List<Page> pages,
        List<StructureElement> structure,
        List<Bookmark> bookmarks,
        int owner) {

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

    /**
     * The words that say whose the document is, in the order in which they are drawn: those that differ where several people
     * have the same document. None where they stand on several pages.
     */
    public List<Mark.Text> own() {
        List<Mark.Text> own = List.of();
        for (Page page : pages) {
            List<Mark.Text> here = own(page);
            if (!here.isEmpty() && !own.isEmpty()) {
                return List.of();
            }
            own = here.isEmpty() ? own : here;
        }
        return own;
    }

    private List<Mark.Text> own(Page page) {
        List<Mark.Text> own = new ArrayList<>();
        for (Mark mark : page.marks()) {
            if (mark instanceof Mark.Text text && isOwn(text.element())) {
                own.add(text);
            }
        }
        return own;
    }

    private boolean isOwn(int element) {
        int around = element;
        // Each element has a higher number than the one around it.
        while (around > owner && owner != StructureElement.NONE) {
            around = structure.get(around).parent();
        }
        return around == owner && owner != StructureElement.NONE;
    }
}
