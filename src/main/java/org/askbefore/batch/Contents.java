package org.askbefore.batch;

import java.util.List;
import org.askbefore.questionbank.Notice;
import org.jspecify.annotations.Nullable;

/**
 * What the list of a row holds, as the sheets tell it.
 *
 * @param pages how many pages it has
 * @param questions how many questions it prints
 * @param level the most urgent level of its notices; null without any
 * @param contact the ids of its emergency and today notices, for which a nurse telephones first
 */
record Contents(int pages, int questions, Notice.@Nullable Level level, List<String> contact) {
    Contents {
        contact = List.copyOf(contact);
    }

    /** The level as manifest.csv has it. */
    String writtenLevel() {
        return level == null ? "none" : level.written();
    }
}
