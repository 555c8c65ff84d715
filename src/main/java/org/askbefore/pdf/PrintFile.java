package org.askbefore.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.askbefore.layout.Picture;

/**
 * One file with the pages of many patients, to be printed on both sides: each patient begins on the front of a sheet, and has a
 * bookmark. It is tagged, keeps PDF/UA-1, and is written as it grows.
 *
 * <p>Patients are {@link #place}d and {@link #write written} in order by one thread; what takes long between the two,
 * {@link Placed#render}, may be done by others.
 */
public final class PrintFile {
    /** A page's neighbours in the tree of pages. */
    private static final int GROUP = 64;

    private final LongFile file;
    private final PrintTree tree;
    private final PrintFonts fonts;
    private final String title;
    private final String language;
    /** The numbers of what is drawn already. */
    private final Map<ByteBuffer, Integer> streams = new HashMap<>();

    private final Map<List<Picture>, Integer> resources = new HashMap<>();
    private final int pageTree;
    private final List<Integer> groups = new ArrayList<>();
    private final List<Integer> group = new ArrayList<>();
    private int groupNumber;
    private int pages;

    /**
     * Begins a file; the stream is left open.
     *
     * @param title as a reader's window shows it
     * @param language of the whole, such as en
     */
    public PrintFile(OutputStream out, String title, String language) throws IOException {
        this.file = new LongFile(out);
        this.title = title;
        this.language = language;
        this.pageTree = file.reserve();
        this.groupNumber = file.reserve();
        this.tree = new PrintTree(file);
        this.fonts = new PrintFonts(file);
    }

    /** How many pages there are so far, blank backs among them. */
    public int pages() {
        return pages;
    }

    /** Gives a patient the next place. */
    public Placed place(PrintPart part, String bookmark) {
        int count = part.pages().size();
        int first = file.reserve(count + part.elements().size());
        Placed placed = new Placed(part, first, tree.document(), file.reserve());
        if (group.size() >= GROUP) {
            endGroup();
            groupNumber = file.reserve();
        }
        for (int i = 0; i < count; i++) {
            int key = tree.page(first + part.elements().size() + i);
            placed.page(page(part, contents(part.pages().get(i), placed), key));
            group.add(first + i);
        }
        tree.patient(placed.number(part.top()), bookmark, first, part.paper().height());
        pages += count;
        if (count % 2 == 1) {
            pages++;
            group.add(file.add("<</Type/Page/Parent " + PdfFile.ref(groupNumber) + box(part) + "/Resources<<>>>>"));
        }
        return placed;
    }

    private String page(PrintPart part, String contents, int key) {
        return "<</Type/Page/Parent " + PdfFile.ref(groupNumber) + box(part) + "/Resources "
                + PdfFile.ref(resources(part)) + "/Contents[" + contents + "]/Tabs/S/StructParents " + key + ">>";
    }

    private static String box(PrintPart part) {
        return "/MediaBox[0 0 "
                + Syntax.numbers(part.paper().width(), part.paper().height()) + "]";
    }

    private String contents(List<Drawn> page, Placed placed) {
        StringBuilder contents = new StringBuilder();
        for (Drawn drawn : page) {
            Integer known = streams.get(drawn.key());
            int number = known == null ? file.reserve() : known;
            if (known == null) {
                streams.put(drawn.key(), number);
                placed.stream(number, drawn);
            }
            contents.append(PdfFile.ref(number)).append(' ');
        }
        return contents.toString();
    }

    /** The resources of a patient's pages: the fonts that all share, and those and the pictures that few have. */
    private int resources(PrintPart part) {
        String own = fonts.of(part);
        if (!own.isEmpty()) {
            return file.add("<<" + own + PictureParts.resources(part.pictures(), file) + ">>");
        }
        Integer known = resources.get(part.pictures());
        if (known == null) {
            String all =
                    "<</Font " + PdfFile.ref(fonts.shared()) + PictureParts.resources(part.pictures(), file) + ">>";
            known = file.add(all);
            resources.put(part.pictures(), known);
        }
        return known;
    }

    private void endGroup() {
        file.put(
                groupNumber,
                "<</Type/Pages/Parent " + PdfFile.ref(pageTree) + "/Count " + group.size() + "/Kids["
                        + references(group) + "]>>");
        groups.add(groupNumber);
        group.clear();
    }

    private static String references(List<Integer> numbers) {
        StringBuilder out = new StringBuilder();
        numbers.forEach(number -> out.append(PdfFile.ref(number)).append(' '));
        return out.toString();
    }

    /** Writes a patient's pages; patients come in the order of their places. */
    public void write(Placed placed) throws IOException {
        placed.write(file);
    }

    /** How many bytes were written so far; all of them, once it is ended. */
    public long size() {
        return file.size();
    }

    /** Ends the file. */
    public void finish() throws IOException {
        endGroup();
        file.put(pageTree, "<</Type/Pages/Count " + pages + "/Kids[" + references(groups) + "]>>");
        fonts.write();
        int info = file.add("<</Title" + Syntax.words(title) + ">>");
        int root = tree.write();
        file.finish(Catalog.of(file, title, language, pageTree, root, tree.bookmarks()), info);
    }
}
