package org.askbefore.web;

import org.askbefore.http.Answer;
import org.askbefore.http.Form;

/** One page. What belongs to a patient comes to it only as a form that was sent, never by its address. */
interface Route {

    /** The page as it is asked for by its address. */
    Answer shown() throws Exception;

    /** The page that answers a form; where there is none, the page itself. */
    default Answer sent(Form form) throws Exception {
        return shown();
    }
}
