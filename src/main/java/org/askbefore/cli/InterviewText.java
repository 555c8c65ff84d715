package org.askbefore.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.askbefore.checklist.ShownNotice;
import org.askbefore.document.WrappedText;
import org.askbefore.interview.Choice;
import org.askbefore.interview.Step;
import org.askbefore.questionbank.InterviewStep;
import org.askbefore.situation.Fact;
import org.askbefore.situation.Person;
import org.askbefore.situation.Situation;
import org.askbefore.situation.Value;
import org.askbefore.situation.Vocabulary;
import org.jspecify.annotations.Nullable;

/** The words of an interview on a terminal: whole lines of plain text, for any terminal and for a screen reader. */
final class InterviewText {
    private final PrintStream out;

    InterviewText(PrintStream out) {
        this.out = out;
    }

    void intro() {
        say("This makes a list of questions to take to the surgeon. It asks what is known of the situation.");
        say("Leave an answer empty if you do not know it. It is then left out, and never read as \"no\".");
        say("About ten questions are enough. After them you can have the list, or go on.");
        say(
                "At any question you may also say: help, back, skip, done (make the list now) or quit (leave without one).");
    }

    void blank() {
        out.println();
    }

    void say(String text) {
        out.print(new WrappedText().line("", text));
    }

    /** What the questions that follow are about. */
    void part(InterviewStep part) {
        out.print(new WrappedText().blank().line("", part.title()));
        if (!part.lead().isEmpty()) {
            say(part.lead());
        }
    }

    /** The end of the short way. */
    void enough(int more) {
        out.print(new WrappedText().blank().line("", "This is enough for a good list."));
        say("You can have it now. Or answer about " + more + " more questions, and it fits better still.");
        enoughPrompt();
    }

    /** How to say which. */
    void enoughPrompt() {
        say("Enter alone, or done: make the list. more: go on with the questions.");
    }

    /** A question with its choices. */
    void step(Step step) {
        out.print(new WrappedText().blank().line("", "Question " + step.position() + " of about " + step.about()));
        say(step.question());
        choices(step);
        if (!step.choices().isEmpty()) {
            out.println("   0. I don't know");
        }
        prompt(step);
    }

    private void choices(Step step) {
        int number = 0;
        for (Choice choice : step.choices()) {
            number++;
            out.print(new WrappedText().line(String.format("%4d. ", number), choice.label()));
        }
    }

    /** Which private values are printed for the team. */
    void privately(Step step) {
        out.print(new WrappedText().blank().line("", step.question()));
        say(step.help());
        choices(step);
        privatelyPrompt(step);
    }

    /** How to answer that, and what Enter alone means. */
    void privatelyPrompt(Step step) {
        Value former = step.former();
        say("Answer with one number or more, with commas between them. Enter alone: "
                + (former == null ? "none of it." : answer(step.fact(), former) + ", as you said."));
    }

    /** How to answer, and what Enter alone means. */
    void prompt(Step step) {
        String how = step.fact().kind() instanceof Fact.WholeNumber range
                ? "Answer with a number from " + range.min() + " to " + range.max() + unit(range) + "."
                : step.takesSeveral()
                        ? "Answer with one number or more, with commas between them."
                        : "Answer with one number.";
        Value former = step.former();
        String enter = former == null
                ? "Enter alone: I don't know."
                : "You answered: " + answer(step.fact(), former) + ". Enter alone keeps it; skip takes it back.";
        say(how + " " + enter);
    }

    private static String unit(Fact.WholeNumber range) {
        return range.unit().isEmpty() ? "" : " (" + range.unit() + ")";
    }

    /** Says what was taken, so that a slip of the finger is seen. */
    void taken(Step step, @Nullable Value value) {
        say(value == null ? "Left out." : "Taken: " + answer(step.fact(), value) + ".");
    }

    void help(Step step) {
        if (!step.help().isEmpty()) {
            say(step.help());
        }
        if (!step.choices().isEmpty()) {
            say("These words may be written in place of the numbers:");
            step.choices()
                    .forEach(choice -> out.print(new WrappedText().line("  ", choice.name() + ": " + choice.label())));
        }
        say("back: to the question before. skip: I don't know. done: no more questions, make the list. "
                + "quit: leave without a list.");
        prompt(step);
    }

    /** An urgent box, before anything else is asked. */
    void notice(ShownNotice notice) {
        if (!notice.isBox()) {
            out.print(new WrappedText().line("    ", notice.title() + ": " + notice.spoken()));
            return;
        }
        String urgent = switch (notice.level()) {
            case EMERGENCY -> "Emergency: ";
            case TODAY -> "Today: ";
            default -> "";
        };
        out.print(
                new WrappedText().blank().line("*** ", urgent + notice.title()).line("    ", notice.spoken()));
    }

    /** What is known, in plain words. */
    void known(String title, Vocabulary vocabulary, Situation situation, Person person) {
        out.print(new WrappedText().blank().line("", title));
        for (Map.Entry<String, Value> entry : situation.values().entrySet()) {
            Fact fact = vocabulary.get(entry.getKey());
            if (fact != null) {
                out.print(new WrappedText().line("  ", fact.name() + ": " + answer(fact, entry.getValue())));
            }
        }
        long named = Stream.of(person.name(), person.dateOfBirth(), person.appointment(), person.clinician())
                .filter(text -> !text.isEmpty())
                .count();
        if (named > 0) {
            out.print(new WrappedText().line("  ", "and " + named + " of the four lines at the head of the list"));
        } else if (situation.values().isEmpty()) {
            out.println("  nothing: the list has what fits everyone");
        }
    }

    private static String answer(Fact fact, Value value) {
        if (value instanceof Value.Amount amount) {
            String unit = fact.kind() instanceof Fact.WholeNumber range ? range.unit() : "";
            return (amount.number() + " " + unit).strip();
        }
        List<String> labels = value.asWritten().stream().map(fact::label).toList();
        return labels.stream().collect(Collectors.joining("; "));
    }
}
