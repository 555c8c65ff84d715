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
    /** The page of which some words may later be others. */
    private int varied = -1;

    private final IdentityHashMap<Mark, WordsDrawing.Stretch> stretches = new IdentityHashMap<>();
    private String variedPage = "";
    private int variedNumber;
    private int variedEnd;

    private PdfWriter(PagedDocument document) {
        this.document = document;
        this.height = document.paper().height();
        document.pages().forEach(page -> pages.add(file.reserve()));
        this.tree = new StructureTree(file, document.structure(), pages);
        this.pictures = new PictureParts();
        this.fields = new FormFields(file, pages, height, tree);
    }

    /**
     * Writes one file; the stream stays open.
     *
     * @param document set with {@link BuiltInTypefaces}
     */
    public static void write(PagedDocument document, OutputStream out) throws IOException {
        out.write(new PdfWriter(document).bytes());
    }

    /**
     * Writes a file of which some words may later be others.
     *
     * @param own these words, all on one page, in the order in which they are drawn
     * @return null where the document needs letters that are not usual
     */
    public static @Nullable Stencil stencil(PagedDocument document, List<Mark.Text> own) {
        return new PdfWriter(document).written(own);
    }

    private @Nullable Stencil written(List<Mark.Text> own) {
        Mark first = own.get(0);
        for (int i = 0; i < pages.size(); i++) {
            if (document.pages().get(i).marks().stream().anyMatch(mark -> mark == first)) {
                varied = i;
            }
        }
        CrossReferences references = pack();
        if (!fonts.areUsual()) {
            return null;
        }
        PageStencil page = new PageStencil(variedPage, height, stretches, own);
        return new Stencil(page, variedNumber, file.soFar().toByteArray(), variedEnd, references);
    }

    private byte[] bytes() {
        pack().write(file.soFar());
        return file.soFar().toByteArray();
    }

    private CrossReferences pack() {
        int parent = file.reserve();
        int resources = file.reserve();
        for (int i = 0; i < pages.size(); i++) {
            file.put(pages.get(i), page(i, parent, resources));
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
        return file.pack(catalog, info);
    }

    private String page(int index, int parent, int resources) {
        PageContent content = new PageContent(index, height, fonts, pictures, tree, fields);
        Page marks = document.pages().get(index);
        String operators = index == varied ? content.draw(marks, stretches) : content.draw(marks);
        int drawn = file.stream("", operators.getBytes(StandardCharsets.ISO_8859_1));
        if (index == varied) {
            variedPage = operators;
            variedNumber = drawn;
            variedEnd = file.soFar().size();
        }
        return "<</Type/Page/Parent " + PdfFile.ref(parent) + "/Resources " + PdfFile.ref(resources) + "/Contents "
                + PdfFile.ref(drawn) + "/Tabs/S/StructParents " + index + fields.onPage(index) + ">>";
    }
}
