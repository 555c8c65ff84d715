package org.askbefore.http;

/** What a connection is about. Where there is no room for another, the first of these give way first. */
enum Phase {
    /** It had its last answer: what still comes is passed over, since a browser reads no answer before it has sent all. */
    LEAVING,
    /** It has not sent a whole head. */
    COMING,
    /** It had an answer, and may ask for more. */
    RESTING,
    /** It has sent a whole head, and gets its answer. It gives way to nobody. */
    VISITING
}
