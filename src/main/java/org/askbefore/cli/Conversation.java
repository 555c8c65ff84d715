package org.askbefore.cli;

import java.io.IOException;
import java.util.List;
import org.askbefore.checklist.ChecklistMaker;
import org.askbefore.interview.Answers;
import org.askbefore.interview.Interview;
import org.askbefore.interview.Reply;
import org.askbefore.interview.ReplyReader;
import org.askbefore.interview.Step;
import org.askbefore.problem.ProblemException;
import org.askbefore.questionbank.InterviewStep;
import org.askbefore.situation.Situation;
import org.askbefore.situation.Value;
import org.jspecify.annotations.Nullable;

/** Asks for the facts, one after the other, and takes no answer that is not one. */
final class Conversation {
    /** What is done with the answers after each one. */
    interface Keeping {
        void keep(Situation situation);
    }

    private final Terminal terminal;
    private final TypedLines lines;
    private final InterviewText text;
    private final Interview interview;
    private final UrgentNotices notices;
    private final Keeping keeping;
    private final Patience patience;
    private Answers answers;
    private @Nullable InterviewStep part;
    private boolean isMoreWanted;

    Conversation(
            Terminal terminal,
            TypedLines lines,
            Patience patience,
            ListOutput output,
            Situation known,
            Keeping keeping) {
        this.terminal = terminal;
        this.lines = lines;
        this.patience = patience;
        this.text = new InterviewText(terminal.out());
        this.interview = Interview.of(output.bank());
        this.notices = new UrgentNotices(new ChecklistMaker(output.bank()), text);
        this.answers = Answers.of(known);
        this.keeping = keeping;
    }

    /** What is known by now. */
    Situation situation() {
        return interview.situation(answers);
    }

    /** Which private values are wanted for the team, of those that were given; null where none was. */
    @Nullable
    Step alsoTell(List<String> wanted) {
        return interview.alsoTell(answers, wanted);
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

    /** The same, but goes on after the short way without asking whether to. */
    @Nullable
    Word askMore() throws ProblemException, IOException {
        isMoreWanted = true;
        return ask();
    }

    private @Nullable Word ask(@Nullable Step first) throws ProblemException, IOException {
        notices.show(situation());
        Step step = first;
        while (step != null) {
            boolean isEnough = !step.part().isShort() && !step.isAgain() && !isMoreWanted;
            Word word = isEnough ? whetherToGoOn(step) : question(step);
            if (word != Word.MORE && word != Word.BACK) {
                return word;
            }
            step = word == Word.MORE ? interview.next(answers) : interview.before(step, answers);
        }
        return Word.DONE;
    }

    /** Asks one question: MORE where it was answered, BACK only where there is one before it, DONE, QUIT, or null. */
    private @Nullable Word question(Step step) throws ProblemException, IOException {
        if (!step.part().equals(part)) {
            part = step.part();
            text.part(part);
        }
        text.step(step);
        for (String line = lines.next(); line != null; line = lines.next()) {
            Word word = Word.of(line);
            if (word == null && isTaken(step, line)) {
                return Word.MORE;
            }
            if (word != null && leaves(word, step)) {
                return word;
            }
            again(step, word);
        }
        return null;
    }

    /** Asks at the end of the short way: nothing said there is an answer of the question that comes next. */
    private @Nullable Word whetherToGoOn(Step next) throws ProblemException, IOException {
        text.enough(next.about());
        for (String line = lines.next(); line != null; line = lines.next()) {
            Word word = line.isEmpty() ? Word.DONE : Word.of(line);
            isMoreWanted = word == Word.MORE;
            if (word != null && (isMoreWanted || leaves(word, next))) {
                patience.restored();
                return word;
            }
            patience.tried();
            if (word == null) {
                text.say("That is no answer here, and nothing was taken.");
            }
            text.enoughPrompt();
        }
        return null;
    }

    private boolean leaves(Word word, Step step) throws ProblemException, IOException {
        return switch (word) {
            case DONE -> true;
            case QUIT -> isMeant();
            case BACK -> interview.before(step, answers) != null;
            case HELP, MORE -> false;
        };
    }

    /** What is said to a line that was no answer. */
    private void again(Step step, @Nullable Word word) throws ProblemException {
        patience.tried();
        if (word == Word.HELP) {
            text.help(step);
        } else if (word != null) {
            text.say(
                    switch (word) {
                        case BACK -> "This is the first question.";
                        case MORE -> "This question comes first. Leave it empty if you do not know.";
                        default -> "We go on.";
                    });
            text.prompt(step);
        }
    }

    /** Whether the line answers the question; what is wrong with it is told. */
    private boolean isTaken(Step step, String line) {
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
        patience.restored();
        text.taken(step, value);
        keeping.keep(situation());
        notices.show(situation());
        return true;
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
