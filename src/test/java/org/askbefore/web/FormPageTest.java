package org.askbefore.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.askbefore.web.Visitor.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The questions about the situation, as a browser without a script has them. */
class FormPageTest {
    private static Visitor visitor;

    @BeforeAll
    static void come() throws Exception {
        visitor = Visitor.come();
    }

    @AfterAll
    static void leave() throws Exception {
        visitor.close();
    }

    @Test
    void nobody_has_to_choose_anything() throws Exception {
        String form = visitor.get("/form").text();

        assertThat(form).contains("I don&#39;t know").doesNotContain("required");
        assertThat(form.split("type=\"radio\"[^>]* checked", -1)).hasSize(form.split("<fieldset", -1).length);
        assertThat(form).contains("name=\"procedure\" value=\"\" checked");
    }

    @Test
    void only_what_matters_is_asked() throws Exception {
        Page facet = visitor.post("/form", "procedure", "facet-rf", "_at", "treatment", "_go", "look");
        Page sdr = visitor.post("/form", "procedure", "sdr", "_at", "treatment", "_go", "look");

        assertThat(facet.text()).contains("id=\"box-site\"");
        assertThat(sdr.text()).doesNotContain("id=\"box-site\"");
        assertThat(visitor.post("/form", "procedure", "sdr", "_at", "now", "_go", "look")
                        .text())
                .contains("id=\"field-gmfcs\"");
        assertThat(visitor.post("/form", "procedure", "facet-rf", "_at", "now", "_go", "look")
                        .text())
                .doesNotContain("gmfcs");
    }

    @Test
    void a_part_that_has_grown_by_its_answers_is_shown_again_and_says_so() throws Exception {
        String[] first = {"procedure", "facet-rf", "_at", "treatment", "_go", "next", "_asked", "asking-for"};
        String[] asked = {"_asked", "procedure", "_asked", "stage", "_asked", "country"};
        String[] all = join(first, asked);
        Page again = visitor.post("/form", all);
        Page next = visitor.post("/form", join(all, "_asked", "site"));

        assertThat(again.text()).contains("One thing more", "href=\"#field-site\"", "<h1>The treatment</h1>");
        assertThat(next.text()).contains("<h1>How things are now</h1>");
    }

    @Test
    void what_was_said_goes_with_the_page_and_never_with_its_address() throws Exception {
        Page page = visitor.post(
                "/form", "procedure", "facet-rf", "symptoms", "fever", "age", "40", "name", "Ann", "_go", "to:health");

        assertThat(page.hidden("procedure")).isEqualTo("facet-rf");
        assertThat(page.hidden("symptoms")).isEqualTo("fever");
        assertThat(page.hidden("name")).isEqualTo("Ann");
        assertThat(page.text())
                .contains("id=\"field-age\" name=\"age\" value=\"40\"")
                .doesNotContain("method=\"get\"");
        assertThat(page.header("Location")).isEmpty();
    }

    @Test
    void a_number_that_cannot_be_is_told_at_its_field_and_at_the_head() throws Exception {
        Page page = visitor.post("/form", "age", "abc", "stage", "scheduled", "_at", "health", "_go", "next");

        assertThat(page.text())
                .contains("<a href=\"#field-age\">")
                .contains("This is a whole number from 0 to 120. Leave it empty if it is not known.")
                .contains("value=\"abc\"")
                .contains("aria-describedby=\"help-age error-age\" aria-invalid=\"true\"")
                .contains("<h1>Health</h1>");
        assertThat(page.hidden("stage")).isEqualTo("scheduled");
    }

    @Test
    void none_and_something_else_are_told_apart() throws Exception {
        Page page = visitor.post("/form", "symptoms", "none", "symptoms", "fever", "_at", "now", "_go", "next");

        assertThat(page.text()).contains("This says none and something else. Keep one of the two.");
    }

    @Test
    void what_calls_for_help_is_told_at_once_and_speaks_of_no_page() throws Exception {
        Page page = visitor.post(
                "/form",
                "procedure",
                "facet-rf",
                "stage",
                "just-had",
                "symptoms",
                "bladder-change",
                "country",
                "uk",
                "_go",
                "look");

        assertThat(page.text())
                .contains("<div id=\"notices\" role=\"alert\"")
                .contains("Go to an emergency department now", "999")
                .contains("<p class=\"strip emergency\">")
                .doesNotContain("Take this page");
    }

    @Test
    void the_short_way_ends_with_a_list_or_goes_on() throws Exception {
        assertThat(visitor.post("/form", "_go", "to:before-and-worries").text())
                .contains("That is enough for a good list.", "Answer a few more");
    }

    @Test
    void after_the_last_part_comes_the_list() throws Exception {
        Page last = visitor.post("/form", "_go", "to:daily-life");
        assertThat(last.text()).contains("<h1>Daily life</h1>");

        assertThat(visitor.post(
                                "/form",
                                "_at",
                                "daily-life",
                                "_go",
                                "next",
                                "_asked",
                                "home",
                                "_asked",
                                "work",
                                "_asked",
                                "paying")
                        .text())
                .contains("data-live=\"list\"");
    }

    @Test
    void hostile_words_come_out_as_text() throws Exception {
        String hostile = "\"><script>alert(1)</script>";
        Page page =
                visitor.post("/form", "age", hostile, "name", hostile, hostile, hostile, "_at", hostile, "_go", "look");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text()).doesNotContain("<script>alert");
    }

    private static String[] join(String[] some, String... more) {
        String[] all = java.util.Arrays.copyOf(some, some.length + more.length);
        System.arraycopy(more, 0, all, some.length, more.length);
        return all;
    }
}
