package org.askbefore.cli;

import java.io.IOException;
import java.util.List;
import org.askbefore.interview.Reply;
import org.askbefore.interview.ReplyReader;
import org.askbefore.interview.Step;
import org.askbefore.problem.ProblemException;
import org.askbefore.situation.Value;

/** Asks which private values are printed for the team. None of them is, unless somebody says so. */
final class PrivateQuestion {
    private final TypedLines lines;
    private final InterviewText text;
    private final Patience patience;
    private List<String> wanted;

    PrivateQuestion(TypedLines lines, InterviewText text, Patience patience, List<String> wanted) {
        this.lines = lines;
        this.text = text;
        this.patience = patience;
        this.wanted = wanted;
    }

    /** What was said, or wanted from the start. */
    List<String> wanted() {
        return wanted;
    }

    /** Asks: DONE where it was answered, or where the input ended; else BACK, MORE or QUIT. */
    Word ask(Step step) throws ProblemException, IOException {
        text.privately(step);
        for (String line = lines.next(); line != null; line = lines.next()) {
            Word word = line.isEmpty() ? Word.DONE : Word.of(line);
            if (word == null && isTaken(step, line)) {
                return Word.DONE;
            }
            if (word != null && word != Word.HELP) {
                return word;
            }
            patience.tried();
            text.privatelyPrompt(step);
        }
        return Word.DONE;
    }

    private boolean isTaken(Step step, String line) {
        Reply reply = ReplyReader.read(step, line);
        if (reply instanceof Reply.NotTaken not) {
            text.say(not.why() + " Nothing was taken.");
            return false;
        }
        Value value = reply instanceof Reply.Known known ? known.value() : null;
        wanted = value instanceof Value.Several several ? several.names() : List.of();
        patience.restored();
        text.taken(step, wanted.isEmpty() ? new Value.Several(List.of()) : value);
        return true;
    }
}
