package org.askbefore.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.askbefore.layout.Mark;
import org.askbefore.layout.Page;
import org.askbefore.layout.PagedDocument;
import org.jspecify.annotations.Nullable;

/**
 * Writes a laid-out document as a PDF file that can be read aloud and filled in. It keeps PDF/UA-1 and PDF/A-2a. The same
 * document gives the same bytes.
 */
public final class PdfWriter {
    private final PagedDocument document;
    private final double height;
    private final PdfFile file = new PdfFile();
    private final List<Integer> pages = new ArrayList<>();
    private final FontParts fonts = new FontParts();
    private final PictureParts pictures;
    private final StructureTree tree;
    private final FormFields fields;
    /** The words that say whose the document is, and the page with them. */
    private final List<Mark.Text> own;

    private @Nullable PageParts parts;

    private PdfWriter(PagedDocument document) {
        this.document = document;
        this.height = document.paper().height();
        document.pages().forEach(page -> pages.add(file.reserve()));
        this.tree = new StructureTree(file, document.structure(), pages);
        this.pictures = new PictureParts();
        this.fields = new FormFields(file, pages, height, tree);
        this.own = document.own();
    }

    /**
     * Writes one file; the stream stays open.
     *
     * @param document set with {@link BuiltInTypefaces}
     */
    public static void write(PagedDocument document, OutputStream out) throws IOException {
        out.write(stencil(document).bytes());
    }

    /** Writes one file that may be written again for other people. */
    public static Stencil stencil(PagedDocument document) {
        return new PdfWriter(document).stencil();
    }

    private Stencil stencil() {
        int parent = file.reserve();
        int resources = file.reserve();
        List<int[]> drawn = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            drawn.add(draw(i));
        }
        StringBuilder kids = new StringBuilder();
        pages.forEach(page -> kids.append(PdfFile.ref(page)).append(' '));
        file.put(
                parent,
                "<</Type/Pages/Count " + pages.size() + "/MediaBox[0 0 "
                        + Syntax.numbers(document.paper().width(), height) + "]/Kids[" + kids + "]>>");
        file.put(resources, "<</Font" + fonts.write(file) + PictureParts.resources(pictures.all(), file) + ">>");
        int info = file.add("<</Title" + Syntax.words(document.title()) + ">>");
        int root = tree.write();
        String more = new Bookmarks(file, document.bookmarks(), pages, height).write() + fields.form();
        int catalog = Catalog.of(file, document.title(), document.language(), parent, root, more);
        int pack = file.reserve();
        int table = file.reserve();
        OwnWords words = words();
        for (int i = 0; i < pages.size(); i++) {
            file.put(pages.get(i), page(i, parent, resources, contents(drawn.get(i), words.number())));
        }
        return file.finish(pack, table, "/Root " + PdfFile.ref(catalog) + "/Info " + PdfFile.ref(info), words);
    }

    /** Draws a page; gives the numbers of its parts, which are two where the own words stand between them. */
    private int[] draw(int page) {
        Page marks = document.pages().get(page);
        PageContent content = new PageContent(page, height, fonts, pictures, tree, fields);
        if (own.isEmpty() || marks.marks().stream().noneMatch(mark -> mark == own.get(0))) {
            return new int[] {stream(content.draw(marks))};
        }
        IdentityHashMap<Mark, WordsDrawing.Stretch> stretches = new IdentityHashMap<>();
        PageParts three = PageParts.of(content.draw(marks, stretches), height, stretches, own);
        parts = three;
        return new int[] {stream(three.before()), stream(three.after())};
    }

    private int stream(String drawn) {
        return file.stream("", drawn.getBytes(StandardCharsets.ISO_8859_1));
    }

    private OwnWords words() {
        return parts == null
                ? OwnWords.NONE
                : new OwnWords(file.reserve(), parts.between(), fonts.areUsual() ? parts.stencil() : null);
    }

    private static String contents(int[] drawn, int words) {
        return drawn.length == 1
                ? PdfFile.ref(drawn[0])
                : "[" + PdfFile.ref(drawn[0]) + " " + PdfFile.ref(words) + " " + PdfFile.ref(drawn[1]) + "]";
    }

    private String page(int index, int parent, int resources, String contents) {
        return "<</Type/Page/Parent " + PdfFile.ref(parent) + "/Resources " + PdfFile.ref(resources) + "/Contents "
                + contents + "/Tabs/S/StructParents " + index + fields.onPage(index) + ">>";
    }
}
