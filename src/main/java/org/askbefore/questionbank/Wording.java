package org.askbefore.questionbank;

import java.util.List;

/**
 * The words of a question in one voice.
 *
 * @param ask what is said to the surgeon
 * @param also short questions that follow from it; may be empty
 * @param why why it matters
 */
public record Wording(String ask, List<String> also, String why) {

    /** Everything a reader reads, as one text. */
    public String all() {
        return String.join(" ", ask, String.join(" ", also), why).replace("  ", " ");
    }
}
