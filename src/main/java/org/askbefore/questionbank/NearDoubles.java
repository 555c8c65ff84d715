package org.askbefore.questionbank;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Tells when two questions ask nearly the same: by the words that carry their sense. */
public final class NearDoubles {
    /** From this share of words that both have on, of all that either has, two questions are taken for one. */
    public static final double ALIKE = 0.6;

    private static final Set<String> SMALL = Set.of(
            ("a an and are as at be been before by can could did do does for from had has have how i if in is it its me my mine"
                            + " of on or our shall should so that the their them there they this to us was we were what when"
                            + " where which who why will with would you your person s")
                    .split(" "));

    private NearDoubles() {}

    /** The share of words that both have. */
    public static double alike(Set<String> one, Set<String> other) {
        int both = 0;
        for (String word : one) {
            both += other.contains(word) ? 1 : 0;
        }
        int all = one.size() + other.size() - both;
        return all == 0 ? 0 : (double) both / all;
    }

    /** The words that carry the sense of a question. */
    public static Set<String> words(String ask) {
        Set<String> words = new HashSet<>();
        for (String word : ask.toLowerCase(Locale.ROOT).split("[^a-z]+", -1)) {
            if (!word.isEmpty() && !SMALL.contains(word)) {
                words.add(word);
            }
        }
        return words;
    }
}
