package org.askbefore.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.askbefore.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThemeReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "p { colour: #000; } | t.css:1:5: \"colour\" is not a property a theme may set. Did you mean \"color\"?",
                "p { color: red; } | t.css:1:12: \"color\" cannot be \"red\". Allowed: a colour such as #0b4a6f.",
                "p { color: #00; } | t.css:1:12: \"color\" cannot be \"#00\".",
                "p { font-size: 12px; } | t.css:1:16: \"font-size\" cannot be \"12px\". Allowed: points such as 12pt.",
                "p { font-size: 1pt; } | t.css:1:16: \"font-size\" cannot be \"1pt\".",
                "p { margin: -1pt; } | \"margin-top\" cannot be \"-1pt\".",
                "p { margin: 1pt 2pt 3pt 4pt 5pt; } | \"margin\" cannot be set to this.",
                "p { border: 1pt wavy; } | \"border\" cannot be set to this.",
                "p { color: var(--ink); } | t.css:1:16: \"--ink\" is not set in :root.",
                "p { color } | t.css:1:5: This is not a property and its value.",
                "para { color: #000; } | t.css:1:1: \"para\" is not an element of a page.",
                "p > em { color: #000; } | t.css:1:3: \">\" is not a selector a theme may use.",
                "p:hover { color: #000; } | is not a selector a theme may use.",
                "#id { color: #000; } | \"#id\" is not a selector a theme may use.",
                "@media print { } | t.css:1:1: \"@media\" is not allowed. Allowed: @page.",
                "p { color: #000; | This { has no } of its own.",
                "} | A rule is a selector, then { … }.",
                ":root { color: #000; } | :root holds variables only.",
                "@page { color: #000; } | @page cannot set \"color\"."
            })
    void tells_what_is_not_allowed_and_where(String css, String message) {
        assertThatThrownBy(() -> Theme.read(css, "t.css"))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining(message);
    }

    @Test
    void tells_every_fault_at_once_with_its_line() {
        assertThatThrownBy(() -> Theme.read("p { colr: #000; }\n/* a\nb */ q { color: blue; }\n", "t.css"))
                .isInstanceOfSatisfying(ProblemException.class, e -> {
                    assertThat(e.problems()).hasSize(3);
                    assertThat(e.problems().get(1).inFull()).contains("t.css:3:17", "\n  b */ q { color: blue; }\n");
                });
    }

    private static Style style(String css, Element... path) throws ProblemException {
        Cascade cascade = new Cascade(Theme.read(css, "t.css"));
        Style style = cascade.page;
        for (Element element : path) {
            style = cascade.style(element, style);
        }
        return style;
    }

    private static Element element(String tag, String... classes) {
        return new Element(
                tag, java.util.Map.of("class", String.join(" ", classes)), List.of(classes), List.of(), 1, 1);
    }

    @Test
    void lets_the_weightier_rule_win_and_of_two_alike_the_later() throws ProblemException {
        String css = "p.a { font-size: 20pt; } .a { font-size: 18pt; } p { font-size: 16pt; } p { font-size: 17pt; }";
        assertThat(style(css, element("p", "a")).fontSize).isEqualTo(20);
        assertThat(style(css, element("li", "a")).fontSize).isEqualTo(18);
        assertThat(style(css, element("p")).fontSize).isEqualTo(17);
    }

    @Test
    void finds_an_element_inside_another() throws ProblemException {
        String css = ".a .b { color: #ff0000; } .a p, li { color: #00f; }";
        assertThat(style(css, element("div", "a"), element("div"), element("p", "b"))
                        .colour())
                .isEqualTo(0xff0000);
        assertThat(style(css, element("p", "b")).colour()).isZero();
        assertThat(style(css, element("li")).colour()).isEqualTo(0xff);
    }

    @Test
    void hands_down_letters_but_not_boxes() throws ProblemException {
        Style inner = style("div { font-size: 20pt; line-height: 1.5; margin: 3pt; }", element("div"), element("p"));
        assertThat(inner.fontSize).isEqualTo(20);
        assertThat(inner.lineHeight).isEqualTo(30);
        assertThat(inner.margin.top()).isZero();
    }

    @Test
    void spells_shorthands_out() throws ProblemException {
        Style style = style("p { margin: 1pt 2pt 3pt; border: 2pt solid #123456; border-left: none; }", element("p"));
        assertThat(style.margin).isEqualTo(new Edges(1, 2, 3, 2));
        assertThat(style.border).isEqualTo(new Edges(2, 2, 2, 0));
        assertThat(style.stroke(Side.TOP)).isEqualTo(new Stroke(2, 0x123456, false));
    }

    @Test
    void lays_a_variant_on_top() throws ProblemException {
        Theme both = Theme.read("@page { margin: 10pt; } p { font-size: 12pt; }", "t.css")
                .with("@page { margin-left: 20pt; } p { font-size: 18pt; }", "large.css");
        Cascade cascade = new Cascade(both);
        assertThat(cascade.style(element("p"), cascade.page).fontSize).isEqualTo(18);
        assertThat(both.pageMargin(Side.TOP)).isEqualTo(10);
        assertThat(both.pageMargin(Side.LEFT)).isEqualTo(20);
    }
}
