package org.askbefore.document;

import java.util.List;
import org.askbefore.questionbank.Source;
import org.askbefore.questionbank.Words;

/** How a page names what its questions rest on: the author or body, the title, and the year. */
final class Mentions {
    private Mentions() {}

    /** Each source in a few words, in the order given. Of one that names no year, the year in which it was read. */
    static List<String> of(List<Source> sources, Words words) {
        return sources.stream()
                .map(source -> source.publisher() + ": " + source.title() + " (" + year(source, words) + ")")
                .toList();
    }

    private static String year(Source source, Words words) {
        Integer year = source.year();
        return year != null
                ? String.valueOf(year)
                : words.get("read-in")
                        .replace("{year}", String.valueOf(source.accessed().getYear()));
    }
}
