package org.askbefore.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.askbefore.pdf.BuiltInTypefaces;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How words of other scripts are set with the typefaces there are. */
class ScriptsTest {
    private static final Typefaces TYPEFACES = BuiltInTypefaces.load();

    @ParameterizedTest
    @CsvSource({
        "محمد, ﻣ ﺤ ﻤ ﺪ",
        "علي, ﻋ ﻠ ﻲ",
        "دار, ﺩ ﺍ ﺭ",
        "گچ, ﮔ ﭻ",
        "سلام, ﺳ ﻼ ﻡ",
        "لا, ﻻ",
        "الأب, ﺍ ﻷ ﺏ",
        "بـب, ﺑ ـ ﺐ",
        "ءب, ﺀ ﺏ"
    })
    void letters_are_joined_by_what_stands_beside_them(String word, String forms) {
        assertThat(shapes(word)).isEqualTo(shapesOf(forms));
    }

    @Test
    void marks_do_not_part_joined_letters() {
        assertThat(shapes("مُحَمَّد").stream()
                        .filter(shape -> shapesOf("ﻣ ﺤ ﻤ ﺪ").contains(shape))
                        .toList())
                .isEqualTo(shapesOf("ﻣ ﺤ ﻤ ﺪ"));
        assertThat(shapes("لَا")).contains(arabic().glyph('ﻻ'));
    }

    @Test
    void signs_that_part_or_join_letters_are_heeded() {
        assertThat(shapes("ب\u200cب")).isEqualTo(shapesOf("ﺏ ﺏ"));
        assertThat(shapes("ه\u200d")).isEqualTo(shapesOf("ﻫ"));
    }

    /** Seen from the letter's own place: over or under it, and not beside it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ẹ\u0301",
                "m\u0310",
                "e\u0323\u0302\u0301",
                "שָׁ",
                "בּ",
                "لُ",
                "مَّ",
                "لَا",
                "7\u0301",
                "x\u0489"
            })
    void marks_land_on_their_letter(String word) {
        List<Mark.Sign> signs = new ArrayList<>();
        Typeface typeface = null;
        double size = 12;
        for (Mark mark : marks(word)) {
            if (mark instanceof Mark.Shapes shapes) {
                typeface = shapes.typeface();
                size = shapes.size();
                shapes.signs().stream().filter(sign -> sign.glyph() > 0).forEach(signs::add);
            }
        }
        assertThat(signs).hasSizeGreaterThan(1);
        Typeface.Extent letter = typeface.extent(signs.get(0).glyph());
        for (Mark.Sign sign : signs.subList(1, signs.size())) {
            Typeface.Extent mark = typeface.extent(sign.glyph());
            double middle = sign.x() * 1000 / size + (mark.left() + mark.right()) / 2.0;
            assertThat(middle).isBetween(letter.left() - 60.0, letter.right() + 60.0);
            assertThat(sign.up() * 1000 / size + mark.top()).isLessThan(1300);
        }
    }

    @Test
    void a_hundred_marks_stay_on_their_own_line() {
        for (Mark mark : marks("a" + "\u0301".repeat(60) + "\u0323".repeat(60))) {
            Mark.Shapes shapes = (Mark.Shapes) mark;
            for (Mark.Sign sign : shapes.signs()) {
                Typeface.Extent extent = shapes.typeface().extent(sign.glyph());
                assertThat(sign.up() * 1000 / 12 + extent.top()).isLessThan(1251);
                assertThat(sign.up() * 1000 / 12 + extent.bottom()).isGreaterThan(-501);
            }
        }
    }

    @Test
    void a_word_has_one_typeface() {
        for (String word : List.of("Nguyễn", "Ẹ́niọlá", "O’Hằng-Ðỗ")) {
            assertThat(typefaces(word)).as(word).hasSize(1).doesNotContain(TYPEFACES.text(Weight.REGULAR));
        }
        assertThat(typefaces("Łucja")).containsExactly(TYPEFACES.text(Weight.REGULAR));
        assertThat(typefaces("Ann Щ Lee")).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ltr", "rtl", "auto"})
    void what_stands_in_an_element_of_its_own_direction_moves_nothing_around_it(String direction) {
        String other = seen("<p>one <span dir=\"" + direction + "\">שלום 5</span> 12 two</p>");
        assertThat(other).startsWith("one ").endsWith(" 12 two");
        assertThat(seen("<p>one שלום 12</p>")).isEqualTo("one 12 םולש");
    }

    @Test
    void a_paragraph_takes_the_direction_it_is_given() {
        assertThat(seen("<p>שלום one</p>")).isEqualTo("םולש one");
        assertThat(seen("<p dir=\"rtl\">one, שלום</p>")).isEqualTo("םולש ,one");
        assertThat(seen("<p dir=\"rtl\">one!</p>")).isEqualTo("!one");
        assertThat(seen("<p dir=\"auto\">one! שלום </p>")).isEqualTo("one! םולש");
        assertThat(seen("<p><span dir=\"auto\">שלום one </span></p>")).isEqualTo("one םולש");
    }

    private static List<Integer> shapes(String word) {
        List<Integer> shapes = new ArrayList<>();
        for (Mark mark : marks(word)) {
            if (mark instanceof Mark.Shapes piece) {
                piece.signs().stream()
                        .map(Mark.Sign::glyph)
                        .filter(shape -> shape > 0)
                        .forEach(shapes::add);
            }
        }
        java.util.Collections.reverse(shapes);
        return shapes;
    }

    private static List<Integer> shapesOf(String forms) {
        return forms.replace(" ", "").codePoints().mapToObj(arabic()::glyph).toList();
    }

    private static Typeface arabic() {
        return java.util.Objects.requireNonNull(TYPEFACES.covering(new int[] {'م'}, Weight.REGULAR));
    }

    private static List<Typeface> typefaces(String words) {
        return marks(words).stream()
                .map(mark -> mark instanceof Mark.Text text ? text.typeface() : ((Mark.Shapes) mark).typeface())
                .toList();
    }

    private static String seen(String paragraph) {
        return page(paragraph).stream()
                .map(mark -> mark instanceof Mark.Text text
                        ? text.text()
                        : ((Mark.Shapes) mark)
                                .signs().stream()
                                        .map(sign -> Character.toString(sign.letter()))
                                        .collect(Collectors.joining()))
                .collect(Collectors.joining())
                .replace('\u00a0', ' ')
                .strip();
    }

    private static List<Mark> marks(String words) {
        return page("<p dir=\"auto\">" + words + "</p>");
    }

    /** The marks of the only line, from left to right. */
    private static List<Mark> page(String paragraph) {
        try {
            String xhtml = "<html lang=\"en\"><head><title>T</title></head><body>" + paragraph + "</body></html>";
            Theme theme = Theme.read(Files.readString(Path.of("templates", "theme.css")), "theme.css");
            Layout layout = new Layout(theme, Paper.A4, TYPEFACES);
            List<Mark> marks = new ArrayList<>();
            for (Mark mark :
                    layout.set(Markup.read(xhtml, "test")).pages().get(0).marks()) {
                marks.addAll(mark instanceof Mark.Turned turned ? turned.seen() : List.of(mark));
            }
            return marks;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
