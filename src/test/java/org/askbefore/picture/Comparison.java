package org.askbefore.picture;

import java.awt.image.BufferedImage;

/**
 * Two pictures of one page. Places count as different only where they are more than a few shades apart, and a handful of
 * them are let pass: Java's versions smooth edges in their own ways. A line that moved by a point changes hundreds.
 */
record Comparison(Picture expected, Picture actual) {
    private static final int SHADES_LET_PASS = 3;
    /** The outline of the smallest tick box covers forty. */
    private static final int PLACES_LET_PASS = 10;

    private static final int LOST = 0x1f6feb;
    private static final int ADDED = 0xd1242f;

    boolean isSame() {
        return expected.width == actual.width && expected.height == actual.height && places() <= PLACES_LET_PASS;
    }

    /** How many places differ. */
    int places() {
        int places = 0;
        for (int y = 0; y < height(); y++) {
            for (int x = 0; x < width(); x++) {
                places += Math.abs(darker(x, y)) > SHADES_LET_PASS ? 1 : 0;
            }
        }
        return places;
    }

    /** The expected page in pale grey; what is new on the actual one in red, what is lost from it in blue. */
    BufferedImage difference() {
        BufferedImage image = new BufferedImage(width(), height(), BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height(); y++) {
            for (int x = 0; x < width(); x++) {
                int pale = 255 - (15 - expected.shade(x, y)) * 5;
                int darker = darker(x, y);
                int same = pale << 16 | pale << 8 | pale;
                image.setRGB(x, y, Math.abs(darker) <= SHADES_LET_PASS ? same : darker > 0 ? ADDED : LOST);
            }
        }
        return image;
    }

    private int darker(int x, int y) {
        return expected.shade(x, y) - actual.shade(x, y);
    }

    private int width() {
        return Math.max(expected.width, actual.width);
    }

    private int height() {
        return Math.max(expected.height, actual.height);
    }
}
