package org.askbefore.checklist;

import java.util.List;
import org.askbefore.questionbank.BankQuestion;
import org.askbefore.questionbank.Question;
import org.askbefore.questionbank.Wording;
import org.askbefore.rules.Because;
import org.jspecify.annotations.Nullable;

/**
 * A question on one person's list.
 *
 * @param id its id in the bank, or own-1 and so on for the owner's own
 * @param origin as it stands in the bank; null for the owner's own, which has no topic, no reason and no source
 * @param words in the voice of the list; the owner's own as written
 * @param position its printed number, from 1
 * @param first whether it is among the three that are asked first
 * @param pageOne whether it is on page one
 * @param because every fact that made its rule true
 * @param raisedBy every fact that raised it
 */
public record AskedQuestion(
        String id,
        @Nullable BankQuestion origin,
        Wording words,
        int position,
        boolean first,
        boolean pageOne,
        List<Because> because,
        List<Because> raisedBy) {
    /** The section of the owner's own questions; no section of a bank. */
    public static final String OWN = "own";

    /** The question that rules chose; null for the owner's own, and for one of a handout. */
    public @Nullable Question question() {
        return origin instanceof Question question ? question : null;
    }

    /** Whether its owner wrote it. */
    public boolean isOwn() {
        return origin == null;
    }

    /** The printed section. */
    public String section() {
        return origin == null ? OWN : origin.section();
    }

    /** What it rests on, by id. */
    public List<String> sources() {
        return origin == null ? List.of() : origin.sources();
    }
}
