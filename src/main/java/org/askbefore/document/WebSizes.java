package org.askbefore.document;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns the points of a theme into parts of the reader's own size of letters, for the web page: whoever reads everything in large
 * letters has chosen them once, in the browser. Paper has no such wish, so the margins of @page stay as they are.
 */
final class WebSizes {
    /** What browsers take for their usual size of letters. */
    private static final BigDecimal USUAL = BigDecimal.valueOf(12);

    private static final Pattern POINTS =
            Pattern.compile("/\\*.*?\\*/|@page\\s*\\{[^}]*\\}|(\\d+(?:\\.\\d+)?)pt\\b", Pattern.DOTALL);

    private WebSizes() {}

    static String of(String css) {
        return POINTS.matcher(css).replaceAll(WebSizes::inRem);
    }

    private static String inRem(MatchResult found) {
        String points = found.group(1);
        if (points == null) {
            return Matcher.quoteReplacement(found.group());
        }
        return new BigDecimal(points)
                        .divide(USUAL, new MathContext(4))
                        .stripTrailingZeros()
                        .toPlainString() + "rem";
    }
}
