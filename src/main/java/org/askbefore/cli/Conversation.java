package org.askbefore.cli;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.askbefore.checklist.ChecklistMaker;
import org.askbefore.checklist.ShownNotice;
import org.askbefore.interview.Answers;
import org.askbefore.interview.Interview;
import org.askbefore.interview.Reply;
import org.askbefore.interview.ReplyReader;
import org.askbefore.interview.Step;
import org.askbefore.problem.Place;
import org.askbefore.problem.Problem;
import org.askbefore.problem.ProblemException;
import org.askbefore.questionbank.Notice;
import org.askbefore.situation.Situation;
import org.askbefore.situation.Value;
import org.jspecify.annotations.Nullable;

/** Asks for the facts, one after the other, and takes no answer that is not one. */
final class Conversation {
    private static final int MOST_IN_VAIN = 100;

    /** What is done with the answers after each one. */
    interface Keeping {
        void keep(Situation situation);
    }

    private final Terminal terminal;
    private final TypedLines lines;
    private final InterviewText text;
    private final Interview interview;
    private final ChecklistMaker maker;
    private final Keeping keeping;
    private final Set<ShownNotice> shown = new HashSet<>();
    private Answers answers;
    private int inVain;

    Conversation(Terminal terminal, TypedLines lines, ListOutput output, Situation known, Keeping keeping) {
        this.terminal = terminal;
        this.lines = lines;
        this.text = new InterviewText(terminal.out());
        this.interview = Interview.of(output.bank());
        this.maker = new ChecklistMaker(output.bank());
        this.answers = Answers.of(known);
        this.keeping = keeping;
    }

    /** What is known by now. */
    Situation situation() {
        return interview.situation(answers);
    }

    /** Asks whatever is left to ask: DONE, QUIT, or null where the input ended before. */
    @Nullable
    Word ask() throws ProblemException, IOException {
        return ask(interview.next(answers));
    }

    /** The same, but begins with the last question that was answered. */
    @Nullable
    Word askLastAgain() throws ProblemException, IOException {
        return ask(interview.before(null, answers));
    }

    private @Nullable Word ask(@Nullable Step first) throws ProblemException, IOException {
        notices();
        Step step = first;
        while (step != null) {
            text.step(step);
            Step asked = step;
            String line = lines.next();
            while (line != null && !isTaken(asked, line)) {
                Word word = Word.of(line);
                if (word == Word.DONE || (word == Word.QUIT && isMeant())) {
                    return word;
                }
                Step other = word == Word.BACK ? interview.before(step, answers) : null;
                if (other != null) {
                    step = other;
                    break;
                }
                again(asked, word);
                line = lines.next();
            }
            if (line == null) {
                return null;
            }
            step = step.equals(asked) ? interview.next(answers) : step;
        }
        return Word.DONE;
    }

    /** What is said to a line that was no answer. */
    private void again(Step step, @Nullable Word word) throws ProblemException {
        inVain++;
        if (inVain > MOST_IN_VAIN) {
            throw new ProblemException(Problem.at(
                    Place.of("standard input"),
                    MOST_IN_VAIN + " lines in a row were no answers, and no list was made.",
                    "Answer with numbers or names, a line for each question."));
        }
        if (word == Word.HELP) {
            text.help(step);
        } else if (word != null) {
            text.say(word == Word.BACK ? "This is the first question." : "We go on.");
            text.prompt(step);
        }
    }

    /** Whether the line answers the question; what is wrong with it is told. */
    private boolean isTaken(Step step, String line) {
        if (Word.of(line) != null) {
            return false;
        }
        if (line.isEmpty() && step.former() != null) {
            return true;
        }
        Reply reply = ReplyReader.read(step, line);
        if (reply instanceof Reply.NotTaken not) {
            text.say(not.why() + " Nothing was taken.");
            text.prompt(step);
            return false;
        }
        Value value = reply instanceof Reply.Known known ? known.value() : null;
        answers = answers.with(step.fact().name(), value);
        inVain = 0;
        text.taken(step, value);
        keeping.keep(situation());
        notices();
        return true;
    }

    /** Urgent boxes, at once: somebody may have to act before the next question. */
    private void notices() {
        for (ShownNotice notice : maker.notices(situation())) {
            if (notice.level() != Notice.Level.NOTE && shown.add(notice)) {
                text.notice(notice);
            }
        }
    }

    /** Whether quit was meant: asked only where somebody types. */
    boolean isMeant() throws ProblemException, IOException {
        if (!terminal.typedInto().getAsBoolean()) {
            return true;
        }
        text.say("Leave without a list? Type quit again to leave; anything else goes on.");
        String line = lines.next();
        return line == null || Word.of(line) == Word.QUIT;
    }
}
