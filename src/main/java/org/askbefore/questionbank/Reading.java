package org.askbefore.questionbank;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

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

    /** Letters and digits, with apostrophes, percent signs and hyphens inside. */
    private static List<String> words(String sentence) {
        List<String> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= sentence.length(); i++) {
            char c = i < sentence.length() ? sentence.charAt(i) : ' ';
            boolean begins = Character.isLetter(c) || (c >= '0' && c <= '9');
            if (start < 0 && begins) {
                start = i;
            } else if (start >= 0 && !begins && "'’%-".indexOf(c) < 0) {
                words.add(sentence.substring(start, i));
                start = -1;
            }
        }
        return words;
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
        letters.setLength(letters.length() - silent(letters));
        int syllables = 0;
        int vowels = 0;
        for (int i = letters.charAt(0) == 'y' ? 1 : 0; i < letters.length(); i++) {
            vowels = isOneOf("aeiouy", letters.charAt(i)) ? vowels + 1 : 0;
            syllables += vowels % 2;
        }
        return Math.max(1, syllables);
    }

    /** How many letters at the end of a word are not spoken: the "es" of makes, the "ed" of moved, the "e" of move. */
    private static int silent(CharSequence word) {
        int last = word.length() - 1;
        char before = word.charAt(last - 2);
        boolean e = word.charAt(last - 1) == 'e';
        if (e && word.charAt(last) == 's' && !isOneOf("laeiouy", before)) {
            return 2;
        }
        if (e && word.charAt(last) == 'd' && !isOneOf("td", before)) {
            return 2;
        }
        return word.charAt(last) == 'e' && !isOneOf("laeiouy", word.charAt(last - 1)) ? 1 : 0;
    }

    private static boolean isOneOf(String letters, char c) {
        return letters.indexOf(c) >= 0;
    }
}
