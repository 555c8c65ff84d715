package org.askbefore.http;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * One name of this computer by which somebody may come in, with a start token and a cookie that are good for this name alone.
 * Cookies know no ports: so that this one goes to no other server of this computer, either the name itself is a secret, or the
 * folder that it is given for.
 */
final class Door {
    /** 32 of them, small ones alone since a name knows no capitals, and none that is taken for another. */
    private static final String LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";
    /** 130 bits. */
    private static final int TOKEN = 26;
    /** 100 bits: nobody can try one without this computer's user coming along. */
    private static final int NAME = 20;

    private static final SecureRandom RANDOM = new SecureRandom();

    private final String host;
    private final String folder;
    private final String cookie;
    private final String token = token();
    private final String pass = token();
    private final AtomicReference<@Nullable String> once = new AtomicReference<>();

    /**
     * @param name of this computer
     * @param folder all pages lie in it; empty, or a name after a slash
     */
    Door(String name, int port, String folder) {
        this.host = name + ":" + port;
        this.folder = folder;
        // Two servers of one name must not take each other's place.
        this.cookie = "askbefore-" + port;
    }

    /** Letters that nobody guesses, for those who come in. */
    static String token() {
        return secret(TOKEN);
    }

    /** Letters that nobody guesses, as a part of a name or a path. */
    static String name() {
        return secret(NAME);
    }

    private static String secret(int length) {
        byte[] bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        StringBuilder letters = new StringBuilder();
        for (byte one : bytes) {
            letters.append(LETTERS.charAt(one & LETTERS.length() - 1));
        }
        return letters.toString();
    }

    /** The name and the port, as Host has them. */
    String host() {
        return host;
    }

    /** What all its paths begin with; may be empty. */
    String folder() {
        return folder;
    }

    /** Where its pages are, without a token and without a slash at the end. */
    String base() {
        return "http://" + host + folder;
    }

    /** What to open. It stays good while the server runs. */
    String address() {
        return base() + "/?" + Gate.START + token;
    }

    /** The same, good for a single visit, and only until another is asked for. */
    String addressForOnce() {
        String made = token();
        once.set(made);
        return base() + "/?" + Gate.START + made;
    }

    /** The path of a page of the site; null for what does not lie in the folder. */
    @Nullable
    String inside(String path) {
        return path.startsWith(folder + "/") ? path.substring(folder.length()) : null;
    }

    /** Whether that is a start token of this door. One that is good once is used up by it. */
    boolean isStart(String given) {
        return isUsedUp(once, given) || same(token, given);
    }

    /** Whether that is the token that is good once, which it is no more. */
    static boolean isUsedUp(AtomicReference<@Nullable String> once, String given) {
        String single = once.get();
        return single != null && same(single, given) && once.compareAndSet(single, null);
    }

    /** Whether the visit brings the cookie. */
    boolean hasCookie(Head head) {
        String wanted = cookie + "=" + pass;
        for (String line : head.all("cookie")) {
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
        return cookie + "=" + pass + "; Path=" + folder + "/; HttpOnly; SameSite=Strict";
    }

    /** Whether a form was sent from a page of this door. A browser says so; what does not say it is no browser. */
    boolean isFromOwnPage(Head head) {
        String site = head.only("sec-fetch-site");
        boolean own = ("http://" + host).equals(head.only("origin"));
        return own && (site == null || site.equals("same-origin"));
    }

    /** Takes as long whatever is given. */
    private static boolean same(String wanted, String given) {
        return MessageDigest.isEqual(wanted.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }
}
