package org.askbefore.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDCheckBox;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.askbefore.pdf.Tool;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/**
 * A list filled in on screen, saved and opened again, each by programs of other people: ticks and answers are still there.
 * Skipped, and says so, where those programs are not installed.
 */
class FilledInTest {
    private static final Path SCRIPTS = Path.of("src/test/resources/filling");
    private static final String PYTHON = "/usr/bin/python3";
    private static final JsonMapper JSON = new JsonMapper();
    private static final List<String> ANSWERS = List.of(
            "é (a) \\ b)) <</V>> %",
            "A long answer. ".repeat(134).strip(), "Łódź, şimdi, 漢字", "مرحبا شكرا", "‘curly’ – 10 °C");

    @TempDir
    Path folder;

    private Path list;

    @BeforeAll
    static void the_programs_are_there() {
        boolean there = Tool.runs("mutool", "-v")
                && Tool.runs("qpdf", "--version")
                && Tool.runs("pdftoppm", "-v")
                && Tool.runs(PYTHON, "-c", "import gi; gi.require_version('Poppler', '0.18')");
        if (!there) {
            System.err.println(
                    "SKIPPED: lists were filled in by no other program, since not all of these are installed:"
                            + " apt-get install mupdf-tools qpdf poppler-utils python3-gi gir1.2-poppler-0.18");
        }
        assumeTrue(there, "mutool, qpdf and poppler are not all installed");
    }

    @BeforeEach
    void a_list() throws Exception {
        list = Files.write(folder.resolve("list.pdf"), Lists.pdf("asking-for: my-child\nprocedure: sdr\n"));
    }

    @ParameterizedTest
    @CsvSource({
        "pdfbox, qpdf --linearize --object-streams=generate",
        "pdfbox, mutool clean -gggg -z",
        "mutool, qpdf --linearize --object-streams=disable",
        "mutool, qpdf --object-streams=generate --recompress-flate",
        "mutool, mutool clean -gggg -d",
        "poppler, qpdf --linearize --object-streams=generate",
        "poppler, qpdf --qdf --object-streams=disable",
        "poppler, mutool clean -gggg -z"
    })
    void ticks_and_answers_are_there_after_saving_and_opening(String filler, String saver) throws Exception {
        Map<String, String> answers = answers();
        Path filled = fill(filler, list, answers);
        Path saved = save(saver, filled);
        assertThat(Tool.run("qpdf", "--check", saved.toString())).contains("No syntax or stream encoding errors");
        assertThat(read(saved)).isEqualTo(answers);
        assertThat(readByMutool(saved)).isEqualTo(answers);
    }

    @Test
    void one_program_goes_on_where_another_stopped() throws Exception {
        Map<String, String> answers = answers();
        Path first = fill("pdfbox", list, answers);
        Map<String, String> more = new LinkedHashMap<>();
        answers.keySet().stream()
                .limit(6)
                .forEach(label -> more.put(label, answers.get(label).equals("Yes") ? "Yes" : "other"));
        Path second = fill("mutool", save("qpdf --linearize", first), more);
        answers.putAll(more);
        assertThat(read(second)).isEqualTo(answers);
        String label = answers.keySet().iterator().next();
        Path third = fill("poppler", save("mutool clean -gggg", second), Map.of(label, "last"));
        answers.put(label, "last");
        assertThat(read(third)).isEqualTo(answers);
    }

    @ParameterizedTest
    @CsvSource({"pdfbox", "mutool", "poppler"})
    void what_is_filled_in_shows_on_the_page(String filler) throws Exception {
        Map<String, String> answers = answers();
        answers.replaceAll((label, answer) -> answer.equals("Yes") ? "Yes" : "Hello there");
        Path filled = fill(filler, list, answers);
        for (String drawer : List.of("pdftoppm -r 72 -f 1 -l 1 -png", "mutool draw -q -r 72")) {
            BufferedImage before = draw(drawer, list);
            BufferedImage after = draw(drawer, filled);
            try (PDDocument document = Loader.loadPDF(list.toFile())) {
                for (PDField field : document.getDocumentCatalog().getAcroForm().getFields()) {
                    if (document.getPages().indexOf(field.getWidgets().get(0).getPage()) == 0) {
                        PDRectangle place = field.getWidgets().get(0).getRectangle();
                        assertThat(newInk(before, after, place))
                                .as("%s, drawn by %s", field.getAlternateFieldName(), drawer)
                                .isGreaterThan(10);
                    }
                }
            }
        }
    }

    @Test
    void an_answer_longer_than_its_lines_is_neither_cut_nor_stopped() throws Exception {
        try (PDDocument document = Loader.loadPDF(list.toFile())) {
            int several = 0;
            for (PDField field : document.getDocumentCatalog().getAcroForm().getFields()) {
                if (field instanceof PDTextField text) {
                    assertThat(text.getMaxLen()).isEqualTo(-1);
                    assertThat(text.doNotScroll()).isFalse();
                    assertThat(text.isComb() || text.isReadOnly() || text.isPassword())
                            .isFalse();
                    float height = text.getWidgets().get(0).getRectangle().getHeight();
                    assertThat(text.isMultiline())
                            .as("%s is %s high", text.getFullyQualifiedName(), height)
                            .isEqualTo(height > 25);
                    several += text.isMultiline() ? 1 : 0;
                }
            }
            assertThat(several).isPositive();
        }
    }

