package org.askbefore.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.askbefore.pdf.Conformance;
import org.askbefore.pdf.TagTree;
import org.askbefore.problem.ProblemException;
import org.askbefore.situation.Request;
import org.askbefore.situation.RequestReader;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a person is called: the name is right in the picture and in the text that is taken from it. */
class NamesInEveryScriptTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nguyễn Thị Ệ",
                "Łucja Żółć",
                "Γιώργος Παπαδόπουλος",
                "Ольга Щербакова",
                "Ẹ́niọlá Ọ̀ṣun",
                "Vakarė̃ Šerkšnytė",
                "محمد علي",
                "عبد الإله السلام",
                "پرویز گل‌چهره ژاله",
                "ٹیپو ڈار ے",
                "שלום כהן",
                "ד\"ר (שלום) כהן"
            })
    void a_name_is_found_in_the_text_and_keeps_the_standards(String name) throws Exception {
        byte[] pdf = pdf("name", name);
        String wanted = name.replace("\u200c", "");
        assertThat(text(pdf)).contains(Normalizer.normalize(wanted, Normalizer.Form.NFC));
        assertThat(Conformance.faults(pdf)).isEmpty();
    }

    /** Brackets among Hebrew come out turned round, and blanks beside other directions may move: the letters do not. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nguyễn Thị Ệ",
                "Γιώργος Παπαδόπουλος",
                "Ẹ́niọlá Ọ̀ṣun",
                "محمد علي",
                "عبد الإله السلام",
                "پرویز ژاله",
                "שלום כהן",
                "عيادة 020 7946 0018"
            })
    void pdftotext_gives_a_name_in_the_order_it_is_read(String name) throws Exception {
        byte[] pdf = pdf("name", name);
        String found = run(pdf, "pdftotext", "-enc", "UTF-8", "list.pdf", "-").replaceAll("[\u202a-\u202c]", "");
        for (String part : Normalizer.normalize(name, Normalizer.Form.NFC).split("(?<=\\p{L}) (?=\\d)")) {
            assertThat(found.replace('\u00a0', ' ')).contains(part);
        }
    }

    /** Version 1.21 gives letters in the order they are seen in; others may turn them back. */
    @ParameterizedTest
    @ValueSource(strings = {"محمد علي", "السلام", "שלום כהן", "Ольга"})
    void mutool_gives_the_letters_of_a_name(String name) throws Exception {
        String found = run(pdf("name", name), "mutool", "draw", "-F", "txt", "list.pdf");
        String seen = new StringBuilder(name).reverse().toString();
        assertThat(List.of(found.contains(name), found.contains(seen))).contains(true);
    }

    @Test
    void a_screen_reader_is_told_the_order_in_which_a_name_is_read() throws Exception {
        assertThat(TagTree.of(pdf("name", "محمد 4 May 1968"))).contains("Span read \"محمد 4 May 1968\"");
        assertThat(TagTree.of(pdf("name", "Ann"))).doesNotContain("read \"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "محمد 4 May 1968 | 4 May 1968 دمحم",
                "3/12/2026 — عيادة 020 7946 0018 | 020 7946 0018 ةدايع — 3/12/2026",
                "שלום 2026-12-03 כהן | ןהכ 2026-12-03 םולש",
                "عيادة +44 (20) 7946 | +44 (20) 7946 ةدايع",
                "Clinic محمد علي 10:30 | Clinic 10:30 يلع دمحم",
                "הרצל (תל אביב) | (ביבא לת) לצרה",
                "٠٢٠ ٧٩٤٦ عيادة | ةدايع ٠٢٠ ٧٩٤٦"
            })
    void what_is_seen_from_left_to_right(String given, String seen) throws Exception {
        assertThat(seen(pdf("name", given))).contains(seen);
    }

    @Test
    void an_order_to_turn_text_round_changes_nothing_beside_it() throws Exception {
        String plain = seen(pdf("name", "Ann Lee"));
        assertThat(seen(pdf("name", "Ann \u202eLee\u2067"))).isEqualTo(plain);
        assertThat(seen(pdf("name", "\u202eAnn Lee"))).isEqualTo(plain);
        List<String> labels = new ArrayList<>();
        for (String name : List.of("Ann", "\u202e\u2067محمد\u202b")) {
            byte[] pdf = pdf("name", name);
            labels.add(seen(pdf).lines().filter(line -> line.startsWith("Name")).count() + " " + startsOfLines(pdf));
        }
        assertThat(labels.get(0)).isEqualTo(labels.get(1));
    }

    @Test
    void a_word_of_500_arabic_letters_is_wrapped_and_stays_joined() throws Exception {
        String name = "محمدسلام".repeat(62);
        byte[] pdf = pdf("name", name);
        assertThat(text(pdf).replaceAll("\\s", "")).contains(name);
        assertThat(Conformance.faults(pdf)).isEmpty();
    }

    @Test
    void a_line_with_another_typeface_is_as_high_as_any() throws Exception {
        assertThat(heights(pdf("name", "محمد"))).isEqualTo(heights(pdf("name", "Ann")));
        assertThat(heights(pdf("name", "Nguyễn"))).isEqualTo(heights(pdf("name", "Ann")));
    }

    @Test
    void html_lets_each_text_of_the_person_read_its_own_way() throws Exception {
        String html = new String(document("name", "محمد", Format.HTML), StandardCharsets.UTF_8);
        assertThat(html).contains("<dd dir=\"auto\">محمد</dd>");
    }

    @Test
    void text_and_json_hold_what_cannot_be_printed() throws Exception {
        for (Format format : List.of(Format.HTML, Format.TEXT, Format.JSON)) {
            assertThat(new String(document("name", "漢字 😀", format), StandardCharsets.UTF_8))
                    .contains("漢字 😀");
        }
    }

    @Test
    void made_up_names_lose_nothing_and_stay_inside_the_page() throws Exception {
        Random random = new Random(20261203);
        List<String> parts = List.of(
                "Ann",
                "ễ",
                "Ж",
                "ω",
                "محمد",
                "لا",
                "پ",
                "שלום",
                "ּ",
                "ِ",
                "\u0301",
                "\u0323",
                "3/12",
                "020 7946",
                "(",
                ")",
                "-",
                " ",
                " ",
                "\u200d",
                "\u200c",
                "\u200f",
                "\u202e",
                "٣",
                "۴",
                "،",
                "«",
                "ـ",
                "’",
                "×",
                "中");
        for (int i = 0; i < 250; i++) {
            StringBuilder name = new StringBuilder();
            for (int many = 1 + random.nextInt(12); many > 0; many--) {
                name.append(parts.get(random.nextInt(parts.size())));
            }
            madeUp(name.toString());
        }
    }

    private static void madeUp(String name) throws Exception {
        byte[] pdf;
        try {
            pdf = pdf("name", "x " + name);
        } catch (ProblemException e) {
            assertThat(e.problems())
                    .allSatisfy(problem -> assertThat(problem.what()).contains("U+"));
            return;
        }
        String signs = "[\\s\\p{Cf}\u00a0]";
        Map<Integer, Long> wanted =
                counted(Normalizer.normalize("x" + name, Normalizer.Form.NFC).replaceAll(signs, ""));
        StringBuilder found = new StringBuilder();
        for (TextPosition position : positions(pdf)) {
            if (position.getYDirAdj() > 100 && position.getYDirAdj() < 320) {
                found.append(position.getUnicode());
            }
            assertThat(position.getXDirAdj()).isBetween(40f, 560f);
        }
        Map<Integer, Long> all = counted(found.toString().replaceAll(signs, ""));
        wanted.forEach((letter, count) -> assertThat(all.getOrDefault(letter, 0L))
                .as("%s in %s", Character.getName(letter), name)
                .isGreaterThanOrEqualTo(count));
    }

    /** Brackets are counted together: which one is seen hangs on the direction. */
    private static Map<Integer, Long> counted(String text) {
        Map<Integer, Long> counts = new TreeMap<>();
        text.replace(')', '(').replace('»', '«').codePoints().forEach(letter -> counts.merge(letter, 1L, Long::sum));
        return counts;
    }

    private static byte[] pdf(String field, String text) throws Exception {
        return document(field, text, Format.PDF);
    }

    private static byte[] document(String field, String text, Format format) throws Exception {
        Request request = new RequestReader(Lists.BANK.vocabulary())
                .option("procedure", "facet-rf")
                .option("site", "lumbar")
                .option("length", "short")
                .option("clinician", "A clinic whose long name has the places stand one below the other")
                .option(field, text)
                .read();
        return Lists.document(request, format);
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replace('\u00a0', ' ');
        }
    }

    /** Every shape on the first page, as drawn. */
    private static List<TextPosition> positions(byte[] pdf) throws IOException {
        List<TextPosition> all = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition text) {
                    all.add(text);
                }
            };
            stripper.setEndPage(1);
            stripper.getText(document);
        }
        return all;
    }

    /** The lines of the first page as they are seen: shapes by place, from left to right. */
    private static String seen(byte[] pdf) throws IOException {
        Map<Integer, List<TextPosition>> lines = new TreeMap<>();
        for (TextPosition position : positions(pdf)) {
            lines.computeIfAbsent(Math.round(position.getYDirAdj()), any -> new ArrayList<>())
                    .add(position);
        }
        StringBuilder out = new StringBuilder();
        for (List<TextPosition> line : lines.values()) {
            line.sort((one, other) -> Float.compare(one.getXDirAdj(), other.getXDirAdj()));
            line.forEach(position -> out.append(position.getUnicode()));
            out.append('\n');
        }
        return out.toString().replace('\u00a0', ' ');
    }

    private static List<Integer> heights(byte[] pdf) throws IOException {
        return positions(pdf).stream()
                .map(text -> Math.round(text.getYDirAdj() * 10))
                .distinct()
                .sorted()
                .toList();
    }

    private static List<Integer> startsOfLines(byte[] pdf) throws IOException {
        Map<Integer, Integer> starts = new TreeMap<>();
        positions(pdf)
                .forEach(text -> starts.merge(Math.round(text.getYDirAdj()), Math.round(text.getXDirAdj()), Math::min));
        return List.copyOf(starts.values());
    }

    private String run(byte[] pdf, String... command) throws Exception {
        Files.write(folder.resolve("list.pdf"), pdf);
        Path out = folder.resolve("out.txt");
        Process process;
        try {
            process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectOutput(out.toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            System.err.println("SKIPPED: there is no " + command[0] + " here, so what it reads is not tested.");
            Assumptions.abort("there is no " + command[0]);
            throw e;
        }
        assertThat(process.waitFor()).isZero();
        return Files.readString(out);
    }
}
