package org.askbefore.questionbank;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The reading grade of each procedure's questions together, and of each question with the words that make it hard. */
public final class ReadingTable {
    private ReadingTable() {}

    /** As lines of text, the hardest question first. */
    public static String of(QuestionBank bank) {
        StringBuilder out = new StringBuilder("grade  words a sentence  list\n");
        ListReading.of(bank)
                .forEach((procedure, reading) -> out.append(String.format(
                        Locale.ROOT, "%5.1f  %16.1f  %s%n", reading.grade(), reading.wordsPerSentence(), procedure)));
        out.append("\ngrade  longest sentence  question (words of three syllables or more)\n");
        List<Question> hardestFirst = bank.questions().stream()
                .sorted(Comparator.comparing((Question question) -> -grade(question))
                        .thenComparing(Question::id))
                .toList();
        for (Question question : hardestFirst) {
            String text = question.patient().all();
            out.append(String.format(
                    Locale.ROOT,
                    "%5.1f  %16d  %s (%s)%n",
                    grade(question),
                    Reading.of(text).longest(),
                    question.id(),
                    String.join(", ", Reading.hardWords(text))));
        }
        return out.toString();
    }

    private static double grade(Question question) {
        return Reading.of(question.patient().all()).grade();
    }
}
