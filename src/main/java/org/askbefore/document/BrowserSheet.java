package org.askbefore.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.askbefore.problem.Place;
import org.askbefore.problem.Problem;
import org.askbefore.problem.SourceText;

/**
 * Holds other people's style sheets for browsers to what the vocabulary holds their templates to: nothing on the page may make a
 * browser fetch or send anything. A tick could be told to another machine by the picture that its box shows.
 */
final class BrowserSheet {
    /** What fetches, what ends the style sheet, and the sign by which a letter of these could be written another way. */
    private static final Pattern REFUSED =
            Pattern.compile("@import|@namespace|(?:url|src|image|image-set)\\(|</|\\\\", Pattern.CASE_INSENSITIVE);

    private BrowserSheet() {}

    static List<Problem> faults(SourceText css) {
        List<Problem> faults = new ArrayList<>();
        Matcher refused = REFUSED.matcher(css.text());
        while (refused.find()) {
            String before = css.text().substring(0, refused.start());
            int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
            int column = refused.start() - before.lastIndexOf('\n');
            String what = "\"" + refused.group() + "\" is not allowed in a style sheet for browsers.";
            faults.add(
                    Problem.at(new Place(css.name(), line, column), what, "A page fetches nothing, and sends nothing.")
                            .onLine(css.line(line)));
        }
        return faults;
    }
}
