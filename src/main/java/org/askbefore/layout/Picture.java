package org.askbefore.layout;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Base64;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.jspecify.annotations.Nullable;

/**
 * A picture of the page, such as a clinic's logo: its dots row by row, three bytes each (red, green, blue). What the PNG
 * leaves clear is white, as the paper is.
 */
public final class Picture {
    /** What a picture's address begins with: it stands in the page itself. */
    public static final String PREFIX = "data:image/png;base64,";

    private static final long SIGNATURE = 0x89504e470d0a1a0aL;
    private static final int MEASURES = 24;
    private static final int MOST_DOTS = 4_000_000;
    private static final int WHITE = 255;

    private final int width;
    private final int height;
    private final byte[] dots;

    private Picture(int width, int height, byte[] dots) {
        this.width = width;
        this.height = height;
        this.dots = dots;
    }

    /** The picture of an address; null where it holds no PNG, or one of more than four million dots. */
    static @Nullable Picture of(String address) {
        try {
            return png(Base64.getDecoder().decode(address.substring(PREFIX.length())));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** The picture that a PNG file holds; null where it is none, or has more than four million dots. */
    public static @Nullable Picture png(byte[] file) {
        ByteBuffer head = ByteBuffer.wrap(file);
        if (file.length < MEASURES || head.getLong(0) != SIGNATURE) {
            return null;
        }
        long width = head.getInt(16);
        long height = head.getInt(20);
        if (width < 1 || height < 1 || width > MOST_DOTS || height > MOST_DOTS || width * height > MOST_DOTS) {
            return null;
        }
        try {
            // Reading closes the stream. Given the bytes alone, it would keep a copy of them on the disk.
            BufferedImage image = ImageIO.read(new MemoryCacheImageInputStream(new ByteArrayInputStream(file)));
            return image == null ? null : new Picture(image.getWidth(), image.getHeight(), dots(image));
        } catch (IOException | RuntimeException e) {
            // Half a file, or one made to do harm: no picture either way.
            return null;
        }
    }

    /** How many dots it is wide. */
    public int width() {
        return width;
    }

    /** How many dots it is high. */
    public int height() {
        return height;
    }

    /** Its dots, red, green and blue, row by row; not to be changed. */
    public byte[] dots() {
        return dots;
    }

    private static byte[] dots(BufferedImage image) {
        byte[] dots = new byte[3 * image.getWidth() * image.getHeight()];
        int at = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                int dot = image.getRGB(x, y);
                int clear = WHITE - (dot >>> 24);
                for (int shift = 16; shift >= 0; shift -= 8) {
                    int colour = dot >> shift & WHITE;
                    dots[at++] = (byte) ((colour * (WHITE - clear) + WHITE * clear) / WHITE);
                }
            }
        }
        return dots;
    }
}
