package org.askbefore.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.askbefore.layout.StructureElement;
import org.askbefore.layout.Tag;

/** The tree that a screen reader walks. Elements join it when their first words or field are drawn, in that order. */
final class StructureTree {
    private final Bodies file;
    private final List<StructureElement> elements;
    private final int root;
    private final int[] numbers;
    private final int[] homes;
    /** Whether something on its first page is the element's own, and not an inner element's. */
    private final boolean[] drawn;

    private final List<StringBuilder> kids = new ArrayList<>();
    private final List<Integer> pages;
    /** For each page, the object number of the element that each stretch of its content belongs to. */
    private final List<List<Integer>> contents = new ArrayList<>();

    private final TreeMap<Integer, String> widgets = new TreeMap<>();
    private final Map<Integer, String> boxes = new HashMap<>();

    /**
     * @param pages the object numbers of the pages
     */
    StructureTree(Bodies file, List<StructureElement> elements, List<Integer> pages) {
        this.file = file;
        this.elements = elements;
        this.pages = pages;
        this.root = file.reserve();
        this.numbers = new int[elements.size()];
        this.homes = new int[elements.size()];
        this.drawn = new boolean[elements.size()];
        for (int i = 0; i < elements.size(); i++) {
            kids.add(new StringBuilder());
        }
        for (int i = 0; i < pages.size(); i++) {
            contents.add(new ArrayList<>());
        }
    }

    String tag(int element) {
        return elements.get(element).tag().standardName();
    }

    /** Ties the next stretch of a page's content to an element, and gives that stretch's number on the page. */
    int content(int page, int element) {
        int home = join(element, page);
        int content = contents.get(page).size();
        contents.get(page).add(numbers[element]);
        StringBuilder out = kids.get(element);
        if (home == page) {
            drawn[element] = true;
            out.append(content).append(' ');
        } else {
            out.append("<</Type/MCR")
                    .append(page(page))
                    .append("/MCID ")
                    .append(content)
                    .append(">>");
        }
        return content;
    }

    /**
     * Ties the next stretch of a page's content to a part of an element that is read as these words, whatever the order in
     * which they are drawn; gives that stretch's number on the page.
     */
    int content(int page, int element, String words) {
        join(element, page);
        int content = contents.get(page).size();
        int part = file.add("<</S/Span/P " + PdfFile.ref(numbers[element]) + "/Pg " + PdfFile.ref(pages.get(page))
                + "/ActualText" + Syntax.words(words) + "/K " + content + ">>");
        contents.get(page).add(part);
        kids.get(element).append(PdfFile.ref(part)).append(' ');
        return content;
    }

    /** Ties a field to its element, and gives the field's key in the tree. */
    int field(int page, int element, int widget) {
        int key = pages.size() + widgets.size();
        boolean home = join(element, page) == page;
        drawn[element] |= home;
        kids.get(element)
                .append("<</Type/OBJR/Obj ")
                .append(PdfFile.ref(widget))
                .append(home ? "" : page(page))
                .append(">>");
        widgets.put(key, PdfFile.ref(numbers[element]));
        return key;
    }

    /** Says where on its page the picture of an element stands. */
    void box(int element, String box) {
        boxes.put(element, box);
    }

    private String page(int page) {
        return "/Pg " + PdfFile.ref(pages.get(page));
    }

    /** Puts an element into its parent, unless it is there already; gives the page on which it began. */
    private int join(int element, int page) {
        if (numbers[element] == 0) {
            numbers[element] = file.reserve();
            homes[element] = page;
            int parent = elements.get(element).parent();
            if (parent != StructureElement.NONE) {
                join(parent, page);
                kids.get(parent).append(PdfFile.ref(numbers[element])).append(' ');
            }
        }
        return homes[element];
    }

    /** Adds the objects of the elements. */
    void writeElements() {
        for (StructureElement element : elements) {
            if (numbers[element.id()] != 0) {
                file.put(numbers[element.id()], body(element));
            }
        }
    }

    /** The object number of the element around all others; 0 where nothing is drawn. */
    int top() {
        return numbers[0];
    }

    /** The element that each stretch of a page's content belongs to. */
    String parents(int page) {
        StringBuilder parents = new StringBuilder("[");
        contents.get(page)
                .forEach(element -> parents.append(PdfFile.ref(element)).append(' '));
        return parents.append(']').toString();
    }

    /** Adds the tree's objects, and gives its root. */
    int write() {
        writeElements();
        StringBuilder parents = new StringBuilder("<</Nums[");
        for (int page = 0; page < contents.size(); page++) {
            parents.append(page).append(parents(page));
        }
        widgets.forEach((key, element) ->
                parents.append(key).append(' ').append(element).append(' '));
        int parentTree = file.add(parents.append("]>>").toString());
        String kid = numbers[0] == 0 ? "" : "/K " + PdfFile.ref(numbers[0]);
        file.put(
                root,
                "<</Type/StructTreeRoot" + kid + "/ParentTree " + PdfFile.ref(parentTree) + "/ParentTreeNextKey "
                        + (pages.size() + widgets.size()) + ">>");
        return root;
    }

    private String body(StructureElement element) {
        int parent = element.parent() == StructureElement.NONE ? root : numbers[element.parent()];
        StringBuilder out = new StringBuilder("<</S/").append(element.tag().standardName());
        out.append("/P ").append(PdfFile.ref(parent));
        if (drawn[element.id()]) {
            out.append(page(homes[element.id()]));
        }
        if (element.language() != null) {
            out.append("/Lang").append(Syntax.words(element.language()));
        }
        if (element.tag() == Tag.LIST) {
            out.append("/A<</O/List/ListNumbering/").append(element.label()).append(">>");
        }
        if (element.tag() == Tag.FIGURE) {
            out.append("/Alt").append(Syntax.words(element.label()));
            out.append("/A<</O/Layout/Placement/Block/BBox[")
                    .append(boxes.get(element.id()))
                    .append("]>>");
        }
        return out.append("/K[").append(kids.get(element.id())).append("]>>").toString();
    }
}
