package org.askbefore.http;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** A site that says what it was asked. */
final class EchoSite implements Site {
    static final String PAGE =
            "<a href=\"/form\">f</a><form action=\"/list\"><button formaction=\"/text\"></button></form>"
                    + "<script src=\"/form.js\"></script><input value=&quot; href=&quot;/x>";

    final AtomicReference<@Nullable Throwable> wrong = new AtomicReference<>();

    @Override
    public Answer answer(Visit visit) throws Exception {
        if (visit.path().equals("/wrong")) {
            throw new IllegalStateException("secret");
        }
        if (visit.path().equals("/page")) {
            return Answer.page(PAGE);
        }
        if (visit.path().equals("/other")) {
            return Answer.seeOther("/page");
        }
        StringBuilder text = new StringBuilder(visit.isPost() ? "POST " : "GET ").append(visit.path());
        for (String name : visit.form().names()) {
            text.append('\n')
                    .append(name)
                    .append('=')
                    .append(String.join("|", visit.form().all(name)));
        }
        Upload file = visit.form().file("file");
        if (file != null) {
            text.append("\nfile ").append(file.name()).append(' ').append(file.bytes().length);
        }
        return Answer.of("text/plain; charset=utf-8", text.toString().getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public Answer refusal(Refusal refusal) {
        return Answer.page("<p>" + refusal + "</p>");
    }

    @Override
    public void wentWrong(Throwable thrown) {
        wrong.set(thrown);
    }
}
