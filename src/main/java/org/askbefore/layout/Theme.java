package org.askbefore.layout;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.askbefore.problem.ProblemException;

/** How a page looks: a closed part of CSS, so that a browser can read the same file. */
public final class Theme {
    private static final double USUAL_MARGIN = 48;

    private final List<StyleRule> rules;
    private final Map<Side, Double> pageMargins;

    Theme(List<StyleRule> rules, Map<Side, Double> pageMargins) {
        this.rules = List.copyOf(rules);
        this.pageMargins = pageMargins;
    }

    /**
     * Reads a style sheet.
     *
     * @param name the file it came from, for messages
     * @throws ProblemException with every selector, property and value that is not allowed, and what is
     */
    public static Theme read(String css, String name) throws ProblemException {
        return new ThemeReader(css, name).read();
    }

    /** This theme with a variant upon it, such as large print: where both set a property, the variant wins. */
    public Theme with(Theme variant) {
        List<StyleRule> both = new ArrayList<>(rules);
        both.addAll(variant.rules);
        Map<Side, Double> margins = new EnumMap<>(Side.class);
        margins.putAll(pageMargins);
        margins.putAll(variant.pageMargins);
        return new Theme(both, margins);
    }

    List<StyleRule> rules() {
        return rules;
    }

    double pageMargin(Side side) {
        return pageMargins.getOrDefault(side, USUAL_MARGIN);
    }
}
