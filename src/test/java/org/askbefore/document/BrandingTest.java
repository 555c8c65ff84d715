package org.askbefore.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.askbefore.Golden;
import org.askbefore.pdf.Conformance;
import org.askbefore.problem.Problem;
import org.askbefore.problem.ProblemException;
import org.askbefore.situation.Request;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a clinic adds to a list is printed; without it nothing looks missing. */
class BrandingTest {
    private static final String SITUATION = "procedure: facet-rf\nsite: [lumbar]\nstage: ";
    private static final String FASTING = "Nothing to eat for six hours";

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> a_broken_branding_file_is_told_with_all_its_faults() throws Exception {
        return Golden.in("document/broken-brandings", ".yaml").read(file -> {
            try {
                return "It was read: " + Branding.read(file);
            } catch (ProblemException e) {
                String said = e.problems().stream().map(Problem::inFull).collect(Collectors.joining("\n"));
                return said.replace(file.getParent() + "/", "");
            }
        });
    }

    @Test
    void the_clinic_is_on_the_page_in_every_format_that_is_read_by_people() throws Exception {
        Branding clinic = Branding.read(Path.of("examples/clinic.yaml"));
        for (Format format : List.of(Format.PDF, Format.HTML, Format.TEXT)) {
            assertThat(words(document(clinic, "scheduled", format), format))
                    .as(format.toString())
                    .contains("Riverside Pain Clinic", "020 7946 0018", "020 7946 0999", FASTING);
        }
    }

    @Test
    void the_fasting_rule_is_printed_before_a_procedure_only() throws Exception {
        Branding clinic = Branding.read(Path.of("examples/clinic.yaml"));
        for (Format format : List.of(Format.PDF, Format.HTML, Format.TEXT)) {
            assertThat(words(document(clinic, "just-had", format), format))
                    .contains("020 7946 0999")
                    .doesNotContain(FASTING);
        }
    }

    @Test
    void a_branding_file_with_nothing_in_it_but_a_comment_changes_no_byte() throws Exception {
        for (Format format : Format.values()) {
            assertThat(document(new Branding("", "", "", "", "", ""), "scheduled", format))
                    .isEqualTo(document(Branding.NONE, "scheduled", format));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "name: Riverside",
                "telephone: {night: 020 7946 0999}",
                "fasting: Ask us.",
                "name: Łódź <&> \"O'Neill\""
            })
    void any_part_may_stand_alone(String written) throws Exception {
        Path file = Files.writeString(folder.resolve("clinic.yaml"), written + "\n");
        byte[] pdf = document(Branding.read(file), "just-had", Format.PDF);
        assertThat(Conformance.faults(pdf)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                BufferedImage.TYPE_INT_ARGB,
                BufferedImage.TYPE_BYTE_GRAY,
                BufferedImage.TYPE_BYTE_BINARY,
                BufferedImage.TYPE_BYTE_INDEXED,
                BufferedImage.TYPE_USHORT_GRAY
            })
    void any_kind_of_png_is_a_logo(int type) throws Exception {
        for (int[] size : new int[][] {{1, 1}, {2000, 20}, {20, 2000}}) {
            byte[] pdf = document(logo(new BufferedImage(size[0], size[1], type)), "scheduled", Format.PDF);
            assertThat(Conformance.faults(pdf)).isEmpty();
        }
    }

    @Test
    void what_a_logo_leaves_clear_is_white() throws Exception {
        Branding branding = logo(new BufferedImage(40, 40, BufferedImage.TYPE_INT_ARGB));
        try (PDDocument document = Loader.loadPDF(document(branding, "scheduled", Format.PDF))) {
            var resources = document.getPage(0).getResources();
            var image = (org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject)
                    resources.getXObject(resources.getXObjectNames().iterator().next());
            assertThat(image.getImage().getRGB(5, 5)).isEqualTo(-1);
        }
    }

    private Branding logo(BufferedImage image) throws Exception {
        ImageIO.write(image, "png", folder.resolve("logo.png").toFile());
        String written = "logo: logo.png\nlogo-text: A ring\n";
        return Branding.read(Files.writeString(folder.resolve("clinic.yaml"), written));
    }

    private static byte[] document(Branding branding, String stage, Format format) throws Exception {
        Request request = Lists.request(SITUATION + stage + "\n");
        return DocumentMaker.of(null).branded(branding).make(Lists.list(request), format, request.print());
    }

    private static String words(byte[] document, Format format) throws Exception {
        if (format != Format.PDF) {
            return new String(document, StandardCharsets.UTF_8).replaceAll("\\s+", " ");
        }
        try (PDDocument pdf = Loader.loadPDF(document)) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }
}
