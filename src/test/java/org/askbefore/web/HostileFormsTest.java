package org.askbefore.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.askbefore.document.Lists;
import org.askbefore.situation.RequestReader;
import org.askbefore.web.Visitor.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Forms that no page of ours sends. Whatever comes, a page answers it, and nothing of it becomes a part of the page. */
class HostileFormsTest {
    private static final int FORMS = 1_500;
    private static final List<String> PATHS =
            List.of("/form", "/list", "/text", "/answers.yaml", "/checklist.pdf", "/open", "/handouts", "/schedule");
    private static final List<String> NAMES = names();
    private static final List<String> WORDS =
            List.of(("| |none|not-sure|facet-rf|sdr|lumbar|fever|thoughts-of-suicide|yes|no|a4"
                            + "|full|-1|0|40|99999999999|1e9|own-1|own-99|procedure/stop-signal|../../etc/passwd|up:|up:own-1|down:x"
                            + "|remove:own-1|to:|to:health|to:nowhere|back|next|look|list|add|restore|${7*7}|<#if>|<script>alert(1)</script>"
                            + "|\"><img src=x onerror=alert(1)>|'|\u0000|\n|\u202e|Zo\ufffd|\ud83d\ude00|=1+1|%00|\u0645\u062d\u0645\u062f|LONG")
                    .replace("LONG", "x".repeat(5_000))
                    .split("\\|", -1));

    private Visitor visitor;

    private static List<String> names() {
        List<String> names = new ArrayList<>(RequestReader.partNames(Lists.BANK.vocabulary()));
        names.addAll(List.of(
                "own", "leave-out", "order", "_at", "_go", "_asked", "_shown", "_kept", "_new", "", "list", "\u0000"));
        return names;
    }

    @BeforeEach
    void come() throws Exception {
        visitor = Visitor.come();
    }

    @AfterEach
    void leave() throws Exception {
        visitor.close();
    }

    private static <T> T any(List<T> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }

    @Test
    void whatever_is_sent_a_page_answers_it() throws Exception {
        Random random = new Random(7);
        for (int i = 0; i < FORMS; i++) {
            List<String> fields = new ArrayList<>();
            for (int n = random.nextInt(25); n >= 0; n--) {
                fields.add(any(NAMES, random));
                fields.add(any(WORDS, random));
            }
            String path = any(PATHS, random);
            Page page = visitor.post(path, fields.toArray(String[]::new));

            assertThat(page.status()).as(path + " " + fields).isIn(200, 400);
            if (page.header("Content-Type").startsWith("text/html")) {
                assertThat(page.text())
                        .as(path + " " + fields)
                        .doesNotContain("<script>alert", "<img", "\u0000", "Exception")
                        .contains("</html>");
            }
        }
    }
}
