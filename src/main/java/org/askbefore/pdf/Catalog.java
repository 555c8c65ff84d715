package org.askbefore.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;

/** What a reader of a file begins with. It says what the file keeps: PDF/UA-1 and PDF/A-2a. */
final class Catalog {
    /** What the colours are meant as: a small sRGB profile, made for this program. */
    private static final class Profile {
        static final byte[] SRGB = PdfFile.deflate(read(), Deflater.BEST_COMPRESSION);

        private static byte[] read() {
            try (InputStream in = Catalog.class.getResourceAsStream("/pdf/srgb.icc")) {
                if (in == null) {
                    throw new IllegalStateException("The colour profile is missing from the program.");
                }
                return in.readAllBytes();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private Catalog() {}

    /**
     * Adds it with what hangs on it alone, and gives its number.
     *
     * @param pages the tree of pages
     * @param tree the root of the tree that a screen reader walks
     * @param more entries
     */
    static int of(Objects file, String title, String language, int pages, int tree, String more) {
        int metadata = file.plainStream("/Type/Metadata/Subtype/XML", Metadata.of(title));
        int profile = file.deflatedStream("/N 3", Profile.SRGB);
        return file.add("<</Type/Catalog/Pages " + PdfFile.ref(pages) + "/Lang" + Syntax.words(language)
                + "/MarkInfo<</Marked true>>/ViewerPreferences<</DisplayDocTitle true>>/StructTreeRoot "
                + PdfFile.ref(tree) + "/Metadata " + PdfFile.ref(metadata) + more
                + "/OutputIntents[<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB)/Info(sRGB)/DestOutputProfile "
                + PdfFile.ref(profile) + ">>]>>");
    }
}
