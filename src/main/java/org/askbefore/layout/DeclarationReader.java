package org.askbefore.layout;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.askbefore.layout.ThemeScanner.Token;
import org.askbefore.problem.Nearest;
import org.jspecify.annotations.Nullable;

/** Reads what stands between the braces of a rule: property: value; … */
final class DeclarationReader {
    /** Takes a fault: where, what, how to mend it. */
    interface Faults {
        void add(Token token, String what, String mend);
    }

    private record Declaration(Token name, List<Token> values) {}

    private final Map<String, List<Token>> variables;
    private final Faults faults;

    DeclarationReader(Map<String, List<Token>> variables, Faults faults) {
        this.variables = variables;
        this.faults = faults;
    }

    /** Remembers the variables of :root. */
    void variables(List<Token> body) {
        for (Declaration declaration : declarations(body)) {
            if (declaration.name().text().startsWith("--")) {
                variables.put(declaration.name().text(), declaration.values());
            } else {
                faults.add(declaration.name(), ":root holds variables only.", "A variable begins with --.");
            }
        }
    }

    /** Reads the margins of @page; its size is for the browser, as the paper is chosen elsewhere. */
    void page(List<Token> body, Map<Side, Double> margins) {
        for (Declaration declaration : declarations(body)) {
            String name = declaration.name().text();
            if (name.equals("size")) {
                continue;
            }
            boolean margin = name.equals("margin") || name.startsWith("margin-");
            if (!margin) {
                faults.add(declaration.name(), "@page cannot set \"" + name + "\".", "Allowed: size, margin.");
                continue;
            }
            Map<Property, Value> settings = new EnumMap<>(Property.class);
            set(declaration, settings);
            for (Side side : Side.values()) {
                if (settings.get(Property.MARGIN_TOP.of(side)) instanceof Value.Points length) {
                    margins.put(side, length.points());
                }
            }
        }
    }

    /** Reads a rule's properties, shorthands spelt out. */
    Map<Property, Value> settings(List<Token> body) {
        Map<Property, Value> settings = new EnumMap<>(Property.class);
        for (Declaration declaration : declarations(body)) {
            set(declaration, settings);
        }
        return settings;
    }

    private void set(Declaration declaration, Map<Property, Value> settings) {
        String name = declaration.name().text();
        List<Token> values = declaration.values();
        Property property = Property.named(name);
        if (property != null && property.allows("any")) {
            return;
        }
        List<Shorthand.Setting> expanded = property == null ? Shorthand.expand(name, values) : single(property, values);
        if (expanded == null) {
            faults.add(declaration.name(), "\"" + name + "\" is not a property a theme may set.", nearest(name));
        } else if (expanded.isEmpty()) {
            String allowed = property == null ? "" : "Allowed: " + property.allowed() + ".";
            faults.add(declaration.name(), "\"" + name + "\" cannot be set to this.", allowed);
        } else {
            expanded.forEach(setting -> set(setting, settings));
        }
    }

    /** What may be set, the sides of margin, padding and border left out; and what was meant. */
    private static String nearest(String name) {
        Set<String> names = Shorthand.names();
        for (Property known : Property.values()) {
            names.add(known.css);
        }
        String all = names.stream()
                .filter(known -> Side.of(known) == null)
                .collect(Collectors.joining(
                        ", ", "Allowed: ", "; margin, padding and border by side too (margin-top)."));
        return Nearest.to(name, names)
                .map(meant -> "Did you mean \"" + meant + "\"? " + all)
                .orElse(all);
    }

    private static List<Shorthand.Setting> single(Property property, List<Token> values) {
        return values.size() == 1 ? List.of(new Shorthand.Setting(property, values.get(0))) : List.of();
    }

    private void set(Shorthand.Setting setting, Map<Property, Value> settings) {
        Value value = ValueReader.read(setting.property(), setting.value().text());
        if (value == null) {
            String what = "\"" + setting.property().css + "\" cannot be \""
                    + setting.value().text() + "\".";
            faults.add(setting.value(), what, "Allowed: " + setting.property().allowed() + ".");
        } else {
            settings.put(setting.property(), value);
        }
    }

    private List<Declaration> declarations(List<Token> body) {
        List<Declaration> found = new ArrayList<>();
        List<Token> part = new ArrayList<>();
        for (Token token : body) {
            if (token.is(";")) {
                add(part, found);
                part = new ArrayList<>();
            } else {
                part.add(token);
            }
        }
        add(part, found);
        return found;
    }

    private void add(List<Token> part, List<Declaration> found) {
        if (part.isEmpty()) {
            return;
        }
        if (part.size() < 3 || !part.get(1).is(":")) {
            faults.add(part.get(0), "This is not a property and its value.", "Write property: value;");
            return;
        }
        List<Token> values = substituted(part.subList(2, part.size()));
        if (values != null) {
            Token name = part.get(0);
            String lower =
                    name.text().startsWith("--") ? name.text() : name.text().toLowerCase(Locale.ROOT);
            found.add(new Declaration(new Token(lower, name.line(), name.column(), name.spaced()), values));
        }
    }

    /** The values with each var(--name) replaced; null where a variable is not known. */
    private @Nullable List<Token> substituted(List<Token> written) {
        List<Token> values = new ArrayList<>();
        for (int i = 0; i < written.size(); i++) {
            Token token = written.get(i);
            boolean variable = token.is("var")
                    && i + 3 < written.size()
                    && written.get(i + 1).is("(");
            if (!variable) {
                values.add(token);
                continue;
            }
            Token name = written.get(i + 2);
            List<Token> value = variables.get(name.text());
            if (value == null) {
                faults.add(
                        name,
                        "\"" + name.text() + "\" is not set in :root.",
                        Nearest.mend(name.text(), variables.keySet(), "Allowed"));
                return null;
            }
            value.forEach(part -> values.add(new Token(part.text(), token.line(), token.column(), true)));
            i += 3;
        }
        return values;
    }
}
