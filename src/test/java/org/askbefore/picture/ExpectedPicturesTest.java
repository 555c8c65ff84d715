package org.askbefore.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.askbefore.document.Lists;
import org.askbefore.layout.Layout;
import org.askbefore.layout.Markup;
import org.askbefore.layout.Paper;
import org.askbefore.layout.Theme;
import org.askbefore.pdf.BuiltInTypefaces;
import org.askbefore.pdf.PdfWriter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the comparison of pictures finds, what it lets pass, and what it leaves behind. */
class ExpectedPicturesTest {
    private static final String BOX = "<input type=\"checkbox\" name=\"a\" title=\"Asked\"/>";
    private static final String PAGE = "<html lang=\"en\"><head><title>A page</title></head><body><h1>A page</h1>" + BOX
            + "<p>Some words in a line that is drawn</p><textarea name=\"b\" title=\"Answer\"></textarea></body></html>";
    private static final String THEME = "input { width: 15pt; height: 15pt; border: 1.25pt solid #1a1a1a; }"
            + " textarea { border-bottom: 0.75pt solid #767676; }";

    @TempDir
    Path folder;

    private Path failures;
    private ExpectedPictures expected;

    @BeforeEach
    void a_page_is_expected() throws Exception {
        failures = folder.resolve("failures");
        expected = new ExpectedPictures(folder, failures, false);
        assertThat(new ExpectedPictures(folder, failures, true).faults("page", pdf(PAGE, THEME)))
                .isEmpty();
    }

    @Test
    void the_same_page_has_no_fault_and_leaves_no_picture() throws Exception {
        assertThat(expected.faults("page", pdf(PAGE, THEME))).isEmpty();
        assertThat(failures).doesNotExist();
    }

    @Test
    void a_tick_box_that_moved_by_one_point_leaves_three_pictures() throws Exception {
        List<String> faults = expected.faults("page", pdf(PAGE, THEME + " input { margin-left: 1pt; }"));
        assertThat(faults)
                .singleElement()
                .asString()
                .contains("page-1 differs", failures.resolve("page-1-difference.png") + ",", "-Dapprove=true");
        try (Stream<Path> written = Files.list(failures)) {
            assertThat(written.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("page-1-actual.png", "page-1-expected.png", "page-1-difference.png");
        }
        Picture before = Picture.read(failures.resolve("page-1-expected.png"));
        Picture now = Picture.read(failures.resolve("page-1-actual.png"));
        assertThat(new Comparison(before, Picture.read(folder.resolve("page-1.png"))).places())
                .isZero();
        assertThat(new Comparison(before, now).isSame()).isFalse();
    }

    @Test
    void a_lost_tick_box_is_found() throws Exception {
        assertThat(expected.faults("page", pdf(PAGE.replace(BOX, "<p></p>"), THEME + " p { height: 15pt; }")))
                .hasSize(1);
        assertThat(expected.faults("page", pdf(PAGE, THEME + " input { border-color: #ffffff; }")))
                .hasSize(1);
    }

    @Test
    void a_line_that_moved_by_one_point_is_found() throws Exception {
        assertThat(expected.faults("page", pdf(PAGE, THEME + " textarea { margin-top: 1pt; }")))
                .hasSize(1);
    }

    @Test
    void one_word_in_another_place_is_found() throws Exception {
        assertThat(expected.faults("page", pdf(PAGE.replace("in a line", "on a line"), THEME)))
                .hasSize(1);
    }

    @Test
    void a_page_too_few_or_too_many_is_found() throws Exception {
        byte[] two =
                pdf(PAGE.replace("</body>", "<p class=\"next\">More</p></body>"), THEME + ".next{break-before:page}");
        assertThat(expected.faults("page", two)).singleElement().asString().contains("There is no", "page-2.png");
        new ExpectedPictures(folder, failures, true).faults("page", two);
        assertThat(expected.faults("page", two)).isEmpty();
        assertThat(expected.faults("page", pdf(PAGE, THEME)))
                .singleElement()
                .asString()
                .contains("page-2.png is expected");
    }

    @Test
    void edges_that_are_smoothed_otherwise_pass_and_a_small_part_that_moved_does_not() throws Exception {
        Picture page = Picture.of(Lists.pdf("procedure: facet-rf\n")).get(0);
        assertThat(new Comparison(page, page.smoothedOtherwise(3)).isSame()).isTrue();
        assertThat(new Comparison(page, page.smoothedOtherwise(4)).isSame()).isFalse();
        assertThat(new Comparison(page, page.moved(120, 30, 60, 20, 1, 0)).isSame())
                .isFalse();
    }

    private static byte[] pdf(String page, String theme) throws Exception {
        Layout layout = new Layout(Theme.read(theme, "theme.css"), Paper.A4, BuiltInTypefaces.load());
        java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
        PdfWriter.write(layout.set(Markup.read(page, "page")), out);
        return out.toByteArray();
    }
}
