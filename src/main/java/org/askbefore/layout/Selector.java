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
        boolean matches(String name, List<String> names) {
            return (tag == null || tag.equals(name)) && (classes.isEmpty() || names.containsAll(classes));
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

    /** True for an element that stands inside one of the outer style. */
    boolean matches(Element element, Style outer) {
        int step = steps.size() - 1;
        if (!steps.get(step).matches(element.tag(), element.classes())) {
            return false;
        }
        step--;
        for (Style around = outer; step >= 0 && around != null; around = around.outer) {
            if (steps.get(step).matches(around.tag, around.classes)) {
                step--;
            }
        }
        return step < 0;
    }
}
