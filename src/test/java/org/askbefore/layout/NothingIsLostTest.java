package org.askbefore.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.askbefore.pdf.BuiltInTypefaces;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever stands on a page of XHTML stands on paper, inside the margins, with the real theme and typefaces. */
class NothingIsLostTest {
    private final Random random = new Random(20261122);
    private int fields;

    @ParameterizedTest
    @EnumSource
    void sets_made_up_pages_whole_and_inside_the_margins(Paper paper) throws Exception {
        Theme theme = Theme.read(css("theme.css"), "theme.css");
        theme = paper == Paper.LETTER ? theme.with(css("letter.css"), "letter.css") : theme;
        Layout layout = new Layout(theme, paper, BuiltInTypefaces.load());
        for (int i = 0; i < 150; i++) {
            StringBuilder words = new StringBuilder("Title");
            fields = 0;
            String body = "<h1>Title</h1>" + questions(words) + "<section class=\"notice " + level() + "\"><p>"
                    + text(words) + "</p></section><section class=\"tell-team\"><ul><li>" + text(words)
                    + "</li></ul></section>";
            String xhtml = "<html lang=\"en\"><head><title>T</title></head><body>" + body + "</body></html>";
            check(layout.set(Markup.read(xhtml, "made-up")), theme, words.toString());
        }
    }

    private static String css(String name) throws Exception {
        return Files.readString(Path.of("templates", name));
    }

    private String level() {
        return new String[] {"emergency", "today", "call", "note"}[random.nextInt(4)];
    }

    private String questions(StringBuilder words) {
        StringBuilder out = new StringBuilder("<ol class=\"questions\">");
        for (int i = random.nextInt(12); i >= 0; i--) {
            out.append("<li class=\"question\"><input type=\"checkbox\" name=\"f")
                    .append(fields++);
            out.append("\" title=\"t\"/><div class=\"words\"><p class=\"ask\">").append(text(words));
            out.append("</p><p class=\"why\">").append(text(words)).append("</p><textarea name=\"f");
            out.append(fields++).append("\" title=\"t\" rows=\"").append(1 + random.nextInt(5));
            out.append("\"></textarea></div></li>");
        }
        return out.append("</ol>").toString();
    }

    private String text(StringBuilder words) {
        StringBuilder out = new StringBuilder();
        int many = random.nextInt(20) == 0 ? 2000 : 30;
        for (int i = random.nextInt(many); i >= 0; i--) {
            String word = "wOrd-é".repeat(random.nextInt(30) == 0 ? 60 : 1).substring(random.nextInt(6));
            words.append(word);
            out.append(random.nextInt(8) == 0 ? "<strong>" + word + "</strong> " : word + " ");
        }
        return out.toString();
    }

    private void check(PagedDocument document, Theme theme, String words) {
        StringBuilder found = new StringBuilder();
        int seen = 0;
        for (Page page : document.pages()) {
            assertThat(page.marks()).isNotEmpty();
            for (Mark mark : page.marks()) {
                assertInside(mark, document.paper(), theme);
                found.append(mark instanceof Mark.Text text ? text.text() : "");
                seen += mark instanceof Mark.Answer || mark instanceof Mark.TickBox ? 1 : 0;
            }
        }
        assertThat(seen).isEqualTo(fields);
        assertThat(found.toString().replaceAll("[ •]", "")).isEqualTo(words);
    }

    private record Extent(double x, double y, double width, double height) {}

    private static void assertInside(Mark mark, Paper paper, Theme theme) {
        Extent extent = extent(mark);
        assertThat(extent.x()).isGreaterThan(theme.pageMargin(Side.LEFT) - 0.01);
        assertThat(extent.y()).isGreaterThan(theme.pageMargin(Side.TOP) - 0.01);
        assertThat(extent.x() + extent.width()).isLessThan(paper.width() - theme.pageMargin(Side.RIGHT) + 0.01);
        assertThat(extent.y() + extent.height()).isLessThan(paper.height() - theme.pageMargin(Side.BOTTOM) + 0.01);
    }

    private static Extent extent(Mark mark) {
        if (mark instanceof Mark.Text text) {
            double letters = text.width() - (text.text().endsWith(" ") ? text.size() : 0);
            return new Extent(text.x(), text.y() - text.size() * 0.8, letters, text.size() * 0.8);
        } else if (mark instanceof Mark.Answer field) {
            return new Extent(field.x(), field.y(), field.width(), field.height());
        } else if (mark instanceof Mark.TickBox box) {
            return new Extent(box.x(), box.y(), box.width(), box.height());
        } else if (mark instanceof Mark.Box box) {
            return new Extent(box.x(), box.y(), box.width(), box.height());
        }
        Mark.Line line = (Mark.Line) mark;
        return new Extent(line.x(), line.y(), line.width(), 0);
    }
}
