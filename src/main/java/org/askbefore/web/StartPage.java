package org.askbefore.web;

import java.util.Map;
import org.askbefore.http.Answer;

/** The first page: two ways on, and a file that was kept. */
record StartPage(Kit kit) implements Route {
    @Override
    public Answer shown() {
        return kit.pages().page("start.ftlh", Map.of());
    }
}
