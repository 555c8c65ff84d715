package org.askbefore.http;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** One visit from its head to its answer. */
final class Exchange {
    /** How long somebody may take to send what follows the head, in seconds. */
    private static final int LONGEST_BODY = 20;
    /** How long somebody may take to receive an answer, in seconds: a zip of some hundred megabytes. */
    private static final int LONGEST_ANSWER = 300;

    private final Connection connection;
    private final Gate gate;
    private final Site site;
    private @Nullable Head head;
    private @Nullable SentBody body;
    private Folder folder = new Folder("");

    Exchange(Connection connection, Gate gate, Site site) {
        this.connection = connection;
        this.gate = gate;
        this.site = site;
    }

    /**
     * Answers it.
     *
     * @return what the connection is about next
     * @throws IOException if whoever came has gone or is too slow, or the answer could not be sent to its end
     */
    Phase answered() throws IOException {
        connection.allow(LONGEST_BODY);
        Answer answer = answer();
        connection.allow(LONGEST_ANSWER);
        boolean isLast = head == null || head.isLast() || body == null || !body.isRead();
        new Reply(connection, answer, head != null && head.method().equals("HEAD"), isLast).send();
        return isLast ? Phase.LEAVING : Phase.RESTING;
    }

    private Answer answer() throws IOException {
        try {
            Head read = connection.head();
            head = read;
            SentBody sent = new SentBody(connection, read);
            body = sent;
            Answer answer = letIn(read, sent); // Which finds out the folder.
            return folder.holding(answer);
        } catch (RefusedException e) {
            return refused(e.refusal());
        } catch (IOException e) {
            throw e; // Whoever came has gone, or is too slow.
        } catch (Exception | Error e) {
            site.wentWrong(e);
            return refused(Refusal.FAULT);
        }
    }

    private Answer refused(Refusal refusal) {
        return folder.holding(site.refusal(refusal).status(refusal.status()));
    }

    private Answer letIn(Head head, SentBody sent) throws Exception {
        boolean isPost = isPost(head);
        Door door = gate.door(head);
        if (door == null) {
            throw new RefusedException(Refusal.FROM_OUTSIDE);
        }
        String token = isPost || !head.query().startsWith(Gate.START)
                ? ""
                : head.query().substring(Gate.START.length());
        String onward = gate.onward(head, token);
        if (onward != null) {
            return Answer.seeOther(onward);
        }
        String path = door.inside(head.path());
        if (path == null) {
            throw new RefusedException(Refusal.NOT_STARTED);
        }
        folder = new Folder(door.folder());
        return door.isStart(token) ? started(door, path) : inside(door, path, isPost, head, sent);
    }

    private Answer inside(Door door, String path, boolean isPost, Head head, SentBody sent) throws Exception {
        if (!door.hasCookie(head)) {
            throw new RefusedException(Refusal.NOT_STARTED);
        }
        if (!isPost) {
            return site.answer(new Visit(path, false, Form.EMPTY));
        }
        if (!door.isFromOwnPage(head)) {
            throw new RefusedException(Refusal.FROM_OUTSIDE);
        }
        String type = head.only("content-type");
        Form form = FormReader.read(type == null ? "" : type, sent.length(), sent);
        connection.allow(LONGEST_ANSWER);
        return site.answer(new Visit(path, true, form));
    }

    private static boolean isPost(Head head) throws RefusedException {
        return switch (head.method()) {
            case "POST" -> true;
            case "GET", "HEAD" -> false;
            default -> throw new RefusedException(Refusal.WRONG_METHOD);
        };
    }

    /**
     * A page that goes on to the first one: a plain redirect would be followed without the new cookie where the address was
     * opened from another site, such as a terminal in a browser.
     */
    private static Answer started(Door door, String path) throws RefusedException {
        if (!path.equals("/")) {
            throw new RefusedException(Refusal.NO_SUCH_PAGE);
        }
        String html =
                "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><meta http-equiv=\"refresh\" content=\"0; url="
                        + door.folder()
                        + "/\"><title>Ask Before</title></head><body><p><a href=\"/\">Ask Before</a></p></body></html>";
        return Answer.page(html).with("Set-Cookie", door.setCookie());
    }
}
