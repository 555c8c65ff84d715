package org.askbefore.problem;

/** The line a mistake stands on, and a caret below it. Long lines are cut to what fits a terminal; control characters are blanked. */
final class Excerpt {
    private static final int WIDTH = 96;

    private Excerpt() {}

    static String of(String line, int column) {
        String shown = line.codePoints()
                .map(c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT ? ' ' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        int caret = Math.min(column - 1, shown.length());
        int from = Math.max(0, Math.min(caret - WIDTH / 2, shown.length() - WIDTH));
        String cut = shown.substring(from, Math.min(shown.length(), from + WIDTH));
        return cut.stripTrailing() + "\n  " + " ".repeat(caret - from) + "^";
    }
}
