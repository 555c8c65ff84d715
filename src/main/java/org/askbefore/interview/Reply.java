package org.askbefore.interview;

import org.askbefore.situation.Value;

/** What somebody's words mean as an answer. */
public sealed interface Reply {

    /** A value of the fact. */
    record Known(Value value) implements Reply {}

    /** It is not known, and the fact is left out. */
    record NotKnown() implements Reply {}

    /**
     * No answer that can be taken; nothing is guessed.
     *
     * @param why a sentence or two for whoever wrote it
     */
    record NotTaken(String why) implements Reply {}
}
