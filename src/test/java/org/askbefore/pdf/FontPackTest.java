package org.askbefore.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDCIDFontType2;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.askbefore.layout.Typeface;
import org.askbefore.layout.Weight;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FontPackTest {
    private static final String PAGE =
            "<html lang='en'><head><title>A list</title></head><body><main><h1>A list</h1><p>%s</p></main></body></html>";

    @ParameterizedTest
    @EnumSource
    void holds_the_shape_and_width_of_every_character(Weight weight) throws Exception {
        Typeface packed = BuiltInTypefaces.load().text(weight);
        try (FontFile file = FontFile.open(BuiltInTypefaces.NAMES.get(weight.ordinal()));
                PDDocument document = new PDDocument()) {
            PDType0Font font = whole(document, weight);
            for (int character = 0; character <= Character.MAX_CODE_POINT; character++) {
                int shape = packed.glyph(character);
                assertThat(shape).isEqualTo(file.glyph(character));
                if (shape != 0) {
                    assertThat((float) packed.advance(shape)).isEqualTo(font.getWidth(shape));
                }
            }
        }
    }

    @Test
    void is_the_same_in_any_locale() throws Exception {
        byte[] first = pack();
        Locale before = Locale.getDefault();
        try {
            for (String locale : List.of("tr-TR", "th-TH", "ja-JP-u-ca-japanese", "ar-EG-u-nu-arab")) {
                Locale.setDefault(Locale.forLanguageTag(locale));
                assertThat(pack()).isEqualTo(first);
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void names_of_western_europe_share_one_subset() throws Exception {
        String plain = fontName("Ann");
        assertThat(fontName("Zoë Ångström, Muñoz, Øre, Françoise, Þór")).isEqualTo(plain);
        assertThat(fontName("Łukasz")).isNotEqualTo(plain).isEqualTo(fontName("Dvořák, Gülşen, Jānis"));
    }

    @Test
    void the_same_letters_are_cut_out_once() {
        PackedTypeface typeface = (PackedTypeface)
                java.util.Objects.requireNonNull(BuiltInTypefaces.load().covering(new int[] {'Ж'}, Weight.BOLD));
        BitSet shapes = new BitSet();
        shapes.set(typeface.glyph('Ж'));
        FontSubset first = typeface.subset((BitSet) shapes.clone());
        assertThat(typeface.subset(shapes)).isSameAs(first);
        for (int letter = 'А'; letter < 'А' + 40; letter++) {
            BitSet other = new BitSet();
            other.set(typeface.glyph(letter));
            typeface.subset(other);
        }
        assertThat(typeface.subset(shapes)).isNotSameAs(first);
    }

    /** Seen by the outlines that a reader of PDF finds for the letters' codes. */
    @ParameterizedTest
    @ValueSource(strings = {"Zoë O’Neill", "Łukasz Żółć, Ğülşen", "non\u2011stop 5\u202F%"})
    void letters_keep_their_outlines(String text) throws Exception {
        Typeface typeface = BuiltInTypefaces.load().text(Weight.REGULAR);
        try (PDDocument empty = new PDDocument();
                PDDocument document = Loader.loadPDF(Samples.pdf(String.format(PAGE, text)))) {
            PDType0Font original = whole(empty, Weight.REGULAR);
            PDType0Font font = regular(document);
            for (int character : text.codePoints().toArray()) {
                int shape = typeface.glyph(character);
                assertThat(outline(font, shape)).isEqualTo(outline(original, shape));
                assertThat(font.getWidthFromFont(shape)).isEqualTo(font.getWidth(shape));
            }
        }
    }

    private static PDType0Font whole(PDDocument document, Weight weight) throws IOException {
        String name = BuiltInTypefaces.NAMES.get(weight.ordinal());
        try (InputStream in = FontFile.class.getResourceAsStream("/fonts/" + name + ".ttf")) {
            return PDType0Font.load(document, in, false);
        }
    }

    private static String outline(PDType0Font font, int shape) throws IOException {
        StringBuilder out = new StringBuilder();
        double[] points = new double[6];
        int gid = ((PDCIDFontType2) font.getDescendantFont()).codeToGID(shape);
        assertThat(gid).isPositive();
        for (var path = font.getPath(shape).getPathIterator(null); !path.isDone(); path.next()) {
            out.append(path.currentSegment(points)).append(List.of(points[0], points[1]));
        }
        return out.toString();
    }

    private static String fontName(String text) throws Exception {
        try (PDDocument document = Loader.loadPDF(Samples.pdf(String.format(PAGE, text)))) {
            return regular(document).getName();
        }
    }

    private static PDType0Font regular(PDDocument document) throws IOException {
        var resources = document.getPage(0).getResources();
        for (COSName name : resources.getFontNames()) {
            if (resources.getFont(name).getName().endsWith("Regular")) {
                return (PDType0Font) resources.getFont(name);
            }
        }
        throw new AssertionError("no regular typeface");
    }

    private static byte[] pack() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        FontPack.write(new BitSet(), out);
        return out.toByteArray();
    }
}
