package org.askbefore.batch;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.askbefore.problem.Place;
import org.askbefore.problem.SourceText;
import org.askbefore.problem.YamlNode;

/** The text of a cell, and what it says. */
final class Cell {
    private static final String BETWEEN_VALUES = ";";
    private static final Pattern LINE_ENDS = Pattern.compile("[ \\t]*[\\r\\n]+[ \\t]*");

    private Cell() {}

    /** Without space around it, and with a space for a line's end: what is printed stands on one line. */
    static String oneLine(String text) {
        String stripped = text.strip();
        boolean broken = stripped.indexOf('\n') >= 0 || stripped.indexOf('\r') >= 0;
        return broken ? LINE_ENDS.matcher(stripped).replaceAll(" ") : stripped;
    }

    static List<String> values(String text) {
        return text.contains(BETWEEN_VALUES)
                ? Stream.of(text.split(BETWEEN_VALUES, -1)).map(String::strip).toList()
                : List.of(text);
    }

    /** A text that stands in a column. */
    static YamlNode text(String column, String text) {
        return new YamlNode.Text(new SourceText(column, ""), Place.of(column), text);
    }

    static YamlNode list(String column, List<String> texts) {
        List<YamlNode> items = texts.stream().map(text -> text(column, text)).toList();
        return new YamlNode.Items(new SourceText(column, ""), Place.of(column), items);
    }
}
