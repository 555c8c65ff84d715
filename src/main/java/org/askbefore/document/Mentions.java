package org.askbefore.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.askbefore.questionbank.Source;

/** Sources as a page mentions them: each publisher once, with its years. */
final class Mentions {
    private Mentions() {}

    static List<String> of(List<Source> sources) {
        Map<String, Set<Integer>> years = new TreeMap<>();
        for (Source source : sources) {
            Set<Integer> of = years.computeIfAbsent(source.publisher(), publisher -> new TreeSet<>());
            Integer year = source.year();
            if (year != null) {
                of.add(year);
            }
        }
        List<String> mentions = new ArrayList<>();
        years.forEach((publisher, of) -> {
            StringBuilder mention = new StringBuilder(publisher);
            of.forEach(year -> mention.append(", ").append(year));
            mentions.add(mention.toString());
        });
        return mentions;
    }
}
