package org.askbefore.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The web page without its style sheet, as a mail program or an old browser shows it. */
class BarePageTest extends InBrowser {
    /** Short places for the emergency team stand side by side, so they have an order of their own. */
    private static final String TEAM = "return [...document.querySelectorAll('.team p')].map(p => p.textContent)";

    private static final String WORDS = "const words = [];"
            + "const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);"
            + "while (walk.nextNode()) {"
            + "  if (!walk.currentNode.parentElement.closest('.team')) words.push(walk.currentNode.data); }"
            + "return words.filter(text => text.trim())";

    @ParameterizedTest(name = "{0}")
    @MethodSource("org.askbefore.browser.WebPage#all")
    void its_words_come_in_the_order_of_the_text(String name, WebPage page) throws Exception {
        show(page);
        String text = letters(page.text());
        int at = 0;
        for (String words : browser.texts(WORDS)) {
            int found = text.indexOf(letters(words), at);
            assertThat(found)
                    .as("\u201c%s\u201d, after what stands before it", words)
                    .isNotNegative();
            at = found + letters(words).length();
        }
        for (String words : browser.texts(TEAM)) {
            assertThat(text).contains(letters(words));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("org.askbefore.browser.WebPage#all")
    void each_box_and_each_answer_stands_at_its_question(String name, WebPage page) throws Exception {
        show(page);
        List<String> astray = browser.texts("return [...document.querySelectorAll('.question')].filter(question => {"
                + "  const [box, label, answer] = ['input', 'label', 'textarea'].map("
                + "      tag => question.querySelector(tag).getBoundingClientRect());"
                + "  return box.width < 10 || answer.width < 100 || label.top - box.bottom > 40"
                + "      || answer.top < label.bottom || question.querySelector('label').control.type != 'checkbox';"
                + "}).map(question => question.outerHTML)");
        assertThat(astray).isEmpty();
    }

    private static void show(WebPage page) throws Exception {
        String html = page.html();
        int style = html.indexOf("<style>");
        browser.show(html.substring(0, style) + html.substring(html.indexOf("</style>") + 8), 800, 900);
    }

    /** Letters and digits alone: each form has signs of its own. */
    private static String letters(String text) {
        return text.codePoints()
                .filter(c -> Character.isLetterOrDigit(c) || Character.getType(c) == Character.OTHER_SYMBOL)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
