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
    private final Map<String, List<ThemeScanner.Token>> variables;

    Theme(List<StyleRule> rules, Map<Side, Double> pageMargins, Map<String, List<ThemeScanner.Token>> variables) {
        this.rules = List.copyOf(rules);
        this.pageMargins = pageMargins;
        this.variables = Map.copyOf(variables);
    }

    /**
     * Reads a style sheet.
     *
     * @param name the file it came from, for messages
     * @throws ProblemException with every selector, property and value that is not allowed, and what is
     */
    public static Theme read(String css, String name) throws ProblemException {
        return new ThemeReader(css, name, Map.of()).read();
    }

    /**
     * This theme with a variant laid over it, such as large print: where both set a property, the variant wins. The variant
     * may use the variables of this theme.
     *
     * @param name the file the variant came from, for messages
     * @throws ProblemException as {@link #read} does
     */
    public Theme with(String css, String name) throws ProblemException {
        Theme variant = new ThemeReader(css, name, variables).read();
        List<StyleRule> both = new ArrayList<>(rules);
        both.addAll(variant.rules);
        Map<Side, Double> margins = new EnumMap<>(Side.class);
        margins.putAll(pageMargins);
        margins.putAll(variant.pageMargins);
        return new Theme(both, margins, variant.variables);
    }

    /** False for a style sheet without a rule. */
    public boolean setsAnything() {
        return !rules.isEmpty();
    }

    List<StyleRule> rules() {
        return rules;
    }

    double pageMargin(Side side) {
        return pageMargins.getOrDefault(side, USUAL_MARGIN);
    }
}
