package org.askbefore.pdf;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** Prints what a screen reader finds in a PDF: each element of its tag tree, with its words or field. */
public final class TagTree {
    private final Map<COSDictionary, Map<Integer, String>> words = new HashMap<>();
    private final StringBuilder out = new StringBuilder();

    private TagTree() {}

    /** The tree as text, a line an element, indented; words in quotes, fields by their spoken name. */
    public static String of(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            TagTree tree = new TagTree();
            for (PDPage page : document.getPages()) {
                tree.words.put(page.getCOSObject(), words(page));
            }
            COSDictionary root =
                    document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.STRUCT_TREE_ROOT);
            tree.kid(root.getDictionaryObject(COSName.K), null, 0);
            return tree.out.toString();
        }
    }

    private static Map<Integer, String> words(PDPage page) throws IOException {
        PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
        extractor.setSuppressDuplicateOverlappingText(false);
        extractor.processPage(page);
        Map<Integer, String> found = new HashMap<>();
        for (PDMarkedContent content : extractor.getMarkedContents()) {
            StringBuilder text = new StringBuilder();
            for (Object part : content.getContents()) {
                if (part instanceof TextPosition position) {
                    text.append(position.getUnicode());
                }
            }
            if (content.getMCID() >= 0) {
                found.put(content.getMCID(), text.toString());
            }
        }
        return found;
    }

    private void kid(COSBase kid, COSDictionary page, int depth) {
        COSBase real = kid instanceof COSObject object ? object.getObject() : kid;
        if (real instanceof COSArray array) {
            array.forEach(each -> kid(each, page, depth));
        } else if (real instanceof COSInteger number) {
            words(page, number.intValue(), depth);
        } else if (real instanceof COSDictionary dictionary) {
            COSDictionary own = dictionary.getCOSDictionary(COSName.PG);
            dictionary(dictionary, own == null ? page : own, depth);
        }
    }

    private void dictionary(COSDictionary dictionary, COSDictionary page, int depth) {
        COSDictionary field = dictionary.getCOSDictionary(COSName.getPDFName("Obj"));
        if (field != null) {
            boolean box = "Btn".equals(field.getNameAsString(COSName.FT));
            line(
                    depth,
                    (box ? "tick box " : "answer ") + field.getString(COSName.T) + ": " + field.getString(COSName.TU));
        } else if (dictionary.containsKey(COSName.MCID)) {
            words(page, dictionary.getInt(COSName.MCID), depth);
        } else {
            String language = dictionary.getString(COSName.LANG);
            String alternative = dictionary.getString(COSName.ALT);
            String read = dictionary.getString("ActualText");
            line(
                    depth,
                    dictionary.getNameAsString(COSName.S)
                            + (language == null ? "" : " lang=" + language)
                            + (alternative == null ? "" : " alt=" + alternative)
                            + (read == null ? "" : " read \"" + read + "\""));
            kid(dictionary.getDictionaryObject(COSName.K), page, depth + 1);
        }
    }

    private void words(COSDictionary page, int content, int depth) {
        line(depth, "\"" + words.getOrDefault(page, Map.of()).get(content) + "\"");
    }

    private void line(int depth, String text) {
        out.append("  ".repeat(depth)).append(text).append('\n');
    }

    /** Prints the tree of each file named. */
    public static void main(String[] args) throws IOException {
        for (String name : List.of(args)) {
            System.out.print(of(java.nio.file.Files.readAllBytes(java.nio.file.Path.of(name))));
        }
    }
}
