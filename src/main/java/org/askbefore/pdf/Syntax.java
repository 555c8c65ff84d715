package org.askbefore.pdf;

/** How numbers, words and colours are written in a PDF file. */
final class Syntax {
    private static final char[] HEX = "0123456789ABCDEF".toCharArray();

    private Syntax() {}

    /** A number with at most two decimals. */
    static void number(StringBuilder out, double value) {
        long hundredths = Math.round(value * 100);
        if (hundredths < 0) {
            out.append('-');
            hundredths = -hundredths;
        }
        out.append(hundredths / 100);
        int rest = (int) (hundredths % 100);
        if (rest != 0) {
            out.append('.').append((char) ('0' + rest / 10));
            if (rest % 10 != 0) {
                out.append((char) ('0' + rest % 10));
            }
        }
    }

    /** Numbers with blanks between. */
    static String numbers(double... values) {
        StringBuilder out = new StringBuilder();
        for (double value : values) {
            if (out.length() > 0) {
                out.append(' ');
            }
            number(out, value);
        }
        return out.toString();
    }

    /** A colour's red, green and blue from 0 to 1, to three decimals. */
    static String colour(int rgb) {
        return part(rgb >> 16) + " " + part(rgb >> 8) + " " + part(rgb);
    }

    private static String part(int channel) {
        int value = (channel & 255) * 1000 / 255;
        return value == 1000
                ? "1"
                : value == 0
                        ? "0"
                        : "." + (char) ('0' + value / 100) + (char) ('0' + value / 10 % 10) + (char) ('0' + value % 10);
    }

    /** Words that a reader shows: as they are where they are plain, else as UTF-16. */
    static String words(String text) {
        StringBuilder out = new StringBuilder("(");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c > '~') {
                return unicode(text);
            }
            character(out, c);
        }
        return out.append(')').toString();
    }

    private static String unicode(String text) {
        StringBuilder out = new StringBuilder("<FEFF");
        for (int i = 0; i < text.length(); i++) {
            hex(out, text.charAt(i));
        }
        return out.append('>').toString();
    }

    /** Four hexadecimal digits. */
    static void hex(StringBuilder out, int value) {
        out.append(HEX[value >> 12 & 15])
                .append(HEX[value >> 8 & 15])
                .append(HEX[value >> 4 & 15])
                .append(HEX[value & 15]);
    }

    /** A number from 0 to 65535 as two characters of a string. */
    static void pair(StringBuilder out, int value) {
        character(out, (char) (value >> 8 & 255));
        character(out, (char) (value & 255));
    }

    private static void character(StringBuilder out, char c) {
        if (c == '\r') {
            out.append("\\r");
            return;
        }
        if (c == '(' || c == ')' || c == '\\') {
            out.append('\\');
        }
        out.append(c);
    }
}
