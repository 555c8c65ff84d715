package org.askbefore.http;

/** What a server shows. Used by many threads at once. */
public interface Site {

    /** The answer to a visit that was let in. What it throws is told as {@link Refusal#FAULT}, without a word of why. */
    Answer answer(Visit visit) throws Exception;

    /** The page of a visit that was not let in, or went wrong. */
    Answer refusal(Refusal refusal);

    /** Gets to know what {@link #answer} threw. Its message may hold what was sent, and belongs in no log. */
    void wentWrong(Throwable thrown);
}
