package org.askbefore.problem;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Says what a YAML parser's complaint means to the person who wrote the file. */
final class YamlFault {
    private static final String LOOK =
            "Look for a missing colon, a missing bracket or quote, or lines that are not indented alike.";

    static final String ANCHOR = "Anchors (&) and aliases (*) are not used here.";
    static final String ANCHOR_MEND =
            "Write the value out wherever it is needed. A text that begins with & or * needs quotes round it.";

    private YamlFault() {}

    static Problem of(YamlEngineException thrown, SourceText source) {
        if (thrown instanceof BoundedParser.Refused refused) {
            return refused.problem;
        }
        if (thrown instanceof MarkedYamlEngineException marked) {
            return at(marked, source);
        }
        if (thrown instanceof ReaderException unreadable) {
            Place place = place(source, unreadable.getPosition());
            String mend = "Delete it, or save the file as plain text in UTF-8.";
            return Problem.at(place, "Here is a character that a text file cannot hold.", mend)
                    .onLine(source.line(place.line()));
        }
        return Problem.at(Place.of(source.name()), "This is not valid YAML.", LOOK);
    }

    static Problem badEscape(SourceText source) {
        String what = "A backslash (\\) in double quotes stands before something that is not a character's code.";
        return Problem.at(Place.of(source.name()), what, "Write the character itself.");
    }

    private static Problem at(MarkedYamlEngineException thrown, SourceText source) {
        Place place = place(source, thrown.getProblemMark().or(thrown::getContextMark));
        String line = place.line() == 0 ? null : source.line(place.line());
        if (line != null && line.isBlank() && thrown.getContextMark().isPresent()) {
            place = place(source, thrown.getContextMark());
            line = source.line(place.line());
        }
        return Problem.at(place, "This is not valid YAML here.", mend(thrown, line, place.column()))
                .onLine(line);
    }

    private static String mend(MarkedYamlEngineException thrown, @Nullable String line, int column) {
        if (line != null && line.matches("[ -]*\t.*")) {
            return "Indent with spaces, never with tabs.";
        }
        String told = thrown.getContext() + " " + thrown.getProblem();
        if (told.contains("alias") || told.contains("anchor")) {
            return "A text that begins with & or * needs quotes round it.";
        }
        if (told.contains("document")) {
            return "Take out the line of dashes (---) or dots (...), or make two files of it.";
        }
        if (told.contains("mapping values are not allowed") && line != null && colonBefore(line, column)) {
            return "A text that has a colon and a space in it needs quotes round it.";
        }
        return LOOK;
    }

    private static boolean colonBefore(String line, int column) {
        int colon = line.indexOf(": ");
        return colon >= 0 && line.codePointCount(0, colon) < column - 1;
    }

    static Place place(SourceText source, Optional<Mark> mark) {
        return mark.map(at -> new Place(source.name(), at.getLine() + 1, at.getColumn() + 1))
                .orElse(Place.of(source.name()));
    }

    /** The place of a character by its number in the text, from 0. */
    private static Place place(SourceText source, int position) {
        int[] letters = source.text().codePoints().limit(position).toArray();
        String before = new String(letters, 0, letters.length);
        int start = before.lastIndexOf('\n') + 1;
        int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
        return new Place(source.name(), line, 1 + before.codePointCount(start, before.length()));
    }
}
