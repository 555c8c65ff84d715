package org.askbefore.questionbank;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The short forms that printed texts may use.
 *
 * @param longForms what each stands for
 */
record Abbreviations(Map<String, String> longForms) {
    /** A word with its number, as in GLP-1, or letters with full stops, as in e.g. */
    private static final Pattern WORD = Pattern.compile("\\b(\\p{L}\\.){2,}|[\\p{L}\\p{N}]+(-\\p{N}+|&\\p{L}+)*");

    /** Two capitals together, or a capital with a number. NeuroTarget and X-ray are words. */
    private static final Pattern SHORT = Pattern.compile("\\p{Lu}{2}|\\p{Lu}-?\\p{N}|\\p{Lu}&|\\.");

    /** The short forms in a text, each once, in their order. */
    static List<String> in(String text) {
        return WORD.matcher(text)
                .results()
                .map(match -> match.group())
                .filter(word -> SHORT.matcher(word).find())
                .distinct()
                .toList();
    }

    /** Whether a text says what the short form stands for where it first uses it. */
    boolean spellsOut(String text, String shortForm) {
        String meaning = longForms.get(shortForm);
        if (meaning == null) {
            return false;
        }
        String all = text.toLowerCase(Locale.ROOT);
        String shown = shortForm.toLowerCase(Locale.ROOT);
        String spelled = meaning.toLowerCase(Locale.ROOT);
        int first = text.indexOf(shortForm);
        return List.of(spelled + " (" + shown + ")", "(" + spelled + ", " + shown + ")", shown + " (" + spelled + ")")
                .stream()
                .anyMatch(form -> all.startsWith(form, first - form.indexOf(shown)));
    }
}
