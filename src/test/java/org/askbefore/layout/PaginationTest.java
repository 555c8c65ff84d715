package org.askbefore.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.askbefore.problem.ProblemException;
import org.junit.jupiter.api.Test;

class PaginationTest {

    @Test
    void fills_a_page_to_the_last_line() throws ProblemException {
        List<List<String>> pages = Setter.set("", Setter.fill(51)).pages();
        assertThat(pages).hasSize(2);
        assertThat(pages.get(0)).hasSize(50);
        assertThat(pages.get(1)).containsExactly("fill 51");
    }

    @Test
    void keeps_a_block_whole_that_fits_on_a_page() throws ProblemException {
        String css = "div { break-inside: avoid; }";
        List<List<String>> pages = Setter.set(css, Setter.fill(48) + "<div>" + Setter.fill(3) + "</div>")
                .pages();
        assertThat(pages.get(0)).hasSize(48);
        assertThat(pages.get(1)).containsExactly("fill 1", "fill 2", "fill 3");
    }

    @Test
    void splits_a_block_taller_than_a_page_and_loses_nothing() throws ProblemException {
        String css = "div { break-inside: avoid; border: 1pt solid #000; padding: 5pt; }";
        Setter page = Setter.set(css, "<p>before</p><div>" + Setter.fill(120) + "</div><p>after</p>");
        assertThat(page.lines()).hasSize(122).startsWith("before", "fill 1").endsWith("fill 120", "after");
        assertThat(page.pages()).hasSize(3);
        assertThat(page.marks(Mark.Box.class)).hasSize(3);
        assertThat(page.marks(Mark.Box.class).get(1).top().width()).isZero();
    }

    @Test
    void never_leaves_a_heading_alone_at_the_foot() throws ProblemException {
        String css = "h1, h2 { break-after: avoid; } div { break-inside: avoid; }";
        String body = Setter.fill(47) + "<h1>Title</h1><h2>Part</h2><div><p>one</p><p>two</p></div>";
        assertThat(Setter.set(css, body).pages().get(1)).containsExactly("Title", "Part", "one", "two");
    }

    @Test
    void leaves_no_single_line_of_a_paragraph_on_either_page() throws ProblemException {
        String two = "<p>one two three four five six seven</p>";
        assertThat(Setter.set("", Setter.fill(49) + two).pages().get(0)).hasSize(49);
        String four = "<p>" + "word ".repeat(16) + "</p>";
        assertThat(Setter.set("", Setter.fill(47) + four).pages().get(0)).hasSize(49);
    }

    @Test
    void keeps_a_label_with_its_body() throws ProblemException {
        String css = "ul { padding-left: 15pt; }";
        List<List<String>> pages = Setter.set(
                        css, Setter.fill(49) + "<ul><li>one two three four five six seven</li></ul>")
                .pages();
        assertThat(pages.get(1).get(0)).startsWith("•one");
    }

    @Test
    void begins_a_page_where_the_theme_says_so() throws ProblemException {
        String css = ".new { break-before: page; }";
        assertThat(Setter.set(css, "<p>a</p><p class=\"new\">b</p>").pages())
                .containsExactly(List.of("a"), List.of("b"));
    }

    @Test
    void drops_white_space_at_the_top_of_a_page_and_takes_the_larger_of_two() throws ProblemException {
        Setter page = Setter.set("p { margin: 10pt 0 4pt 0; }", "<p>a</p><p>b</p>");
        List<Mark.Text> texts = page.marks(Mark.Text.class);
        assertThat(texts.get(1).y() - texts.get(0).y()).isEqualTo(22);
        assertThat(texts.get(0).y()).isBetween(120.0, 131.0);
    }

    @Test
    void numbers_the_pages_at_their_foot() throws ProblemException {
        String foot = "<footer class=\"page-foot\"><p>Page <span class=\"page-number\"></span> of"
                + " <span class=\"page-count\"></span></p></footer>";
        List<List<String>> pages = Setter.set("", foot + Setter.fill(60)).pages();
        assertThat(pages.get(0)).hasSize(50).endsWith("Page 1 of 2");
        assertThat(pages.get(1)).endsWith("fill 60", "Page 2 of 2");
        assertThat(Setter.set("", foot + "<p>a</p>").marks(Mark.Text.class))
                .last()
                .extracting(Mark.Text::element)
                .isEqualTo(StructureElement.NONE);
    }

    @Test
    void sets_a_page_with_nothing_on_it() throws ProblemException {
        assertThat(Setter.set("", "").pages()).containsExactly(List.of());
    }

    @Test
    void refuses_a_line_taller_than_a_page_and_a_foot_that_leaves_no_room() {
        assertThatThrownBy(() -> Setter.set("p { font-size: 90pt; line-height: 10; }", "<p>a</p>"))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("A line or a field is taller than a page.");
        String foot = "<footer class=\"page-foot\"><p>a</p></footer>";
        assertThatThrownBy(() -> Setter.set("footer { padding: 300pt 0; }", foot))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("leave no room on the page");
    }

    @Test
    void tells_a_character_that_is_measured_and_then_set_once() {
        String css = "div { display: flex; }";
        assertThatThrownBy(() -> Setter.set(css, "<div><p>\u2fff</p></div>"))
                .isInstanceOfSatisfying(
                        ProblemException.class, e -> assertThat(e.problems()).hasSize(1));
    }
}
