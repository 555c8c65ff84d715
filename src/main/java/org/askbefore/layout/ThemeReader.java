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
        List<Token> head = head();
        Token open = peek();
        if (head.isEmpty() && open.text().isEmpty()) {
            return; // Only at-rules were left.
        }
        if (!open.is("{") || head.isEmpty()) {
            fault(head.isEmpty() ? open : head.get(0), "A rule is a selector, then { … }.", "");
            at = Math.min(at + 1, tokens.size() - 1);
        } else if (head.get(0).is("@page") && head.size() == 1) {
            declarations.page(body(), pageMargins);
        } else if (head.get(0).is(":") && head.size() == 2 && head.get(1).is("root")) {
            declarations.variables(body());
        } else {
            rule(head, body());
        }
    }

    /** What stands before a {; an at-rule other than @page is passed over whole. */
    private List<Token> head() {
        List<Token> head = new ArrayList<>();
        while (!peek().is("{") && !peek().text().isEmpty()) {
            Token token = tokens.get(at++);
            if (head.isEmpty() && token.text().startsWith("@") && !token.is("@page")) {
                fault(token, "\"" + token.text() + "\" is not allowed.", "Allowed: @page.");
                pass();
            } else {
                head.add(token);
            }
        }
        return head;
    }

    /** Passes to the end of an at-rule: a semicolon, or the } that belongs to its first {. */
    private void pass() {
        int depth = 0;
        while (!peek().text().isEmpty()) {
            Token token = tokens.get(at++);
            depth += token.is("{") ? 1 : token.is("}") ? -1 : 0;
            if (depth <= 0 && (token.is("}") || token.is(";"))) {
                return;
            }
        }
    }

    private List<Token> body() {
        Token open = tokens.get(at++);
        int start = at;
        int whole = at;
        while (!peek().is("}") && !peek().is("{") && !peek().text().isEmpty()) {
            whole = tokens.get(at++).is(";") ? at : whole;
        }
        if (peek().is("}")) {
            return tokens.subList(start, at++);
        }
        fault(open, "This { has no } of its own.", "Rules cannot stand inside one another.");
        at = peek().is("{") ? whole : at;
        if (peek().is("{")) {
            at++; // Two in a row.
        }
        return tokens.subList(start, whole);
    }

    private void rule(List<Token> head, List<Token> body) {
        Map<Property, Value> settings = declarations.settings(body);
        List<Selector.Step> steps = new ArrayList<>();
        for (Token token : joined(head)) {
            if (token.is(",")) {
                add(steps, settings);
                steps = new ArrayList<>();
            } else {
                steps.add(step(token));
            }
        }
        add(steps, settings);
    }

    /** The parts of a selector, each whole: p:hover is one. */
    private static List<Token> joined(List<Token> head) {
        List<Token> parts = new ArrayList<>();
        for (Token token : head) {
            Token last = parts.isEmpty() ? null : parts.get(parts.size() - 1);
            if (last == null || token.spaced() || token.is(",") || last.is(",")) {
                parts.add(token);
            } else {
                Token both = new Token(last.text() + token.text(), last.line(), last.column(), last.spaced());
                parts.set(parts.size() - 1, both);
            }
        }
        return parts;
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
            fault(token, "\"" + tag + "\" is not an element of a page.", nearest(tag));
        }
        return new Selector.Step(tag.isEmpty() ? null : tag, List.copyOf(classes));
    }

    private static String nearest(String tag) {
        String all = "Allowed: " + String.join(", ", Vocabulary.names());
        return Nearest.to(tag, Vocabulary.names())
                .map(name -> "Did you mean \"" + name + "\"? " + all)
                .orElse(all);
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
