package org.askbefore.layout;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.askbefore.layout.ThemeScanner.Token;
import org.askbefore.problem.Nearest;
import org.askbefore.problem.Place;
import org.askbefore.problem.Problem;
import org.askbefore.problem.ProblemException;

/** Reads a style sheet, and collects every fault in it. */
final class ThemeReader {
    private static final int MOST_CHARACTERS = 200_000;

    private final String css;
    private final String name;
    private final List<Token> tokens;
    private final List<Problem> problems = new ArrayList<>();
    private final List<StyleRule> rules = new ArrayList<>();
    private final Map<Side, Double> pageMargins = new EnumMap<>(Side.class);
    private final Map<String, List<Token>> variables = new HashMap<>();
    private final DeclarationReader declarations;
    private int at;

    /** @param known the variables of a theme that this sheet is laid over */
    ThemeReader(String css, String name, Map<String, List<Token>> known) {
        variables.putAll(known);
        this.css = css.length() > MOST_CHARACTERS ? "" : css;
        this.name = name;
        this.tokens = ThemeScanner.scan(this.css);
        this.declarations = new DeclarationReader(variables, this::fault);
        if (css.length() > MOST_CHARACTERS) {
            fault(tokens.get(0), "The theme is longer than " + MOST_CHARACTERS + " characters.", "");
        }
    }

    Theme read() throws ProblemException {
        while (!peek().text().isEmpty()) {
            block();
        }
        if (!problems.isEmpty()) {
            throw new ProblemException(problems);
        }
        return new Theme(rules, pageMargins, variables);
    }

    private void block() {
        List<Token> head = new ArrayList<>();
        while (!peek().is("{") && !peek().text().isEmpty()) {
            head.add(tokens.get(at++));
        }
        Token open = peek();
        if (open.text().isEmpty() || head.isEmpty()) {
            fault(head.isEmpty() ? open : head.get(0), "A rule is a selector, then { … }.", "");
            at = Math.min(at + 1, tokens.size() - 1);
            return;
        }
        at++;
        List<Token> body = body(open);
        if (head.get(0).is("@page") && head.size() == 1) {
            declarations.page(body, pageMargins);
        } else if (head.get(0).is(":") && head.size() == 2 && head.get(1).is("root")) {
            declarations.variables(body);
        } else if (head.get(0).text().startsWith("@")) {
            fault(head.get(0), "\"" + head.get(0).text() + "\" is not allowed.", "Allowed: @page.");
        } else {
            rule(head, body);
        }
    }

    private List<Token> body(Token open) {
        List<Token> body = new ArrayList<>();
        while (!peek().is("}") && !peek().is("{") && !peek().text().isEmpty()) {
            body.add(tokens.get(at++));
        }
        if (peek().is("}")) {
            at++;
        } else {
            fault(open, "This { has no } of its own.", "Rules cannot stand inside one another.");
            at += peek().is("{") ? 1 : 0;
        }
        return body;
    }

    private void rule(List<Token> head, List<Token> body) {
        Map<Property, Value> settings = declarations.settings(body);
        List<Selector.Step> steps = new ArrayList<>();
        for (Token token : head) {
            if (token.is(",")) {
                add(steps, settings);
                steps = new ArrayList<>();
            } else {
                steps.add(step(token));
            }
        }
        add(steps, settings);
    }

    private void add(List<Selector.Step> steps, Map<Property, Value> settings) {
        if (!steps.isEmpty()) {
            Selector selector = new Selector(List.copyOf(steps));
            rules.add(new StyleRule(selector, settings, selector.weight()));
        }
    }

    private Selector.Step step(Token token) {
        String written = token.text();
        int dot = written.indexOf('.');
        String tag = dot < 0 ? written : written.substring(0, dot);
        List<String> classes =
                dot < 0 ? List.of() : List.of(written.substring(dot + 1).split("\\.", -1));
        boolean plain = true;
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            plain &= c == '.' || c == '-' || c == '_' || Character.isLetterOrDigit(c);
        }
        if (!plain || classes.contains("")) {
            String allowed =
                    "Allowed: element, .class, element.class, one inside another (.a .b), and lists with commas.";
            fault(token, "\"" + token.text() + "\" is not a selector a theme may use.", allowed);
        } else if (!tag.isEmpty() && !Vocabulary.knows(tag)) {
            fault(
                    token,
                    "\"" + tag + "\" is not an element of a page.",
                    Nearest.mend(tag, Vocabulary.names(), "Allowed"));
        }
        return new Selector.Step(tag.isEmpty() ? null : tag, List.copyOf(classes));
    }

    private Token peek() {
        return tokens.get(at);
    }

    private void fault(Token token, String what, String mend) {
        Place place = new Place(name, token.line(), token.column());
        problems.add(Problem.at(place, what, mend)
                .onLine(css.lines().skip(token.line() - 1L).findFirst().orElse("")));
    }
}
