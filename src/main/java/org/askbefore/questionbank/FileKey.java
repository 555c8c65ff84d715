package org.askbefore.questionbank;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A key that the file of a question or notice may have.
 *
 * @param name as written
 * @param takes what is written after it
 * @param needed whether a file without it is refused
 * @param says what it is for, in a sentence
 */
record FileKey(String name, Takes takes, boolean needed, String says) {

    /** What is written after a key. */
    enum Takes {
        TEXT,
        TEXTS,
        RANK,
        FLAG,
        DATE,
        SECTION,
        /** Ids of files of the same kind. */
        OTHERS,
        SOURCES,
        RULE,
        RAISES,
        NOT_RAISED_BY,
        EXAMPLES
    }

    static final FileKey INSTEAD_OF = may("instead-of", Takes.OTHERS, "The ids that this displaces when it is true.");
    static final FileKey WHEN = must("when", Takes.RULE, "A rule: a map is all of, a list of values is any of.");
    static final FileKey SOURCES = may("sources", Takes.SOURCES, "What it rests on: names of files in sources/.");
    static final FileKey NO_SOURCE = may("no-source", Takes.TEXT, "Why it needs no source.");
    static final FileKey REVIEWED =
            must("reviewed", Takes.DATE, "When a person last checked it against its sources: 2026-11-22");
    static final FileKey EXAMPLES =
            must("examples", Takes.EXAMPLES, "Situations in which it is asked, and others in which it is not.");

    static FileKey must(String name, Takes takes, String says) {
        return new FileKey(name, takes, true, says);
    }

    static FileKey may(String name, Takes takes, String says) {
        return new FileKey(name, takes, false, says);
    }

    /** These keys by their names, in this order. */
    static Map<String, FileKey> byName(FileKey... keys) {
        Map<String, FileKey> byName = new LinkedHashMap<>();
        for (FileKey key : keys) {
            byName.put(key.name(), key);
        }
        return Collections.unmodifiableMap(byName);
    }
}
