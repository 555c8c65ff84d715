package org.askbefore.interview;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.askbefore.problem.Nearest;
import org.askbefore.situation.Fact;
import org.askbefore.situation.Value;

/** Reads an answer that was typed: numbers of choices, names of values, or their plain words. Nothing is guessed. */
public final class ReplyReader {
    private static final Pattern NOT_KNOWN =
            Pattern.compile("|skip|(i )?(don'?t|do not) know|not known|unknown", Pattern.CASE_INSENSITIVE);
    private static final Pattern DIGITS = Pattern.compile("[0-9]+");
    /** The number of "I don't know" beside choices. */
    private static final String ZERO = "0";

    private static final int LONGEST = 9;
    private static final int REPEATED = 40;
    private static final Reply LEFT_OUT = new Reply.NotKnown();

    private final Step step;

    private ReplyReader(Step step) {
        this.step = step;
    }

    /** What those words mean as an answer to that question. */
    public static Reply read(Step step, String typed) {
        String words = typed.strip().replace('\u2019', '\'');
        if (NOT_KNOWN.matcher(words).matches()) {
            return LEFT_OUT;
        }
        if (step.fact().kind() instanceof Fact.WholeNumber range) {
            return number(range, words);
        }
        return words.equals(ZERO) ? LEFT_OUT : new ReplyReader(step).choice(words);
    }

    private static Reply number(Fact.WholeNumber range, String words) {
        if (DIGITS.matcher(words).matches() && words.length() <= LONGEST) {
            int number = Integer.parseInt(words);
            if (number >= range.min() && number <= range.max()) {
                return new Reply.Known(new Value.Amount(number));
            }
        }
        return new Reply.NotTaken(quoted(words) + " is not a whole number from " + range.min() + " to " + range.max()
                + ". Leave it empty if you do not know.");
    }

    private Reply choice(String words) {
        Set<String> whole = meant(words);
        if (whole.size() == 1) {
            return known(whole);
        }
        Set<String> chosen = new LinkedHashSet<>();
        List<String> faults = new ArrayList<>();
        for (String piece : pieces(words)) {
            Set<String> meant = meant(piece);
            if (piece.equals(ZERO)) {
                faults.add("0 (I don't know) stands only alone.");
            } else if (meant.size() == 1) {
                chosen.addAll(meant);
            } else {
                faults.add(notTaken(piece, meant));
            }
        }
        return faults.isEmpty() ? known(chosen) : new Reply.NotTaken(String.join(" ", new LinkedHashSet<>(faults)));
    }

    /** The parts between commas and semicolons, cut at blanks where the whole of one is no answer. */
    private List<String> pieces(String words) {
        List<String> pieces = new ArrayList<>();
        for (String part : words.split("[,;]", -1)) {
            String piece = part.strip();
            if (!piece.isEmpty()) {
                pieces.addAll(meant(piece).isEmpty() ? List.of(piece.split("\\s+", -1)) : List.of(piece));
            }
        }
        return pieces;
    }

    private Reply known(Set<String> chosen) {
        if (chosen.isEmpty()) {
            return new Reply.NotTaken("There is no answer between the signs.");
        }
        if (!step.takesSeveral()) {
            return chosen.size() == 1
                    ? new Reply.Known(new Value.Chosen(chosen.iterator().next()))
                    : new Reply.NotTaken("This takes one answer, and here are " + chosen.size() + ".");
        }
        if (chosen.contains(Fact.NONE)) {
            return chosen.size() == 1
                    ? new Reply.Known(new Value.Several(List.of()))
                    : new Reply.NotTaken("\"None of these\" and another answer cannot both hold. Keep one of the two.");
        }
        List<String> ordered =
                step.fact().values().stream().filter(chosen::contains).toList();
        return new Reply.Known(new Value.Several(ordered));
    }

    /** Every value that the words may mean: by number, by name, by plain words. */
    private Set<String> meant(String words) {
        Set<String> meant = new LinkedHashSet<>();
        String folded = fold(words);
        for (int i = 0; i < step.choices().size(); i++) {
            Choice choice = step.choices().get(i);
            if (words.equals(String.valueOf(i + 1))
                    || folded.equals(fold(choice.name()))
                    || folded.equals(fold(choice.label()))) {
                meant.add(choice.name());
            }
        }
        return meant;
    }

    private String notTaken(String piece, Set<String> meant) {
        if (meant.size() > 1) {
            return quoted(piece) + " may mean " + String.join(" or ", meant) + ". Answer with the number.";
        }
        if (DIGITS.matcher(piece).matches()) {
            return quoted(piece) + " is not a number of this question: 1 to "
                    + step.choices().size() + ".";
        }
        List<String> names = step.choices().stream().map(Choice::name).toList();
        String hint = Nearest.to(piece, names)
                .map(name -> "Did you mean \"" + name + "\"?")
                .orElseGet(() -> holding(fold(piece), names));
        return (quoted(piece) + " is not an answer of this question. " + hint).strip();
    }

    private static String holding(String folded, List<String> names) {
        List<String> near =
                names.stream().filter(name -> fold(name).contains(folded)).toList();
        return near.isEmpty() ? "" : near.stream().collect(Collectors.joining("\" or \"", "Did you mean \"", "\"?"));
    }

    private static String fold(String words) {
        return words.strip()
                .toLowerCase(Locale.ROOT)
                .replace('\u2019', '\'')
                .replace('_', '-')
                .replaceAll("\\s+", "-");
    }

    /** What was typed, without what a terminal would act upon. */
    private static String quoted(String words) {
        String plain = words.replaceAll("\\p{Cntrl}|\\p{Cf}", "");
        int end = Math.min(plain.length(), REPEATED);
        return "\"" + (end < plain.length() ? plain.substring(0, end) + "…" : plain) + "\"";
    }
}
