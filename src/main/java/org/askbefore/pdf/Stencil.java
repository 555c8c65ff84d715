package org.askbefore.pdf;

import java.util.Arrays;
import java.util.List;
import org.askbefore.layout.Mark;
import org.jspecify.annotations.Nullable;

/**
 * A file of which one page may be written again with other words in places, and all else as it is. What it gives is the same,
 * byte for byte, as if the whole had been written with those words. May be used by several threads.
 */
public final class Stencil {
    private final PageStencil page;
    private final int number;
    private final byte[] before;
    private final byte[] after;
    private final int length;
    private final CrossReferences references;

    /**
     * @param number of the object with what is drawn on the page
     * @param file all but its cross references
     * @param end where that object ends in the file
     */
    Stencil(PageStencil page, int number, byte[] file, int end, CrossReferences references) {
        this.page = page;
        this.number = number;
        this.references = references;
        int start = references.offset(number);
        this.before = Arrays.copyOfRange(file, 0, start);
        this.after = Arrays.copyOfRange(file, end, file.length);
        this.length = end - start;
    }

    /** The file with other words; null where they need a letter that is not usual, and so another font. */
    public byte @Nullable [] with(List<Mark.Text> instead) {
        byte[] between = page.between(instead);
        if (between == null) {
            return null;
        }
        Bytes drawn = new Bytes(1 << 14);
        drawn.writeBytes(page.before());
        drawn.writeBytes(between);
        drawn.writeBytes(page.after());
        Bytes file = new Bytes(before.length + after.length + (1 << 14));
        file.writeBytes(before);
        PdfFile.write(file, number, "/Filter/FlateDecode", PdfFile.deflate(drawn.toByteArray(), PdfFile.LEVEL));
        int moved = file.size() - before.length - length;
        file.writeBytes(after);
        references.moved(before.length, moved).write(file);
        return file.toByteArray();
    }
}
