package org.askbefore.questionbank;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.askbefore.problem.Problems;

/** The words are short and plain, in the right voice, and hold no advice, dose or promise. */
final class WordingCheck {
    /** The most words of a sentence. */
    static final int LONGEST_SENTENCE = 20;
    /** The highest grade of one question. */
    static final double QUESTION_GRADE = 9;

    private static final Pattern FIRST_PERSON = Pattern.compile("\\b(I|I['’]\\w+|me|my|mine|myself)\\b");
    /** One person says "we" only of what is done together with the doctor. */
    private static final Pattern WE_ALONE = Pattern.compile(
            "\\b(we(?! (know|judge|say|check|agree|understand|find|tell|decide|expect|measure|plan)\\b)|us|our|ours)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern ADVICE = Pattern.compile(
            "\\b(you should|you must|you need to|you ought|we recommend|i recommend|do not take|don['’]t take|stop taking"
                    + "|start taking|painless|guarantee\\w*|no risk|risk[- ]free|will cure|perfectly safe|completely safe"
                    + "|nothing to worry about|do you have any)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern DOSE = Pattern.compile(
            "\\b\\d+([.,]\\d+)? ?(mg|mcg|µg|g|ml|units?|tablets?|pills?|milligrams?|micrograms?)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final List<String> PERSON = List.of("{person}", "{Person}");
    private static final List<String> NUMBERS = List.of("{emergency}", "{advice}", "{crisis}");
    private static final List<String> PERSON_AND_NUMBERS =
            List.of("{person}", "{Person}", "{emergency}", "{advice}", "{crisis}");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^}]*}");

    private final WrittenBank written;
    private final Problems problems;

    WordingCheck(WrittenBank written, Problems problems) {
        this.written = written;
        this.problems = problems;
    }

    void run() {
        Map<String, Question> asked = new HashMap<>();
        for (Written<Question> question : written.questions()) {
            voices(question);
            Wording patient = question.thing().patient();
            alone(question, "ask", patient.ask());
            patient.also().forEach(also -> alone(question, "also", also));
            alone(question, "why", patient.why());
            Wording other = question.thing().other();
            plain(question, "", patient);
            if (!other.equals(patient)) {
                plain(question, "-other", other);
            }
            String same = question.thing().patient().ask().toLowerCase(Locale.ROOT);
            Question earlier = asked.putIfAbsent(same, question.thing());
            if (earlier != null && !earlier.topic().equals(question.thing().topic())) {
                problems.add(question.problem(
                        "ask", "These words also stand in " + earlier.id() + ".", "Word one of them anew."));
            }
        }
        for (Written<Notice> notice : written.notices()) {
            sentences(
                    notice,
                    "text",
                    notice.thing().title() + ". " + spoken(notice.thing().text()));
            sentences(notice, "text-other", spoken(notice.thing().textOther()));
            sentences(notice, "page", notice.thing().page());
            forbid(notice, "text", DOSE, notice.thing().text(), "A dose has no place here");
            placeholders(notice, "title", notice.thing().title(), NUMBERS);
            placeholders(notice, "text", notice.thing().text(), NUMBERS);
            placeholders(notice, "page", notice.thing().page(), List.of());
            if (notice.has("text-other")) {
                placeholders(notice, "text-other", notice.thing().textOther(), PERSON_AND_NUMBERS);
            }
        }
        new ListReadingCheck(written, problems).run();
    }

    /** A text read in another voice speaks of the patient, never as the patient. */
    private void voices(Written<Question> question) {
        Wording other = question.thing().other();
        voice(question, "ask", other.ask());
        other.also().forEach(also -> voice(question, "also", also));
        voice(question, "why", other.why());
    }

    private void alone(Written<Question> question, String key, String text) {
        Matcher matcher = WE_ALONE.matcher(text);
        if (matcher.find()) {
            problems.add(question.problem(
                    key,
                    "\"" + matcher.group() + "\" in the voice of one person.",
                    "Write I; or what the doctor and the patient do together: we know, judge, check, agree, plan …"));
        }
    }

    private void voice(Written<Question> question, String key, String text) {
        Matcher matcher = FIRST_PERSON.matcher(text);
        if (matcher.find()) {
            boolean own = question.has(key + "-other");
            String word = "\"" + matcher.group() + "\"";
            problems.add(question.problem(
                    own ? key + "-other" : key,
                    own
                            ? "The other voice says " + word + "."
                            : "This says " + word + " and has no form for someone who asks for the patient.",
                    own ? "Write {person} instead." : "Add  " + key + "-other: …  with {person}."));
        }
    }

    private void placeholders(Written<?> file, String key, String text, List<String> allowed) {
        PLACEHOLDER
                .matcher(text)
                .results()
                .map(match -> match.group())
                .distinct()
                .forEach(found -> {
                    if (!allowed.contains(found)) {
                        problems.add(file.problem(
                                key,
                                "There is no placeholder " + found + " here.",
                                allowed.isEmpty()
                                        ? "Only the words for someone who asks for the patient have {person}."
                                        : "Placeholders: " + String.join(", ", allowed)));
                    }
                });
    }

    /** The words in one voice. What both voices share is looked at once, in the patient's. */
    void plain(Written<?> question, String voice, Wording words) {
        String text = spoken(words.all());
        double grade = Reading.of(text).grade();
        if (grade > QUESTION_GRADE) {
            problems.add(question.problem(
                    question.has("why" + voice) ? "why" + voice : "why",
                    String.format(Locale.ROOT, "The reading grade is %.1f; the limit is %.0f.", grade, QUESTION_GRADE),
                    "Shorter sentences, or other words for: " + String.join(", ", Reading.hardWords(text))));
        }
        part(question, "ask" + voice, words.ask());
        part(question, "also" + voice, String.join(" ", words.also()));
        part(question, "why" + voice, words.why());
    }

    private void part(Written<?> question, String key, String text) {
        if (question.has(key)) {
            sentences(question, key, spoken(text));
            forbid(question, key, ADVICE, text, "A question gives no advice or promise");
            forbid(question, key, DOSE, text, "A dose has no place here");
            placeholders(question, key, text, key.endsWith("-other") ? PERSON : List.of());
        }
    }

    void sentences(Written<?> file, String key, String text) {
        int longest = Reading.of(text).longest();
        if (longest > LONGEST_SENTENCE) {
            problems.add(file.problem(
                    key,
                    "A sentence has " + longest + " words; the limit is " + LONGEST_SENTENCE + ".",
                    "Make two of it."));
        }
    }

    private void forbid(Written<?> file, String key, Pattern pattern, String text, String why) {
        Matcher matcher = pattern.matcher(text);
        if (matcher.find()) {
            problems.add(file.problem(key, why + ": \"" + matcher.group() + "\".", "Say it as an open question."));
        }
    }

    private static String spoken(String text) {
        return text.replace("{person}", "my child")
                .replace("{Person}", "My child")
                .replace("{emergency}", "999")
                .replace("{advice}", "your doctor")
                .replace("{crisis}", "a crisis line");
    }
}
