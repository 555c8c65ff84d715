package org.askbefore.http;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;

/** One visit from its first line to its answer. */
final class Exchange {
    private static final String START = "start=";
    /** What every answer carries: nothing from elsewhere, nothing inline, no frame, nothing kept, no word to other sites. */
    private static final Map<String, String> ALWAYS = Map.of(
            "Content-Security-Policy",
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; "
                    + "form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
            "X-Content-Type-Options",
            "nosniff",
            "X-Frame-Options",
            "DENY",
            // Not no-referrer, by which browsers leave out where a form was sent from.
            "Referrer-Policy",
            "same-origin",
            "Cross-Origin-Opener-Policy",
            "same-origin",
            "Cross-Origin-Resource-Policy",
            "same-origin",
            "Cache-Control",
            "no-store");

    private final HttpExchange http;
    private final Gate gate;
    private final Site site;

    Exchange(HttpExchange http, Gate gate, Site site) {
        this.http = http;
        this.gate = gate;
        this.site = site;
    }

    /** The answer to it. */
    Answer answer() throws IOException {
        try {
            return letIn();
        } catch (RefusedException e) {
            return refused(e.refusal());
        } catch (IOException e) {
            throw e; // Whoever came has gone, or is too slow.
        } catch (Exception | StackOverflowError e) {
            site.wentWrong(e);
            return refused(Refusal.FAULT);
        }
    }

    private Answer refused(Refusal refusal) {
        return site.refusal(refusal).status(refusal.status());
    }

    private Answer letIn() throws Exception {
        Headers headers = http.getRequestHeaders();
        if (!gate.isByOwnName(headers)) {
            throw new RefusedException(Refusal.FROM_OUTSIDE);
        }
        String query = http.getRequestURI().getRawQuery();
        String path = http.getRequestURI().getPath();
        boolean post = isPost();
        if (!post && query != null && query.startsWith(START) && gate.isStart(query.substring(START.length()))) {
            return started(path);
        }
        if (!gate.hasCookie(headers)) {
            throw new RefusedException(Refusal.NOT_STARTED);
        }
        if (!post) {
            return site.answer(new Visit(path, false, Form.EMPTY));
        }
        if (!gate.isFromOwnPage(headers)) {
            throw new RefusedException(Refusal.FROM_OUTSIDE);
        }
        String type = headers.getFirst("Content-Type");
        Form form = FormReader.read(type == null ? "" : type, http.getRequestBody());
        return site.answer(new Visit(path, true, form));
    }

    private boolean isPost() throws RefusedException {
        return switch (http.getRequestMethod()) {
            case "POST" -> true;
            case "GET", "HEAD" -> false;
            default -> throw new RefusedException(Refusal.WRONG_METHOD);
        };
    }

    /**
     * A page that goes on to the first one: a plain redirect would be followed without the new cookie where the address was
     * opened from another site, such as a terminal in a browser.
     */
    private Answer started(String path) {
        String html =
                "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><meta http-equiv=\"refresh\" content=\"0; url="
                        + "/\"><title>Ask Before</title></head><body><p><a href=\"/\">Ask Before</a></p></body></html>";
        if (!path.equals("/")) {
            return refused(Refusal.NO_SUCH_PAGE);
        }
        return Answer.page(html).with("Set-Cookie", gate.setCookie());
    }

    /** Sends it. */
    void send(Answer answer) throws IOException {
        Headers headers = http.getResponseHeaders();
        ALWAYS.forEach(headers::set);
        answer.headers().forEach(headers::set);
        long length = answer.body().length();
        if (http.getRequestMethod().equals("HEAD") || length == 0) {
            http.sendResponseHeaders(answer.status(), -1);
            return;
        }
        http.sendResponseHeaders(answer.status(), Math.max(length, 0));
        // Not closed where it fails: that would end it as if it were whole.
        OutputStream out = http.getResponseBody();
        answer.body().to(out);
        out.close();
    }
}
