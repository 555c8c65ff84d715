package org.askbefore.pdf;

import java.util.ArrayList;
import java.util.List;
import org.askbefore.layout.Bookmark;

/** The list of contents beside the page: one entry a heading, each under the heading above its level. */
final class Bookmarks {
    private final PdfFile file;
    private final List<Bookmark> bookmarks;
    private final List<Integer> pages;
    private final double pageHeight;

    Bookmarks(PdfFile file, List<Bookmark> bookmarks, List<Integer> pages, double pageHeight) {
        this.file = file;
        this.bookmarks = bookmarks;
        this.pages = pages;
        this.pageHeight = pageHeight;
    }

    /** The catalog's entry; empty where there are no headings. */
    String write() {
        if (bookmarks.isEmpty()) {
            return "";
        }
        int root = file.reserve();
        String kids = entries(0, bookmarks.size(), root);
        file.put(root, "<</Type/Outlines" + kids + ">>");
        return "/Outlines " + PdfFile.ref(root);
    }

    /** Writes the entries of a stretch and what is under them; gives the links of the one above. */
    private String entries(int from, int to, int parent) {
        List<Integer> starts = new ArrayList<>();
        int level = Integer.MAX_VALUE;
        for (int i = from; i < to; i++) {
            if (bookmarks.get(i).level() <= level) {
                level = bookmarks.get(i).level();
                starts.add(i);
            }
        }
        if (starts.isEmpty()) {
            return "";
        }
        List<Integer> numbers = starts.stream().map(start -> file.reserve()).toList();
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1) : to;
            String before = i > 0 ? "/Prev " + PdfFile.ref(numbers.get(i - 1)) : "";
            String after = i + 1 < starts.size() ? "/Next " + PdfFile.ref(numbers.get(i + 1)) : "";
            String under = entries(starts.get(i) + 1, end, numbers.get(i));
            String entry = entry(bookmarks.get(starts.get(i)));
            file.put(numbers.get(i), "<<" + entry + "/Parent " + PdfFile.ref(parent) + before + after + under + ">>");
        }
        return "/First " + PdfFile.ref(numbers.get(0)) + "/Last " + PdfFile.ref(numbers.get(numbers.size() - 1))
                + "/Count " + (to - from);
    }

    private String entry(Bookmark bookmark) {
        return "/Title" + Syntax.words(bookmark.text().strip()) + "/Dest[" + PdfFile.ref(pages.get(bookmark.page()))
                + "/XYZ 0 " + Syntax.numbers(pageHeight - bookmark.y()) + " null]";
    }
}
