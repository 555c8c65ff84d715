package org.askbefore.http;

import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Who may come in: whoever was given a start token, which becomes a cookie. Names that other sites give this computer (DNS
 * rebinding) and forms that other sites send are turned away.
 *
 * <p>There are two doors. The one is a name under localhost that nobody knows, which Chromium and Firefox take for this computer
 * without asking anybody. The other is the number 127.0.0.1, for browsers that know no such names; since that is the name of
 * every server here, its pages lie in a folder that nobody knows.
 */
final class Gate {
    /** What the start token follows in an address. */
    static final String START = "start=";

    private static final String NUMBER = "127.0.0.1";

    private final Door byName;
    private final Door byNumber;
    private final AtomicReference<@Nullable String> once = new AtomicReference<>();

    Gate(int port) {
        this.byName = new Door(Door.name() + ".localhost", port, "");
        this.byNumber = new Door(NUMBER, port, "/" + Door.name());
    }

    /** That of the secret name. */
    Door byName() {
        return byName;
    }

    /** That of the number, for browsers that do not know the name. */
    Door byNumber() {
        return byNumber;
    }

    /**
     * What a browser is started with. Others on this computer may see that, so it holds no more than a token that is good once,
     * and leads on to one of the doors.
     */
    String addressForOnce() {
        String made = Door.token();
        once.set(made);
        return "http://" + byNumber.host() + "/?" + START + made;
    }

    /** The door by whose name the visit came; null if that is no name of ours. */
    @Nullable
    Door door(Head head) {
        String host = head.only("host");
        return byName.host().equals(host) ? byName : byNumber.host().equals(host) ? byNumber : null;
    }

    /** Where a browser goes that came by what it was started with; null if it did not. */
    @Nullable
    String onward(Head head, String given) {
        if (!head.path().equals("/") || !Door.isUsedUp(once, given)) {
            return null;
        }
        return (knowsNames(head.only("user-agent")) ? byName : byNumber).addressForOnce();
    }

    /** Whether that browser takes every name under localhost for this computer. Safari asks the network for them. */
    private static boolean knowsNames(@Nullable String browser) {
        return browser != null && (browser.contains("Chrome/") || browser.contains("Firefox/"));
    }
}
