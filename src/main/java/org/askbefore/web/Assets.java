package org.askbefore.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.askbefore.document.DocumentMaker;
import org.askbefore.http.Answer;
import org.askbefore.problem.ProblemException;

/** The style sheets and the script of the form. The colours and letters are those of the printed list. */
final class Assets {
    private Assets() {}

    /** The look of the list itself, by the theme that also prints it. @throws ProblemException if a folder's theme is at fault */
    static Route theme(DocumentMaker documents) throws ProblemException {
        return fixed("text/css; charset=utf-8", documents.styles().getBytes(StandardCharsets.UTF_8));
    }

    /** The look of the form, laid over it. */
    static Route styles() {
        return fixed("text/css; charset=utf-8", read("form.css"));
    }

    /** What a browser may do beside the form; it also works without. */
    static Route script() {
        return fixed("text/javascript; charset=utf-8", read("form.js"));
    }

    /** Another script, beside its page. */
    static Route script(String name) {
        return fixed("text/javascript; charset=utf-8", read(name));
    }

    private static Route fixed(String type, byte[] bytes) {
        Answer answer = Answer.of(type, bytes);
        return () -> answer;
    }

    private static byte[] read(String name) {
        try (InputStream in = Assets.class.getResourceAsStream("/web/" + name)) {
            if (in == null) {
                throw new IllegalStateException("/web/" + name + " is not in the program");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