    @Test
    void a_new_line_is_kept_where_there_are_several() throws Exception {
        String label = label("answer-1");
        for (String filler : List.of("pdfbox", "mutool", "poppler")) {
            Path filled = fill(filler, list, Map.of(label, "one\ntwo"));
            assertThat(read(save("qpdf --linearize", filled)).get(label).replace('\r', '\n'))
                    .isEqualTo("one\ntwo");
        }
    }

    /** An answer for every field, by its label; "Yes" for every box. */
    private Map<String, String> answers() throws IOException {
        Map<String, String> answers = read(list);
        int next = 0;
        for (Map.Entry<String, String> field : answers.entrySet()) {
            field.setValue(field.getValue().equals("Off") ? "Yes" : ANSWERS.get(next++ % ANSWERS.size()));
        }
        assertThat(next).isGreaterThan(20);
        return answers;
    }

    private String label(String name) throws IOException {
        try (PDDocument document = Loader.loadPDF(list.toFile())) {
            return document.getDocumentCatalog().getAcroForm().getField(name).getAlternateFieldName();
        }
    }

    private Path fill(String filler, Path from, Map<String, String> answers) throws IOException {
        Path to = folder.resolve(filler + "-filled.pdf");
        StringBuilder ascii = new StringBuilder();
        JSON.writeValueAsString(answers)
                .chars()
                .forEach(c -> ascii.append(c < 128 ? String.valueOf((char) c) : String.format("\\u%04x", c)));
        Path json = Files.writeString(folder.resolve("answers.json"), ascii);
        switch (filler) {
            case "mutool" ->
                Tool.run(
                        "mutool",
                        "run",
                        SCRIPTS.resolve("fill.js").toString(),
                        from.toString(),
                        to.toString(),
                        json.toString());
            case "poppler" ->
                Tool.run(
                        PYTHON, SCRIPTS.resolve("fill.py").toString(), from.toString(), to.toString(), json.toString());
            default -> fillByPdfBox(from, to, answers);
        }
        return to;
    }

    private static void fillByPdfBox(Path from, Path to, Map<String, String> answers) throws IOException {
        try (PDDocument document = Loader.loadPDF(from.toFile())) {
            PDAcroForm form = document.getDocumentCatalog().getAcroForm();
            for (PDField field : form.getFields()) {
                String answer = answers.get(field.getAlternateFieldName());
                if (answer == null) {
                    continue;
                }
                if (field instanceof PDCheckBox box) {
                    box.check();
                    continue;
                }
                if (answer.chars().anyMatch(c -> c > 255 && c < 0x2000 || c > 0x2100)) {
                    // Its Helvetica lacks the letter, so that it can keep the answer and not draw it.
                    field.getCOSObject().setString(COSName.V, answer);
                } else {
                    field.setValue(answer);
                }
            }
            document.save(to.toFile());
        }
    }

    private Path save(String command, Path from) throws IOException {
        Path to = folder.resolve("saved.pdf");
        List<String> words = new ArrayList<>(List.of(command.split(" ", -1)));
        words.add(from.toString());
        words.add(to.toString());
        Tool.run(words.toArray(String[]::new));
        return to;
    }

    private static Map<String, String> read(Path pdf) throws IOException {
        Map<String, String> found = new LinkedHashMap<>();
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            for (PDField field : document.getDocumentCatalog().getAcroForm().getFields()) {
                found.put(field.getAlternateFieldName(), field.getValueAsString());
            }
        }
        return found;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, String> readByMutool(Path pdf) throws IOException {
        return JSON.readValue(
                Tool.run("mutool", "run", SCRIPTS.resolve("read.js").toString(), pdf.toString()), Map.class);
    }

    private BufferedImage draw(String command, Path pdf) throws IOException {
        List<String> words = new ArrayList<>(List.of(command.split(" ", -1)));
        Path png = folder.resolve("drawn.png");
        if (words.get(0).equals("mutool")) {
            words.addAll(List.of("-o", png.toString(), pdf.toString(), "1"));
        } else {
            words.addAll(List.of(
                    "-singlefile", pdf.toString(), folder.resolve("drawn").toString()));
        }
        Tool.run(words.toArray(String[]::new));
        return ImageIO.read(png.toFile());
    }

    /** How much of that place is dark. */
    /** How many points are dark now that were not: a line to write on may go where an answer stands. */
    private static int newInk(BufferedImage before, BufferedImage after, PDRectangle place) {
        int ink = 0;
        for (int x = (int) place.getLowerLeftX() + 2; x < place.getUpperRightX() - 2; x++) {
            for (int y = (int) place.getLowerLeftY() + 3; y < place.getUpperRightY() - 2; y++) {
                int row = after.getHeight() - 1 - y;
                ink += isDark(after, x, row) && !isDark(before, x, row) ? 1 : 0;
            }
        }
        return ink;
    }

    private static boolean isDark(BufferedImage image, int x, int row) {
        return (image.getRGB(x, row) & 255) < 128;
    }
}
