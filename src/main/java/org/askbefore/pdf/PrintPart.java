package org.askbefore.pdf;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.askbefore.layout.Mark;
import org.askbefore.layout.Page;
import org.askbefore.layout.PagedDocument;
import org.askbefore.layout.Paper;
import org.askbefore.layout.Picture;
import org.jspecify.annotations.Nullable;

/**
 * The pages of one patient in a print file: to be filled in by pen, with a box drawn wherever a field would be. They can stand
 * anywhere in the file. May be used by several threads.
 */
public final class PrintPart {
    private final Paper paper;
    private final List<List<Drawn>> pages = new ArrayList<>();
    private final List<Picture> pictures;
    private final List<FontPart> fonts;
    private final List<MovableBody> elements;
    private final int top;
    /** The page with the words that say whose it is, and what draws others there; none where nothing can vary. */
    private int varied = -1;

    private @Nullable PageStencil stencil;

    private PrintPart(PagedDocument document) {
        List<Mark.Text> own = document.own();
        this.paper = document.paper();
        BodyList bodies = new BodyList();
        List<Integer> numbers =
                document.pages().stream().map(page -> bodies.reserve()).toList();
        StructureTree tree = new StructureTree(bodies, document.structure(), numbers);
        FontParts used = new FontParts();
        PictureParts shown = new PictureParts();
        for (int i = 0; i < numbers.size(); i++) {
            PageContent content = new PageContent(i, paper.height(), used, shown, tree, null);
            pages.add(drawn(content, document.pages().get(i), own));
        }
        tree.writeElements();
        numbers.forEach(page -> bodies.add(tree.parents(page - 1)));
        this.elements = new ArrayList<>();
        for (int number = numbers.size() + 2; number <= bodies.last(); number++) {
            String body = bodies.get(number);
            // What is a document of its own elsewhere is a part here.
            elements.add(new MovableBody(number == tree.top() ? body.replaceFirst("/S/Document", "/S/Part") : body));
        }
        this.top = tree.top();
        this.fonts = used.parts();
        this.pictures = shown.all();
        if (!used.areUsual()) {
            stencil = null;
        }
    }

    private PrintPart(PrintPart other, String between) {
        this.paper = other.paper;
        this.pages.addAll(other.pages);
        this.pictures = other.pictures;
        this.fonts = other.fonts;
        this.elements = other.elements;
        this.top = other.top;
        List<Drawn> page = other.pages.get(other.varied);
        pages.set(other.varied, List.of(page.get(0), new Drawn(between), page.get(2)));
    }

    /** The pages of a document. */
    public static PrintPart of(PagedDocument document) {
        return new PrintPart(document);
    }

    private List<Drawn> drawn(PageContent content, Page page, List<Mark.Text> own) {
        if (own.isEmpty() || page.marks().stream().noneMatch(mark -> mark == own.get(0))) {
            return List.of(new Drawn(content.draw(page)));
        }
        IdentityHashMap<Mark, WordsDrawing.Stretch> stretches = new IdentityHashMap<>();
        PageParts three = PageParts.of(content.draw(page, stretches), paper.height(), stretches, own);
        stencil = three.stencil();
        varied = pages.size();
        return List.of(new Drawn(three.before()), new Drawn(three.between()), new Drawn(three.after()));
    }

    /** The same pages with other words; null where they need a letter that is not usual. */
    public @Nullable PrintPart with(List<Mark.Text> instead) {
        String between = stencil == null ? null : stencil.with(instead);
        return between == null ? null : new PrintPart(this, between);
    }

    /** How many pages it has. */
    public int count() {
        return pages.size();
    }

    Paper paper() {
        return paper;
    }

    /** What is drawn on each page. */
    List<List<Drawn>> pages() {
        return pages;
    }

    List<Picture> pictures() {
        return pictures;
    }

    List<FontPart> fonts() {
        return fonts;
    }

    /** The objects of its part of the tree; the last ones tell, for each page, the elements of its content. */
    List<MovableBody> elements() {
        return elements;
    }

    /** The number of the element around all others; pages are numbered from 1, then what the tree hangs on, then elements. */
    int top() {
        return top;
    }
}
