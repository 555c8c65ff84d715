package org.askbefore.checklist;

import java.util.List;
import org.askbefore.questionbank.Question;
import org.askbefore.questionbank.Wording;
import org.askbefore.rules.Because;

/**
 * A question on one person's list.
 *
 * @param question as it stands in the bank
 * @param words in the voice of the list
 * @param position its printed number, from 1
 * @param first whether it is among the three that are asked first
 * @param pageOne whether it is on page one
 * @param because every fact that made its rule true
 * @param raisedBy every fact that raised it
 */
public record AskedQuestion(
        Question question,
        Wording words,
        int position,
        boolean first,
        boolean pageOne,
        List<Because> because,
        List<Because> raisedBy) {}
