package org.askbefore.pdf;

import java.util.ArrayList;
import java.util.List;

/** The tree that a screen reader walks through a print file, one part for each patient, and the bookmarks beside it. */
final class PrintTree {
    /** Entries of a leaf of the list that leads from pages to their elements. */
    private static final int LEAF = 256;

    private final Bodies file;
    private final int root;
    private final int document;
    private final int outline;
    private final StringBuilder patients = new StringBuilder();
    private final List<String> leaves = new ArrayList<>();
    private final StringBuilder leaf = new StringBuilder();
    private int keys;
    private int leafStart;

    private int bookmarks;
    private int firstBookmark;
    private int lastBookmark;
    /** The last bookmark, but for the one after it. */
    private String pending = "";

    PrintTree(Bodies file) {
        this.file = file;
        this.root = file.reserve();
        this.document = file.reserve();
        this.outline = file.reserve();
    }

    /** The number of the element that holds all patients. */
    int document() {
        return document;
    }

    /** The key of a page, whose elements stand in the object of that number. */
    int page(int elements) {
        int key = keys++;
        leaf.append(key).append(' ').append(PdfFile.ref(elements)).append(' ');
        if (keys - leafStart == LEAF) {
            endLeaf();
        }
        return key;
    }

    private void endLeaf() {
        if (keys > leafStart) {
            String limits = "/Limits[" + leafStart + " " + (keys - 1) + "]";
            leaves.add(PdfFile.ref(file.add("<<" + limits + "/Nums[" + leaf + "]>>")));
        }
        leaf.setLength(0);
        leafStart = keys;
    }

    /**
     * Adds a patient.
     *
     * @param top the element around all of theirs
     * @param page their first
     * @param height of that page
     */
    void patient(int top, String bookmark, int page, double height) {
        patients.append(PdfFile.ref(top)).append(' ');
        int number = file.reserve();
        String before = lastBookmark == 0 ? "" : "/Prev " + PdfFile.ref(lastBookmark);
        endBookmark("/Next " + PdfFile.ref(number));
        pending = "<</Title" + Syntax.words(bookmark) + "/Parent " + PdfFile.ref(outline) + before + "/Dest["
                + PdfFile.ref(page) + "/XYZ 0 " + Syntax.numbers(height) + " null]";
        firstBookmark = firstBookmark == 0 ? number : firstBookmark;
        lastBookmark = number;
        bookmarks++;
    }

    private void endBookmark(String next) {
        if (lastBookmark != 0) {
            file.put(lastBookmark, pending + next + ">>");
        }
    }

    /** Adds what is left, and gives the number of the root. */
    int write() {
        endLeaf();
        endBookmark("");
        file.put(document, "<</S/Document/P " + PdfFile.ref(root) + "/K[" + patients + "]>>");
        int parents = file.add("<</Kids[" + String.join(" ", leaves) + "]>>");
        file.put(
                root,
                "<</Type/StructTreeRoot/K " + PdfFile.ref(document) + "/ParentTree " + PdfFile.ref(parents)
                        + "/ParentTreeNextKey " + keys + ">>");
        file.put(
                outline,
                "<</Type/Outlines/First " + PdfFile.ref(firstBookmark) + "/Last " + PdfFile.ref(lastBookmark)
                        + "/Count " + bookmarks + ">>");
        return root;
    }

    /** The catalog's entry for the bookmarks. */
    String bookmarks() {
        return "/Outlines " + PdfFile.ref(outline);
    }
}
