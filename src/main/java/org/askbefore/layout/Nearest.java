package org.askbefore.layout;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** The allowed name that a misspelt one most likely meant. */
final class Nearest {
    private Nearest() {}

    /** A mend: the nearest of the allowed names if one is near, then all of them. */
    static String mend(String written, Collection<String> allowed) {
        String nearest = of(written, allowed);
        String all = "Allowed: " + String.join(", ", allowed) + ".";
        return nearest == null ? all : "Did you mean \"" + nearest + "\"? " + all;
    }

    private static @Nullable String of(String written, Collection<String> allowed) {
        String best = null;
        int least = Math.max(1, written.length() / 3) + 1;
        for (String name : allowed) {
            int steps = written.length() > 40 ? least : steps(written, name);
            if (steps < least) {
                least = steps;
                best = name;
            }
        }
        return best;
    }

    /** How many letters must be added, dropped, changed or swapped with the next. */
    private static int steps(String from, String to) {
        int[][] cost = new int[from.length() + 1][to.length() + 1];
        for (int i = 0; i <= from.length(); i++) {
            for (int j = 0; j <= to.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(cost, from, to, i, j);
            }
        }
        return cost[from.length()][to.length()];
    }

    private static int cheapest(int[][] cost, String from, String to, int i, int j) {
        int change = from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1;
        int least = Math.min(cost[i - 1][j - 1] + change, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
        boolean swapped =
                i > 1 && j > 1 && from.charAt(i - 1) == to.charAt(j - 2) && from.charAt(i - 2) == to.charAt(j - 1);
        return swapped ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
    }
}
