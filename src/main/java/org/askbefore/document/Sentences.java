package org.askbefore.document;

import java.util.ArrayList;
import java.util.List;

/** Takes a text apart into sentences, for pages that print each on a line of its own. */
final class Sentences {
    private Sentences() {}

    /** A sentence ends with a full stop, question mark or exclamation mark before a blank and a capital or an opening quote. */
    static List<String> of(String text) {
        List<String> sentences = new ArrayList<>();
        int from = 0;
        for (int i = 0; i + 2 < text.length(); i++) {
            if (".?!".indexOf(text.charAt(i)) >= 0 && text.charAt(i + 1) == ' ' && begins(text.charAt(i + 2))) {
                sentences.add(text.substring(from, i + 1));
                from = i + 2;
            }
        }
        if (from < text.length()) {
            sentences.add(text.substring(from));
        }
        return sentences;
    }

    private static boolean begins(char letter) {
        return Character.isUpperCase(letter) || Character.isDigit(letter) || letter == '“' || letter == '"';
    }
}
