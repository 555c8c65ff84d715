package org.askbefore.questionbank;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.askbefore.situation.Situation;
import org.jspecify.annotations.Nullable;

/**
 * A list to hand out as it is; see handouts.yaml. Rules choose its questions from its situation, or it has a set of its own.
 *
 * @param id its name in the file
 * @param title whom it is for, in plain words
 * @param note when to use it, in a line
 * @param situation what is known of everybody who gets it
 * @param questions its own questions in printed order; empty where rules choose
 * @param words what its page says in place of the fixed phrases, by their names; "title" is that of the page
 * @param reviewed when a person last checked its own questions against their sources; null where it has none
 */
public record Handout(
        String id,
        String title,
        String note,
        Situation situation,
        List<HandoutQuestion> questions,
        Map<String, String> words,
        @Nullable LocalDate reviewed) {
    /** The most own questions: page one holds them all. */
    public static final int MOST_QUESTIONS = 11;

    /** The name of the page's title among its words. */
    public static final String TITLE = "title";

    /** What a handout with questions of its own may word anew: a child is not spoken to like a surgeon's patient. */
    static final List<String> WORDS = List.of(TITLE, "care-team", "own-lead", "teach-back-lead", "not-advice");

    /** Whether its questions are its own. */
    public boolean hasOwnQuestions() {
        return !questions.isEmpty();
    }
}
