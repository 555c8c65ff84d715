package org.askbefore.http;

import com.sun.net.httpserver.Headers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Who may come in: whoever was given the start token, which becomes a cookie. Names that other sites give this computer (DNS
 * rebinding) and forms that other sites send are turned away.
 */
final class Gate {
    private static final int TOKEN_BYTES = 24;
    private final String token = token();
    private final String pass = token();
    private final AtomicReference<@Nullable String> once = new AtomicReference<>();
    private final Set<String> hosts;
    private final String cookie;

    Gate(int port) {
        this.hosts = Set.of("127.0.0.1:" + port, "localhost:" + port);
        // Browsers keep cookies by computer, not by port: two servers must not take each other's place.
        this.cookie = "askbefore-" + port;
    }

    private static String token() {
        byte[] bytes = new byte[TOKEN_BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** What the printed address carries. It stays good while the server runs. */
    String startToken() {
        return token;
    }

    /** One that is good for a single visit: others on this computer may see what a browser was started with. */
    String onceToken() {
        String made = token();
        once.set(made);
        return made;
    }

    /** Whether the visit came by a name of this computer itself. */
    boolean isByOwnName(Headers headers) {
        List<String> named = headers.get("Host");
        return named != null && named.size() == 1 && hosts.contains(named.get(0));
    }

    /** Whether a form was sent from a page of this server. A browser says so; what does not say it is no browser. */
    boolean isFromOwnPage(Headers headers) {
        String origin = headers.getFirst("Origin");
        String site = headers.getFirst("Sec-Fetch-Site");
        boolean own = origin != null && origin.equals("http://" + headers.getFirst("Host"));
        return own && (site == null || site.equals("same-origin"));
    }

    /** Whether that is a start token. One that is good once is used up by it. */
    boolean isStart(String given) {
        String single = once.get();
        if (single != null && same(single, given)) {
            return once.compareAndSet(single, null);
        }
        return same(token, given);
    }

    /** Whether the visit brings the cookie. */
    boolean hasCookie(Headers headers) {
        String wanted = cookie + "=" + pass;
        List<String> lines = headers.getOrDefault("Cookie", List.of());
        for (String line : lines) {
            for (String one : line.split(";", -1)) {
                if (same(wanted, one.strip())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The header that gives it. It goes when the browser is closed. */
    String setCookie() {
        return cookie + "=" + pass + "; Path=/; HttpOnly; SameSite=Strict";
    }

    /** Takes as long whatever is given. */
    private static boolean same(String wanted, String given) {
        return MessageDigest.isEqual(wanted.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }
}
