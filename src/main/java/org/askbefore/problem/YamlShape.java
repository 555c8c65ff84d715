package org.askbefore.problem;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes values of the wanted shape out of a YAML file, and reports what has another shape. */
public final class YamlShape {
    private final Problems problems;

    public YamlShape(Problems problems) {
        this.problems = problems;
    }

    /** A text that is there and not empty; null, and reported, if not. */
    public @Nullable String text(YamlNode.Entries in, String name) {
        YamlNode node = in.get(name);
        if (node == null) {
            problems.add(in.problem("\"" + name + "\" is missing.", "Add  " + name + ": …"));
            return null;
        }
        return text(node, name);
    }

    /** A text, or null if the name is not there. */
    public @Nullable String optionalText(YamlNode.Entries in, String name) {
        YamlNode node = in.get(name);
        return node == null ? null : text(node, name);
    }

    public @Nullable String text(YamlNode node, String name) {
        if (node instanceof YamlNode.Text text && !text.text().isBlank()) {
            return text.text().strip();
        }
        problems.add(node.problem("\"" + name + "\" needs a text, and here is " + node.kind() + ".", ""));
        return null;
    }

    /** The texts of a list; a single text counts as a list of one; empty if the name is not there. */
    public List<YamlNode.Text> texts(YamlNode.Entries in, String name) {
        YamlNode node = in.get(name);
        return node == null ? List.of() : texts(node, name);
    }

    public List<YamlNode.Text> texts(YamlNode node, String name) {
        List<YamlNode.Text> texts = new ArrayList<>();
        List<YamlNode> items = node instanceof YamlNode.Items list ? list.items() : List.of(node);
        for (YamlNode item : items) {
            if (item instanceof YamlNode.Text text && !text.text().isBlank()) {
                texts.add(text);
            } else {
                problems.add(
                        item.problem("\"" + name + "\" needs a list of texts, and here is " + item.kind() + ".", ""));
            }
        }
        return texts;
    }

    /** A whole number within the limits, or null, and reported, if it is something else. */
    public @Nullable Integer number(YamlNode node, String name, int min, int max) {
        if (node instanceof YamlNode.Text text) {
            try {
                int number = Integer.parseInt(text.text().strip());
                if (number >= min && number <= max) {
                    return number;
                }
            } catch (NumberFormatException e) {
                // Reported below, with the range that is wanted.
            }
        }
        String wanted = "\"" + name + "\" needs a whole number from " + min + " to " + max + ".";
        problems.add(node.problem(wanted, ""));
        return null;
    }

    /** A date such as 2026-11-22, or null, and reported, if it is something else. */
    public @Nullable LocalDate date(YamlNode node, String name) {
        if (node instanceof YamlNode.Text text) {
            try {
                return LocalDate.parse(text.text().strip());
            } catch (DateTimeParseException e) {
                // Reported below.
            }
        }
        problems.add(node.problem("\"" + name + "\" needs a date.", "Write it as year-month-day: 2026-11-22"));
        return null;
    }

    /** Names with values, or null, and reported, if it is something else. */
    public YamlNode.@Nullable Entries entries(YamlNode node, String name) {
        if (node instanceof YamlNode.Entries entries) {
            return entries;
        }
        problems.add(node.problem("\"" + name + "\" needs names with values, and here is " + node.kind() + ".", ""));
        return null;
    }
}
