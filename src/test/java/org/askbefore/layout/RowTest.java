package org.askbefore.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.askbefore.problem.ProblemException;
import org.junit.jupiter.api.Test;

class RowTest {
    private static final String ROW = ".row { display: flex; gap: 10pt; } .side { width: 20pt; } .rest { flex: 1; } ";

    @Test
    void shares_out_what_fixed_widths_leave() throws ProblemException {
        String body = "<div class=\"row\"><p class=\"side\">ab</p><p class=\"rest\">one two three four five</p></div>";
        List<Mark.Text> texts = Setter.set(ROW, body).marks(Mark.Text.class);
        assertThat(texts).extracting(Mark.Text::text).containsExactly("ab", "one two three ", "four five");
        assertThat(texts.get(1).x() - texts.get(0).x()).isEqualTo(30);
        assertThat(texts.get(1).y()).isEqualTo(texts.get(0).y());
    }

    @Test
    void gives_words_the_width_they_need() throws ProblemException {
        String body = "<div class=\"row\"><p class=\"rest\">left</p><p>right</p></div>";
        List<Mark.Text> texts = Setter.set(ROW, body).marks(Mark.Text.class);
        assertThat(texts.get(1).x() + texts.get(1).width()).isEqualTo(347.64);
    }

    @Test
    void keeps_a_tick_box_beside_the_first_line() throws ProblemException {
        String body = Setter.fill(49) + "<div class=\"row\"><input type=\"checkbox\" name=\"a\" title=\"A\"/>"
                + "<p class=\"rest\">" + "word ".repeat(20) + "</p></div>";
        Setter page = Setter.set(ROW + "input { width: 10pt; height: 10pt; }", body);
        Mark.TickBox box = page.marks(Mark.TickBox.class).get(0);
        int on = page.document().pageOf("a");
        assertThat(page.document().pages().get(on).marks()).contains(box);
        assertThat(page.pages().get(on)).anySatisfy(line -> assertThat(line).startsWith("word"));
    }

    @Test
    void reads_column_by_column() throws ProblemException {
        String body =
                "<div class=\"row\"><div class=\"rest\"><p>one one one</p></div><div class=\"rest\"><p>two two</p></div></div>";
        Setter page = Setter.set(ROW, body);
        assertThat(page.document().structure())
                .extracting(StructureElement::tag)
                .contains(Tag.PARAGRAPH);
        assertThat(page.marks(Mark.Text.class).get(0).text()).startsWith("one");
    }

    @Test
    void loses_nothing_of_columns_taller_than_a_page() throws ProblemException {
        String body = "<div class=\"row\"><div class=\"rest\">" + Setter.fill(70) + "</div><div class=\"rest big\">"
                + Setter.fill(60) + "</div></div>";
        Setter page = Setter.set(ROW + ".big { font-size: 11pt; line-height: 13pt; }", body);
        assertThat(page.marks(Mark.Text.class)).hasSize(130);
    }

    @Test
    void refuses_words_straight_in_a_row_and_a_box_without_room() {
        assertThatThrownBy(() -> Setter.set(ROW, "<div class=\"row\">words</div>"))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("Words stand straight inside the row div.row.");
        assertThatThrownBy(() -> Setter.set("div { margin: 0 48pt; }", "<div><p>words</p></div>"))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("There is no room for what stands in div.");
    }

    @Test
    void sets_a_box_of_one_narrow_letter() throws ProblemException {
        Setter page = Setter.set(ROW, "<div class=\"row\"><p>I</p><p class=\"rest\">am here</p></div>");
        assertThat(page.lines()).containsExactly("Iam here");
    }
}
