package org.askbefore.layout;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads one value of a theme. */
final class ValueReader {
    private static final double MOST_POINTS = 400;
    /** Letters smaller than this are no letters. */
    private static final double LEAST_TYPE = 4;

    private ValueReader() {}

    /** The value; null where the property does not allow what is written. */
    static @Nullable Value read(Property property, String written) {
        if (written.startsWith("#")) {
            return property.allows("colour") ? colour(written) : null;
        }
        String word = written.toLowerCase(Locale.ROOT);
        if (!word.isEmpty() && (word.charAt(0) < 'a' || word.charAt(0) > 'z')) {
            return number(property, word);
        }
        boolean kind = word.equals("pt") || word.equals("number") || word.equals("colour");
        return !kind && property.allows(word) ? new Value.Word(word) : null;
    }

    private static @Nullable Value number(Property property, String word) {
        if (word.endsWith("pt")) {
            Value.Points points = property.allows("pt") ? points(word.substring(0, word.length() - 2)) : null;
            boolean type = property == Property.FONT_SIZE || property == Property.LINE_HEIGHT;
            return type && points != null && points.points() < LEAST_TYPE ? null : points;
        }
        if (word.endsWith("%")) {
            double percent = decimal(word.substring(0, word.length() - 1));
            return property.allows("%") && percent > 0 && percent <= 100 ? new Value.Percent(percent) : null;
        }
        double number = decimal(word);
        if (number == 0 && property.allows("pt") && !property.allows("number")) {
            return new Value.Points(0);
        }
        return property.allows("number") && number > 0 && number <= 10 ? new Value.Factor(number) : null;
    }

    /** A length written as points; null where it is none, is negative or is larger than any page needs. */
    private static Value.@Nullable Points points(String digits) {
        double points = decimal(digits);
        return points >= 0 && points <= MOST_POINTS ? new Value.Points(points) : null;
    }

    /** A plain decimal number; -1 where it is none. */
    private static double decimal(String digits) {
        int dots = 0;
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            dots += c == '.' ? 1 : 0;
            if (c != '.' && (c < '0' || c > '9')) {
                return -1;
            }
        }
        return digits.isEmpty() || digits.length() > 12 || dots > 1 || digits.equals(".")
                ? -1
                : Double.parseDouble(digits);
    }

    private static @Nullable Value colour(String written) {
        String hex = written.substring(1);
        if (!hex.chars().allMatch(c -> c < 128 && Character.digit(c, 16) >= 0)) {
            return null;
        }
        return switch (hex.length()) {
            case 3 -> {
                int rgb = Integer.parseInt(hex, 16);
                yield new Value.Colour(doubled(rgb >> 8) << 16 | doubled(rgb >> 4) << 8 | doubled(rgb));
            }
            case 6 -> new Value.Colour(Integer.parseInt(hex, 16));
            default -> null;
        };
    }

    /** One hexadecimal digit as two of the same. */
    private static int doubled(int digit) {
        return (digit & 15) * 17;
    }
}
