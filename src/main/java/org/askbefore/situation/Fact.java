package org.askbefore.situation;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One thing that may be known of a patient.
 *
 * @param name as written in situation files, options and CSV headers
 * @param kind which values it can have
 * @param ask the question put to the patient by the form and the interview
 * @param askOther the same put to someone who asks for the patient; {person} stands for the patient
 * @param help what a person may need to know to answer; may be empty
 * @param labels each value in plain words
 * @param telling how it is said in "Tell your team"; null where the team need not be told
 * @param frame whether it says what the procedure and the person are, and is nothing that a person ticks of themselves
 */
public record Fact(
        String name,
        Kind kind,
        String ask,
        String askOther,
        String help,
        Map<String, String> labels,
        @Nullable Telling telling,
        boolean frame) {

    /** The values given for "nothing of these": the only "no" there is. */
    public static final String NONE = "none";

    /** Which values a fact can have. */
    public sealed interface Kind {}

    /** A single value. */
    public record OneOf(List<String> values) implements Kind {}

    /** One value or more, or none of them. */
    public record ManyOf(List<String> values) implements Kind {}

    /** A whole number, both limits included. */
    public record WholeNumber(int min, int max, String unit) implements Kind {}

    /**
     * How a fact is said in "Tell your team".
     *
     * @param lead the words before the value, such as "Medicine"
     * @param delicate values that are printed only if the person wants them printed
     * @param untold values that the team of a procedure need not be told
     */
    public record Telling(String lead, List<String> delicate, List<String> untold) {}

    /** The named values, in the order of the vocabulary; none for a number. */
    public List<String> values() {
        if (kind instanceof OneOf one) {
            return one.values();
        }
        return kind instanceof ManyOf many ? many.values() : List.of();
    }

    /** The value in plain words. */
    public String label(String value) {
        return labels.getOrDefault(value, value);
    }

    /** A value that says only that it is not known: it counts as no more than a missing one. */
    public static boolean isNoAnswer(String value) {
        return value.equals("not-sure") || value.equals("not-told");
    }
}
