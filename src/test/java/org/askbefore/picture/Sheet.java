package org.askbefore.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Pages side by side in one picture, each under its caption. */
final class Sheet {
    private static final int DOTS_AN_INCH = 64;
    private static final int GAP = 24;
    private static final int CAPTION = 26;

    private record Cell(String caption, BufferedImage page) {}

    private final List<Cell> cells = new ArrayList<>();
    private final int across;

    Sheet(int across) {
        this.across = across;
    }

    /** Adds the first pages of a document, at most so many. */
    void add(String caption, byte[] pdf, int most) throws IOException {
        List<BufferedImage> pages = Pages.of(pdf, DOTS_AN_INCH);
        for (int page = 0; page < Math.min(pages.size(), most); page++) {
            cells.add(new Cell((page + 1) + "/" + pages.size() + " " + caption, pages.get(page)));
        }
    }

    void write(Path file) throws IOException {
        int wide = cells.stream().mapToInt(cell -> cell.page().getWidth()).max().orElse(0) + GAP;
        int tall =
                cells.stream().mapToInt(cell -> cell.page().getHeight()).max().orElse(0) + GAP + CAPTION;
        int rows = (cells.size() + across - 1) / across;
        BufferedImage image = new BufferedImage(
                Math.min(across, cells.size()) * wide + GAP, rows * tall + GAP, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setColor(new Color(0xd8d8d8));
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        graphics.setColor(Color.BLACK);
        Caption captions = new Caption();
        for (int i = 0; i < cells.size(); i++) {
            int x = GAP + i % across * wide;
            int y = GAP + i / across * tall;
            captions.draw(graphics, cells.get(i).caption(), x, y + CAPTION - 9, 16, wide - GAP);
            graphics.drawImage(cells.get(i).page(), x, y + CAPTION, null);
        }
        graphics.dispose();
        Picture.writeSmall(image, file);
    }
}
