package org.askbefore.questionbank;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question that one handout asks in its own words, in its own place. No rule chooses it.
 *
 * @param id the handout's id and its number on it, such as sdr-child/1
 * @param words in the one voice of the handout
 * @param sources what it rests on, by id
 * @param noSource why it needs no source; null where it has some
 */
public record HandoutQuestion(
        String id,
        Wording words,
        List<String> sources,
        @Nullable String noSource) implements BankQuestion {
    /** No section of a bank: all of them stand on page one. */
    public static final String SECTION = "handout";

    @Override
    public String section() {
        return SECTION;
    }

    /** The id of the question of that number, from 1. */
    static String id(String handout, int number) {
        return handout + "/" + number;
    }
}
