package org.askbefore.http;

/** Why a visit gets no page of the site. */
public enum Refusal {
    /** It does not carry the start token, nor the cookie that came of it. */
    NOT_STARTED(403),
    /** It came by another name of this computer, or from a page of another site. */
    FROM_OUTSIDE(403),
    /** It cannot be read. */
    NOT_UNDERSTOOD(400),
    /** It holds more than any form here does. */
    TOO_LARGE(413),
    /** There is no such page. */
    NO_SUCH_PAGE(404),
    /** It is neither asked for nor sent as a form. */
    WRONG_METHOD(405),
    /** So much is being sent by others that there is no room for it. */
    NO_ROOM(503),
    /** The program is at fault. */
    FAULT(500);

    private final int status;

    Refusal(int status) {
        this.status = status;
    }

    /** The status of HTTP. */
    public int status() {
        return status;
    }
}
