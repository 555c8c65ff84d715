package org.askbefore.picture;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** A file's pages as images. They are drawn twice as large and then halved: drawn small, thin lines of tick boxes are cut off. */
final class Pages {
    private Pages() {}

    static List<BufferedImage> of(byte[] pdf, int dotsAnInch) throws IOException {
        List<BufferedImage> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFRenderer renderer = new PDFRenderer(document);
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                pages.add(halved(renderer.renderImageWithDPI(page, 2 * dotsAnInch, ImageType.RGB)));
            }
        }
        return pages;
    }

    private static BufferedImage halved(BufferedImage large) {
        int width = large.getWidth() / 2;
        int height = large.getHeight() / 2;
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(large, 0, 0, width, height, 0, 0, 2 * width, 2 * height, null);
        graphics.dispose();
        return image;
    }
}
