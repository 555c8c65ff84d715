package org.askbefore.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.askbefore.problem.Place;
import org.askbefore.problem.Problem;
import org.askbefore.problem.SourceText;

/** Finds in a style sheet what would end it inside the web page, or make a browser fetch something. */
final class SheetCheck {
    private static final Pattern REFUSED =
            Pattern.compile("</|\\\\|@import|(?:url|src|image|image-set|cross-fade)\\(", Pattern.CASE_INSENSITIVE);

    private SheetCheck() {}

    /** Every such place. */
    static List<Problem> faults(SourceText css) {
        List<Problem> faults = new ArrayList<>();
        Matcher matcher = REFUSED.matcher(css.text());
        while (matcher.find()) {
            String before = css.text().substring(0, matcher.start());
            int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
            Place place = new Place(css.name(), line, before.length() - before.lastIndexOf('\n'));
            String what = "\"" + matcher.group() + "\" cannot stand in a style sheet.";
            faults.add(Problem.at(place, what, why(matcher.group())).onLine(css.line(line)));
        }
        return faults;
    }

    private static String why(String found) {
        return switch (found) {
            case "</" -> "It would end the style sheet in a web page.";
            case "\\" -> "It can hide what would be refused; write the letter itself.";
            default -> "A page fetches nothing from elsewhere.";
        };
    }
}
