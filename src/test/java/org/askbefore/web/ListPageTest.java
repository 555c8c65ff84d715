package org.askbefore.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.askbefore.document.DocumentMaker;
import org.askbefore.document.Format;
import org.askbefore.document.Lists;
import org.askbefore.situation.Request;
import org.askbefore.web.Visitor.Page;
import org.askbefore.web.Visitor.Sending;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The finished list: what its owner may change, and what it can be taken away as. */
class ListPageTest {
    private static final Pattern ROW = Pattern.compile("<li class=\"row\" data-key=\"([^\"]+)\"");
    private static Visitor visitor;

    @BeforeAll
    static void come() throws Exception {
        visitor = Visitor.come();
    }

    @AfterAll
    static void leave() throws Exception {
        visitor.close();
    }

    private static List<String> rows(Page page) {
        List<String> ids = new ArrayList<>();
        Matcher row = ROW.matcher(page.text());
        while (row.find()) {
            ids.add(row.group(1));
        }
        return ids;
    }

    private static Page list(String... more) throws Exception {
        return sent("/list", more);
    }

    private static Page sent(String path, String... more) throws Exception {
        List<String> fields = new ArrayList<>(List.of("procedure", "facet-rf", "site", "lumbar", "worries", "panic"));
        fields.addAll(List.of(more));
        return visitor.post(path, fields.toArray(String[]::new));
    }

    @Test
    void each_question_says_why_it_is_there() throws Exception {
        assertThat(list().text()).contains("<p class=\"reason\">You said: a panic attack;");
    }

    @Test
    void a_question_moves_up_and_down_and_back() throws Exception {
        List<String> before = rows(list());
        List<String> up = rows(list("_go", "up:" + before.get(2)));
        Page down = list("_go", "down:" + before.get(0));

        assertThat(up.subList(0, 3)).containsExactly(before.get(0), before.get(2), before.get(1));
        assertThat(rows(down).subList(0, 2)).containsExactly(before.get(1), before.get(0));
        assertThat(down.text()).contains("Undo what I moved and left out").contains("autofocus>Down");
        assertThat(rows(list("order", before.get(5), "_go", "restore"))).isEqualTo(before);
    }

    @Test
    void what_is_not_ticked_is_left_out_and_can_be_ticked_again() throws Exception {
        List<String> before = rows(list());
        Page page = list("_shown", before.get(0), "_shown", before.get(1), "_kept", before.get(1));

        assertThat(rows(page)).doesNotContain(before.get(0)).contains(before.get(1));
        assertThat(page.text()).contains("Left out by you");
        assertThat(page.hidden("leave-out")).isEqualTo(before.get(0));
        assertThat(rows(list("leave-out", before.get(0), "_shown", before.get(0), "_kept", before.get(0))))
                .isEqualTo(before);
    }

    @Test
    void a_question_of_their_own_is_added_moved_and_removed() throws Exception {
        Page added = list("own", "May I bring music?", "_new", " Is Zoë's <b>aunt</b> allowed? ", "_go", "add");

        assertThat(rows(added)).contains("own-1", "own-2");
        assertThat(added.text())
                .contains("Is Zoë&#39;s &lt;b&gt;aunt&lt;/b&gt; allowed?")
                .contains("You added it.");
        Page moved = list("own", "A?", "own", "B?", "order", "own-2", "order", "own-1", "_go", "remove:own-1");
        assertThat(moved.hidden("own")).isEqualTo("B?");
        assertThat(moved.hidden("order")).isEqualTo("own-1");
    }

    @Test
    void a_question_that_was_typed_and_not_added_is_not_lost() throws Exception {
        assertThat(rows(list("_new", "Not added yet?", "_go", "enter"))).contains("own-1");
        assertThat(sent("/text", "_new", "Not added yet?").text()).contains("Not added yet?");
        assertThat(list("_new", "Still typing", "_go", "look").text()).contains("value=\"Still typing\"");
    }

    @Test
    void a_question_of_their_own_that_is_too_long_is_told_and_kept_to_be_shortened() throws Exception {
        Page page = list("own", "Short?", "_new", "x".repeat(301), "_go", "add");

        assertThat(page.text()).contains("href=\"#field-_new\"", "id=\"error-_new\"", "value=\"" + "x".repeat(301));
        assertThat(rows(page)).contains("own-1").doesNotContain("own-2");
    }

