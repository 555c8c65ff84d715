package org.askbefore.picture;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.awt.image.WritableRaster;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** A page as a small grey picture, in sixteen shades: enough to see what moved, and a few kilobytes a page. */
final class Picture {
    private static final int DOTS_AN_INCH = 50;
    /** From one shade to the next. */
    private static final int STEP = 17;

    final int width;
    final int height;
    /** From 0, black, to 15, white; row by row. */
    private final byte[] shades;

    private Picture(int width, int height, byte[] shades) {
        this.width = width;
        this.height = height;
        this.shades = shades;
    }

    /** Every page of a file. */
    static List<Picture> of(byte[] pdf) throws IOException {
        return Pages.of(pdf, DOTS_AN_INCH).stream().map(Picture::of).toList();
    }

    private static Picture of(BufferedImage image) {
        Picture picture =
                new Picture(image.getWidth(), image.getHeight(), new byte[image.getWidth() * image.getHeight()]);
        for (int i = 0; i < picture.shades.length; i++) {
            int rgb = image.getRGB(i % picture.width, i / picture.width);
            int grey = (299 * (rgb >> 16 & 255) + 587 * (rgb >> 8 & 255) + 114 * (rgb & 255)) / 1000;
            picture.shades[i] = (byte) ((grey + STEP / 2) / STEP);
        }
        return picture;
    }

    static Picture read(Path file) throws IOException {
        return of(Objects.requireNonNull(ImageIO.read(file.toFile()), () -> file + " is no picture"));
    }

    void write(Path file) throws IOException {
        byte[] grey = new byte[STEP];
        for (int shade = 0; shade < STEP; shade++) {
            grey[shade] = (byte) Math.min(255, shade * STEP);
        }
        IndexColorModel palette = new IndexColorModel(4, 16, grey, grey, grey);
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_BINARY, palette);
        WritableRaster raster = image.getRaster();
        for (int i = 0; i < shades.length; i++) {
            raster.setSample(i % width, i / width, 0, shades[i]);
        }
        writeSmall(image, file);
    }

    /** Packed as tightly as PNG allows. */
    static void writeSmall(BufferedImage image, Path file) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        ImageWriteParam tight = writer.getDefaultWriteParam();
        tight.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        tight.setCompressionQuality(0);
        Files.deleteIfExists(file);
        try (ImageOutputStream out = ImageIO.createImageOutputStream(file.toFile())) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), tight);
        } finally {
            writer.dispose();
        }
    }

    /** How dark a place is, from 0, black, to 15, white; white beyond the edge. */
    int shade(int x, int y) {
        return x < 0 || y < 0 || x >= width || y >= height ? 15 : shades[y * width + x];
    }

    /** The same picture with a part of it somewhere else, and white where it was. */
    Picture moved(int x, int y, int wide, int tall, int byX, int byY) {
        byte[] changed = shades.clone();
        for (int i = 0; i < wide * tall; i++) {
            changed[(y + i / wide) * width + x + i % wide] = 15;
        }
        for (int i = 0; i < wide * tall; i++) {
            changed[(y + byY + i / wide) * width + x + byX + i % wide] = (byte) shade(x + i % wide, y + i / wide);
        }
        return new Picture(width, height, changed);
    }

    /** The same picture with every other place a little darker, as another way of smoothing edges would have it. */
    Picture smoothedOtherwise(int by) {
        byte[] changed = shades.clone();
        for (int i = 0; i < changed.length; i += 2) {
            changed[i] = (byte) Math.max(0, changed[i] - by);
        }
        return new Picture(width, height, changed);
    }
}
