package org.askbefore.questionbank;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How hard a text is to read, by Flesch and Kincaid's grade (1975): the years of school in the United States. Syllables are
 * counted by the vowel groups of a word, which is off by one for some words and right on the average of a list.
 *
 * @param words how many
 * @param sentences how many
 * @param syllables how many
 * @param longest the words of the longest sentence
 */
public record Reading(int words, int sentences, int syllables, int longest) {
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.?!])[\"”’)]*\\s+");
    private static final Pattern WORD = Pattern.compile("[\\p{L}0-9][\\p{L}0-9'’%-]*");
    private static final Pattern SILENT = Pattern.compile("(?:[^laeiouy]es|[^td]ed|[^laeiouy]e)$");
    private static final Pattern VOWELS = Pattern.compile("[aeiouy]{1,2}");

    /** Nothing read yet. */
    public static final Reading NOTHING = new Reading(0, 0, 0, 0);

    /** Counts a text. */
    public static Reading of(String text) {
        Reading sum = NOTHING;
        for (String sentence : SENTENCE_END.split(text.strip(), -1)) {
            List<String> words = words(sentence);
            if (!words.isEmpty()) {
                int syllables = words.stream().mapToInt(Reading::syllables).sum();
                sum = sum.plus(new Reading(words.size(), 1, syllables, words.size()));
            }
        }
        return sum;
    }

    /** Both texts together. */
    public Reading plus(Reading more) {
        return new Reading(
                words + more.words,
                sentences + more.sentences,
                syllables + more.syllables,
                Math.max(longest, more.longest));
    }

    /** The grade; 0 for no text. */
    public double grade() {
        return words == 0 ? 0 : 0.39 * words / sentences + 11.8 * syllables / words - 15.59;
    }

    /** Words a sentence, on average. */
    public double wordsPerSentence() {
        return sentences == 0 ? 0 : (double) words / sentences;
    }

    /** The words of three syllables or more, which make a text hard. */
    public static List<String> hardWords(String text) {
        return words(text).stream()
                .filter(word -> syllables(word) > 2)
                .distinct()
                .toList();
    }

    private static List<String> words(String sentence) {
        Stream<String> found = WORD.matcher(sentence).results().map(match -> match.group());
        return found.toList();
    }

    private static int syllables(String word) {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            char c = Character.toLowerCase(word.charAt(i));
            if (c >= 'a' && c <= 'z') {
                letters.append(c);
            }
        }
        if (letters.length() <= 3) {
            return 1;
        }
        String spoken =
                SILENT.matcher(letters).replaceFirst(match -> match.group().substring(0, 1));
        String core = spoken.startsWith("y") ? spoken.substring(1) : spoken;
        return Math.max(1, (int) VOWELS.matcher(core).results().count());
    }
}
