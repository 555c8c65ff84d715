package org.askbefore.questionbank;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.RandomAccess;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * The questions of a packed bank, each read when it is first looked at: one list needs a third of them, and reading them is most of
 * a cold start's work on the bank. Several threads may look at a time; what two read at once is equal.
 */
final class PackedQuestions extends AbstractList<Question> implements RandomAccess {
    private final long[] where;
    private final int[] offsets;
    private final @Nullable Question[] read;
    private final IntFunction<Question> reading;

    /**
     * @param in stands before the questions, and behind them afterwards
     * @param reading reads the question that begins at an offset
     */
    PackedQuestions(PackedBytes in, IntFunction<Question> reading) {
        int size = in.size();
        this.where = new long[size];
        this.offsets = new int[size];
        this.read = new Question[size];
        this.reading = reading;
        for (int i = 0; i < size; i++) {
            where[i] = in.wide();
            int length = in.whole();
            offsets[i] = in.skip(length);
        }
    }

    @Override
    public Question get(int index) {
        Question question = read[index];
        if (question == null) {
            question = reading.apply(offsets[index]);
            read[index] = question;
        }
        return question;
    }

    @Override
    public int size() {
        return offsets.length;
    }

    /** Those that can be asked at one of these procedures and stages; the others are not read. */
    List<Question> possible(long frame) {
        List<Question> possible = new ArrayList<>();
        for (int i = 0; i < where.length; i++) {
            if ((where[i] & frame) != 0) {
                possible.add(get(i));
            }
        }
        return possible;
    }
}
