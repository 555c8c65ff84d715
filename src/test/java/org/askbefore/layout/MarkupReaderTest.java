package org.askbefore.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.askbefore.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkupReaderTest {

    private static Markup read(String body) throws ProblemException {
        return Markup.read(
                "<!DOCTYPE html>\n<html lang=\"en\"><head><title>T</title></head>\n<body>" + body + "</body></html>",
                "page.ftlh");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "<h1>A</h1><sectoin></sectoin> | page.ftlh:3:17: <sectoin> is not an element of a page. Did you mean \"section\"?",
                "<p>A<div></div></p> | page.ftlh:3:11: <div> cannot stand straight inside <p>. Allowed in <p>: strong, span, label, br",
                "<p colour='x'>A</p> | page.ftlh:3:7: <p> cannot have \"colour\".",
                "<p onclick='x'>A</p> | page.ftlh:3:7: <p> cannot have \"onclick\".",
                "<section>words</section> | page.ftlh:3: Words stand straight inside <section>. Put them in a <p>.",
                "<h2>A</h2> | page.ftlh:3:7: The first heading is <h2>. Headings begin with <h1>",
                "<h1>A</h1><h3>B</h3> | page.ftlh:3:17: <h3> follows <h1>.",
                "<input type='text' name='a' title='A'/> | <input> must have type=\"checkbox\".",
                "<textarea name='a'/> | <textarea> has no aria-label.",
                "<textarea title='A'/> | <textarea> needs a name.",
                "<textarea name='a b' title='A'/> | <textarea> needs a name.",
                "<textarea name='a' title='A' rows='99'/> | rows must be a number from 1 to 30.",
                "<textarea name='a' title='A'/><textarea name='a' title='B'/> | Two fields are named \"a\".",
                "<p><label for='tik'>A</label></p><input type='checkbox' id='tick' name='a' aria-label='A'/> | This label is for no field. Did you mean \"tick\"?",
                "<p><label>A</label></p> | This label is for no field. Give the field an id",
                "<p><span lang='?'>A</span></p> | \"?\" is not a language tag.",
                "<p><span class='page-number'/></p> | A page number stands outside the running foot.",
                "<footer class='page-foot'><h1>A</h1></footer> | <h1> cannot stand in the running foot.",
                "<footer class='page-foot'/><footer class='page-foot'/> | The page has two running feet."
            })
    void tells_what_is_not_allowed_and_where(String body, String message) {
        assertThatThrownBy(() -> read(body))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining(message);
    }

    @Test
    void tells_every_fault_at_once() {
        assertThatThrownBy(() -> read("<h1>A</h1>\n<b>x</b>\n<p style='x'>y</p>\n<input/>"))
                .isInstanceOfSatisfying(
                        ProblemException.class, e -> assertThat(e.problems()).hasSize(5));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "text",
                "<p>",
                "<html lang='en'><head><title>T</title></head></html>",
                "<html><head><title>T</title></head><body/></html>",
                "<html lang='en'><head><title> </title></head><body/></html>",
                "<html lang='en'><body/><head><title>T</title></head></html>",
                "<!DOCTYPE x [<!ENTITY a 'b'>]><html lang='en'><head><title>T</title></head><body/></html>",
                "<html lang='en'><head><title>T</title></head><body/></html><p/>"
            })
    void refuses_what_is_no_page(String page) {
        assertThatThrownBy(() -> Markup.read(page, "page.ftlh")).isInstanceOf(ProblemException.class);
    }

    @Test
    void parts_the_running_foot_from_the_body() throws ProblemException {
        Markup page = read("<footer class=\"page-foot\"><p>x</p></footer><p>y</p>");
        assertThat(page.foot()).isNotNull();
        assertThat(page.body().children()).hasSize(1);
        assertThat(page.title()).isEqualTo("T");
        assertThat(page.language()).isEqualTo("en");
    }

    @Test
    void composes_accents() throws ProblemException {
        Element p = (Element) read("<p>e\u0301</p>").body().children().get(0);
        assertThat(p.children()).containsExactly(new Words("é", 3));
    }
}
