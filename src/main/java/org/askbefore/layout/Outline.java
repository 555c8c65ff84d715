package org.askbefore.layout;

import java.util.ArrayList;
import java.util.List;

/** Finds the headings among the marks. */
final class Outline {
    private Outline() {}

    static List<Bookmark> of(List<Page> pages, List<StructureElement> structure) {
        List<Bookmark> bookmarks = new ArrayList<>();
        int last = StructureElement.NONE;
        for (int page = 0; page < pages.size(); page++) {
            for (Mark mark : pages.get(page).marks()) {
                int heading =
                        mark instanceof Mark.Text text ? heading(text.element(), structure) : StructureElement.NONE;
                if (heading == StructureElement.NONE || !(mark instanceof Mark.Text text)) {
                    continue;
                }
                if (heading == last) {
                    Bookmark begun = bookmarks.remove(bookmarks.size() - 1);
                    bookmarks.add(new Bookmark(begun.level(), begun.text() + text.text(), begun.page(), begun.y()));
                } else {
                    int level = structure.get(heading).tag().headingLevel();
                    bookmarks.add(new Bookmark(level, text.text(), page, text.y() - text.size()));
                }
                last = heading;
            }
        }
        return List.copyOf(bookmarks);
    }

    /** The heading that an element is, or stands in. */
    private static int heading(int element, List<StructureElement> structure) {
        int at = element;
        while (at != StructureElement.NONE && structure.get(at).tag().headingLevel() == 0) {
            at = structure.get(at).parent();
        }
        return at;
    }
}
