package org.askbefore.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.askbefore.checklist.AskedQuestion;
import org.askbefore.checklist.Checklist;
import org.askbefore.layout.Layout;
import org.askbefore.layout.Markup;
import org.askbefore.layout.Paper;
import org.askbefore.layout.Theme;
import org.askbefore.pdf.BuiltInTypefaces;
import org.askbefore.questionbank.Question;
import org.askbefore.situation.PrintWishes;
import org.junit.jupiter.api.Test;

/** Layout takes no more for each question of a long list. Memory is counted: unlike time, it is the same on any machine. */
class GrowthTest {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    @Test
    void four_hundred_questions_take_at_most_thirty_times_the_memory_of_sixteen() throws Exception {
        Layout layout = layout();
        Markup few = page(16);
        Markup many = page(400);
        taken(layout, few);
        assertThat(taken(layout, many)).isLessThan(30 * taken(layout, few));
    }

    private static long taken(Layout layout, Markup page) throws Exception {
        long thread = Thread.currentThread().getId();
        long before = THREADS.getThreadAllocatedBytes(thread);
        assertThat(layout.set(page).pages()).isNotEmpty();
        return THREADS.getThreadAllocatedBytes(thread) - before;
    }

    private static Layout layout() throws Exception {
        try (InputStream in = GrowthTest.class.getResourceAsStream("/templates/theme.css")) {
            String css = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return new Layout(Theme.read(css, "theme.css"), Paper.A4, BuiltInTypefaces.load());
        }
    }

    /** A page of more questions than any situation asks for. */
    private static Markup page(int count) throws Exception {
        Checklist usual = Lists.list(Lists.request("procedure: facet-rf\n"));
        List<Question> questions = Lists.BANK.questions();
        List<AskedQuestion> asked = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Question question = questions.get(i * 7 % questions.size());
            asked.add(new AskedQuestion(
                    question.id(), question, usual.voice().of(question), i + 1, i < 3, i < 11, List.of(), List.of()));
        }
        Checklist list = new Checklist(
                Lists.BANK,
                usual.situation(),
                usual.person(),
                usual.voice(),
                usual.title(),
                usual.subtitle(),
                false,
                "",
                List.of(),
                List.of(),
                List.of(),
                asked,
                0,
                List.of(),
                List.of());
        byte[] html = DocumentMaker.of(null).make(list, Format.HTML, PrintWishes.NONE);
        String page = new String(html, StandardCharsets.UTF_8);
        String plain = page.replaceFirst("(?s)<style>.*</style>", "").replaceFirst("<meta http-equiv=[^>]*>", "");
        return Markup.read(plain, "page");
    }
}
