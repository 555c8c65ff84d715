package org.askbefore.problem;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** The valid name nearest to one that was misspelt, by the number of letters to add, drop, change or swap. */
public final class Nearest {
    private static final int SHOWN = 12;

    private Nearest() {}

    /** The nearest name, if one is near enough to be what was meant: within a third of its letters, and within two of a short one. */
    public static Optional<String> to(String written, Collection<String> names) {
        String sought = fold(written);
        if (sought.length() > 64) {
            return Optional.empty();
        }
        return names.stream()
                .filter(name ->
                        distance(sought, fold(name)) <= Math.min(name.length() - 1, Math.max(2, name.length() / 3)))
                .min(Comparator.comparingInt((String name) -> distance(sought, fold(name)))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** The mend for a misspelt name: Did you mean "sdr"? Values: sdr, facet-rf, … */
    public static String mend(String written, Collection<String> names, String kind) {
        String known =
                names.stream().limit(SHOWN).reduce((a, b) -> a + ", " + b).orElse("none");
        String all = kind + ": " + known + (names.size() > SHOWN ? ", …" : "");
        return to(written, names)
                .map(name -> "Did you mean \"" + name + "\"? " + all)
                .orElse(all);
    }

    /** Capitals, underscores and a plural are no more than slips. */
    private static String fold(String name) {
        String plain = name.strip().toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
        if (plain.length() > 4 && plain.endsWith("ies")) {
            return plain.substring(0, plain.length() - 3) + "y";
        }
        return plain.length() > 3 && plain.endsWith("s") ? plain.substring(0, plain.length() - 1) : plain;
    }

    /** Damerau's distance, with neighbouring letters swapped counted as one slip. */
    static int distance(String a, String b) {
        int[] before = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, 1 + Math.min(last[j], row[j - 1]));
                if (swapped(a, b, i, j)) {
                    row[j] = Math.min(row[j], before[j - 2] + 1);
                }
            }
            before = last;
            last = row;
        }
        return last[b.length()];
    }

    private static boolean swapped(String a, String b, int i, int j) {
        return i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    }
}
