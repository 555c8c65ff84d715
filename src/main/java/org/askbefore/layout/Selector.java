package org.askbefore.layout;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which elements a rule of the theme is for.
 *
 * @param steps from the outermost to the element itself; any number of elements may stand between two steps
 */
record Selector(List<Step> steps) {

    /**
     * One element of the path.
     *
     * @param tag null for any
     * @param classes all of them must be there
     */
    record Step(@Nullable String tag, List<String> classes) {
        boolean matches(Element element) {
            return (tag == null || tag.equals(element.tag()))
                    && element.classes().containsAll(classes);
        }
    }

    /** A rule with more classes, then more element names, goes before one with fewer. */
    int weight() {
        int weight = 0;
        for (Step step : steps) {
            weight += step.classes().size() * 100 + (step.tag() == null ? 0 : 1);
        }
        return weight;
    }

    /** True for the last element of the path. */
    boolean matches(List<Element> path) {
        int step = steps.size() - 1;
        int at = path.size() - 1;
        if (!steps.get(step).matches(path.get(at))) {
            return false;
        }
        step--;
        at--;
        while (step >= 0 && at >= 0) {
            if (steps.get(step).matches(path.get(at))) {
                step--;
            }
            at--;
        }
        return step < 0;
    }
}
