package org.askbefore;

import java.util.List;
import java.util.Random;

/** Spoils sound texts as slips, bad editors and bad luck would: the same texts for the same seed. */
public final class Mangled {
    private static final List<String> SNIPPETS = List.of(
            ":",
            ": ",
            "- ",
            "[",
            "]",
            "{",
            "}",
            ",",
            "\"",
            "'",
            "#",
            "&a ",
            "*a",
            "!",
            "!!int ",
            "|\n",
            ">\n",
            "?",
            "%",
            "@",
            "`",
            "\\",
            "\t",
            "\n",
            "\r\n",
            "\n\n  ",
            "---\n",
            "...\n",
            "<<: ",
            "\"\\x",
            "\"\\uD83D\"",
            "\"\\UFFFFFFFF\"",
            "\"\\e[31m\"",
            "%YAML 9.9\n",
            "%TAG ! !\n",
            "!<%FF> ",
            "\u0000",
            "\u0007",
            "\u0085",
            "\u200F",
            "\u2028",
            "\uFEFF",
            "\uFFFE",
            "\uD83D\uDE00",
            "\uD83D",
            "腰",
            "é",
            "none",
            "min",
            "all: ",
            "not: ",
            "unknown: ",
            "[[[[",
            "{a: ",
            "99999999999");
    private final Random random;

    public Mangled(long seed) {
        this.random = new Random(seed);
    }

    /** The text with a few things wrong, or by chance none. */
    public String spoil(String text) {
        StringBuilder spoilt = new StringBuilder(text);
        for (int slips = 1 + random.nextInt(4); slips > 0; slips--) {
            slip(spoilt);
        }
        return spoilt.toString();
    }

    private void slip(StringBuilder text) {
        int at = random.nextInt(text.length() + 1);
        int end = Math.min(text.length(), at + 1 + random.nextInt(6));
        switch (random.nextInt(8)) {
            case 0 -> text.delete(at, end);
            case 1 -> text.insert(at, text.substring(at, end));
            case 2 -> text.insert(at, text.substring(random.nextInt(text.length() + 1)));
            case 3 -> text.setLength(at);
            case 4 ->
                text.replace(
                        at,
                        end,
                        new StringBuilder(text.substring(at, end)).reverse().toString());
            case 5 ->
                text.insert(at, SNIPPETS.get(random.nextInt(SNIPPETS.size())).repeat(1 + random.nextInt(60)));
            default -> text.insert(at, SNIPPETS.get(random.nextInt(SNIPPETS.size())));
        }
    }
}
