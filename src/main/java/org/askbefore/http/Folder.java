package org.askbefore.http;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * Puts a site into a folder: what its answers say of its own paths is said with the folder in front. A site need not know in
 * which folder it lies.
 *
 * @param path of the folder; empty for none
 */
record Folder(String path) {
    /** Paths stand in quotes. What somebody wrote has none on a page: there they are references to characters. */
    private static final Pattern PATHS = Pattern.compile("( (?:href|src|action|formaction)=\")/");

    /** The answer as it is sent from within the folder. */
    Answer holding(Answer answer) {
        if (path.isEmpty()) {
            return answer;
        }
        String location = answer.headers().get("Location");
        Answer moved = location != null && location.startsWith("/") ? answer.with("Location", path + location) : answer;
        String type = moved.headers().getOrDefault("Content-Type", "");
        if (!type.startsWith("text/html") || !(moved.body() instanceof Answer.Bytes page)) {
            return moved;
        }
        String html = new String(page.bytes(), StandardCharsets.UTF_8);
        return moved.page(PATHS.matcher(html).replaceAll("$1" + path + "/").getBytes(StandardCharsets.UTF_8));
    }
}
