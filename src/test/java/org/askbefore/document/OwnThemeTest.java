package org.askbefore.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceGrayColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceRGBColor;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.askbefore.problem.ProblemException;
import org.askbefore.situation.Request;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A theme of one's own: what is changed in one place changes on paper and in the browser. */
class OwnThemeTest {
    @TempDir
    Path folder;

    @Test
    void one_variable_changes_the_headings_of_both() throws Exception {
        String theme = Files.readString(Path.of("templates/theme.css"));
        assertThat(theme).contains("--accent: #0b4a6f;");
        write("theme.css", theme.replace("--accent: #0b4a6f;", "--accent: #7a1fa2;"));
        assertThat(colours(make(Format.PDF)))
                .containsEntry("Questions to ask before my operation", "#7a1fa2")
                .containsEntry("Then ask", "#7a1fa2")
                .doesNotContainValue("#0b4a6f");
        assertThat(html()).contains("--accent: #7a1fa2;").doesNotContain("#0b4a6f");
    }

    @Test
    void one_rule_changes_one_kind_of_heading_in_both() throws Exception {
        write("theme.css", Files.readString(Path.of("templates/theme.css")) + "\nh1 { color: #123456; }\n");
        assertThat(colours(make(Format.PDF)))
                .containsEntry("Questions to ask before my operation", "#123456")
                .containsEntry("Then ask", "#0b4a6f");
        assertThat(html()).contains("h1 { color: #123456; }");
    }

    @Test
    void a_part_of_ones_own_is_used_with_the_rest_of_the_programs() throws Exception {
        write("parts/foot.ftlh", "<footer class=\"page-foot\"><p>From ward 7</p></footer>\n");
        assertThat(colours(make(Format.PDF))).containsKeys("From ward 7", "Then ask");
        assertThat(html()).contains("From ward 7");
    }

    private void write(String file, String text) throws Exception {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private String html() throws ProblemException {
        return new String(make(Format.HTML), StandardCharsets.UTF_8);
    }

    private byte[] make(Format format) throws ProblemException {
        Request request = Lists.request("procedure: sdr\n");
        return DocumentMaker.of(folder).make(Lists.list(request), format, request.print());
    }

    /** The lines of a PDF, with the colour of their letters. */
    private static Map<String, String> colours(byte[] pdf) throws Exception {
        Map<String, String> colours = new TreeMap<>();
        PDFTextStripper stripper = new PDFTextStripper() {
            private final Map<TextPosition, String> found = new java.util.IdentityHashMap<>();

            @Override
            protected void processTextPosition(TextPosition letter) {
                try {
                    int rgb = getGraphicsState().getNonStrokingColor().toRGB();
                    found.put(letter, String.format("#%06x", rgb & 0xffffff));
                } catch (java.io.IOException e) {
                    throw new java.io.UncheckedIOException(e);
                }
                super.processTextPosition(letter);
            }

            @Override
            protected void writeString(String text, java.util.List<TextPosition> letters) {
                colours.put(text.strip(), found.getOrDefault(letters.get(0), "none"));
            }
        };
        stripper.addOperator(new SetNonStrokingColor(stripper));
        stripper.addOperator(new SetNonStrokingDeviceRGBColor(stripper));
        stripper.addOperator(new SetNonStrokingDeviceGrayColor(stripper));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            stripper.getText(document);
        }
        return colours;
    }
}
