package org.askbefore.situation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the person wants the list.
 *
 * @param paper "a4" or "letter"
 * @param largePrint 18 pt type
 * @param easyRead one question a block, with more space
 * @param length "short", "standard" or "full"; null to let the situation decide
 * @param alsoTell the delicate values that the person wants in "Tell your team"
 */
public record PrintWishes(
        String paper,
        boolean largePrint,
        boolean easyRead,
        @Nullable String length,
        List<String> alsoTell) {

    /** What is printed when nothing is asked for. */
    public static final PrintWishes NONE = new PrintWishes("a4", false, false, null, List.of());

    /** The same with those delicate values in "Tell your team", and no others. */
    public PrintWishes withAlsoTell(List<String> values) {
        return new PrintWishes(paper, largePrint, easyRead, length, List.copyOf(values));
    }
}