    @Test
    void private_things_are_told_to_the_team_only_if_they_are_ticked() throws Exception {
        String[] said = {"symptoms", "thoughts-of-suicide", "medicine-history", "more-than-prescribed"};
        assertThat(list(said).text()).contains("name=\"also-tell\" value=\"thoughts-of-suicide\">");
        assertThat(sent("/text", said).text()).doesNotContain("Trouble now: thoughts of suicide");

        String[] told = {"symptoms", "thoughts-of-suicide", "also-tell", "thoughts-of-suicide"};
        assertThat(list(told).text()).contains("value=\"thoughts-of-suicide\" checked");
        assertThat(sent("/text", told).text()).contains("Trouble now: thoughts of suicide");
    }

    @Test
    void saved_answers_give_the_same_list_from_make_and_from_the_form() throws Exception {
        String[] all = {
            "name",
            "Zoë O'Neill",
            "large-print",
            "yes",
            "paper",
            "letter",
            "length",
            "full",
            "own",
            "May I bring music?",
            "leave-out",
            "procedure/stop-signal",
            "order",
            "own-1",
            "symptoms",
            "low-mood",
            "also-tell",
            "low-mood"
        };
        Page file = sent("/answers.yaml", all);
        Request saved = Lists.request(file.text());
        byte[] made = DocumentMaker.of(null).make(Lists.list(saved), Format.PDF, saved.print());

        assertThat(file.header("Content-Disposition")).isEqualTo("attachment; filename=\"answers.yaml\"");
        assertThat(sent("/save.pdf", all).body()).isEqualTo(made);
        assertThat(sent("/checklist.pdf", all).body()).isEqualTo(made);
        Page opened = visitor.post("/open", new Sending("answers", "answers.yaml", file.text()));
        assertThat(rows(opened)).isEqualTo(rows(list(all)));
        assertThat(opened.text()).contains("Zoë O&#39;Neill");
    }

    @Test
    void a_letter_that_cannot_be_printed_is_told_at_its_field() throws Exception {
        Page page = sent("/save.pdf", "name", "Zoë \uD83D\uDE00");

        assertThat(page.text())
                .contains("id=\"error-name\"")
                .contains("This holds")
                .contains("take “Text to copy”, which can hold it")
                .contains("value=\"Zoë \uD83D\uDE00\"");
        assertThat(sent("/text", "name", "Zoë \uD83D\uDE00").text()).contains("Zoë \uD83D\uDE00");
    }

    @Test
    void a_file_that_is_no_situation_is_told_without_a_word_of_it() throws Exception {
        for (String text : List.of(
                "", "- a", "procedure: srd\nsecret: 1", "\u0000", "list: {order: [no/such]}", "a: [".repeat(500))) {
            Page page = visitor.post("/open", new Sending("answers", "<b>.yaml", text));
            assertThat(page.status()).isEqualTo(200);
            assertThat(page.text())
                    .contains("The file cannot be used", "The file")
                    .doesNotContain("srd", "secret", "<b>");
        }
        assertThat(visitor.post("/open", new Sending[0]).text()).contains("No file was chosen.");
    }

    @Test
    void a_file_of_more_than_a_megabyte_is_refused() throws Exception {
        assertThat(visitor.post("/open", new Sending("answers", "a.yaml", "x".repeat(1 << 21)))
                        .text())
                .contains("larger than 1 MB");
    }

    @Test
    void without_a_form_there_is_no_list() throws Exception {
        for (String path : List.of("/list", "/checklist.pdf", "/save.pdf", "/text", "/answers.yaml")) {
            assertThat(visitor.get(path).text()).contains("<h1>The treatment</h1>");
        }
        assertThat(visitor.get("/nothing").status()).isEqualTo(404);
    }

    @Test
    void bytes_are_sent_as_what_they_are() throws Exception {
        assertThat(list().header("Content-Type")).isEqualTo("text/html; charset=utf-8");
        assertThat(new String(sent("/save.pdf").body(), 0, 5, StandardCharsets.US_ASCII))
                .isEqualTo("%PDF-");
    }
}
