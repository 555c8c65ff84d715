package org.askbefore.cli;

import java.io.IOException;
import java.util.TreeSet;
import org.askbefore.interview.Step;
import org.askbefore.problem.Place;
import org.askbefore.problem.Problem;
import org.askbefore.problem.ProblemException;
import org.askbefore.problem.SourceText;
import org.askbefore.situation.Person;
import org.askbefore.situation.PrintWishes;
import org.askbefore.situation.Request;
import org.askbefore.situation.RequestReader;
import org.askbefore.situation.Situation;
import org.askbefore.situation.SituationWriter;
import org.jspecify.annotations.Nullable;

/** One interview from its beginning to the list: the facts, then the head of the page; kept on the way if that is wanted. */
final class AskedList {
    private final InterviewText text;
    private final ListOutput output;
    private final Request known;
    private final @Nullable SaveFile save;
    private final Conversation facts;
    private final PrivateQuestion tell;
    private final HeadQuestions head;

    AskedList(Terminal terminal, ListOutput output, Request known, @Nullable SaveFile save) {
        TypedLines lines = new TypedLines(terminal);
        this.text = new InterviewText(terminal.out());
        this.output = output;
        this.known = known;
        this.save = save;
        Patience patience = new Patience();
        this.facts = new Conversation(terminal, lines, patience, output, known.situation(), this::keep);
        this.tell = new PrivateQuestion(lines, text, patience, known.print().alsoTell());
        this.head = new HeadQuestions(lines, text, output, known.person());
    }

    /**
     * Asks, and makes the list.
     *
     * @return null where somebody left without one
     * @throws ProblemException if the input ended too early and nothing keeps the answers
     */
    byte @Nullable [] ask() throws ProblemException, IOException {
        begin();
        Word end = facts.ask();
        Word left = Word.BACK;
        while (end == Word.DONE && left != Word.DONE) {
            left = printed();
            end = switch (left) {
                case DONE -> Word.DONE;
                case MORE -> facts.askMore();
                case QUIT -> facts.isMeant() ? Word.QUIT : facts.askLastAgain();
                case BACK, HELP -> facts.askLastAgain();
            };
        }
        if (end != Word.DONE) {
            leave(end);
            return null;
        }
        keep(facts.situation());
        String written = written(facts.situation(), head.person());
        RequestReader reader = new RequestReader(output.bank().vocabulary());
        // What make would read from the file: the two lists are the same by that.
        return output.document(reader.file(new SourceText("answers", written)).read());
    }

    /** Asks how the list is printed: DONE, or the word that leads elsewhere. */
    private Word printed() throws ProblemException, IOException {
        Step step = facts.alsoTell(tell.wanted());
        boolean isSaid =
                step == null || known.print().alsoTell().containsAll(step.fact().values());
        Word left = step == null || isSaid ? Word.DONE : tell.ask(step);
        if (left == Word.DONE) {
            summary("What you said:");
            left = head.ask();
        }
        return left;
    }

    private void begin() {
        text.intro();
        if (save != null) {
            text.say("Your answers are kept in " + save.name()
                    + ". It holds health data: keep it where only you can read it.");
        }
        Situation situation = facts.situation();
        if (!known.situation().values().isEmpty()) {
            summary("Known already:");
        }
        TreeSet<String> left = new TreeSet<>(known.situation().values().keySet());
        left.removeAll(situation.values().keySet());
        if (!left.isEmpty()) {
            text.say("Left out, as it does not go with the rest: " + String.join(", ", left) + ".");
        }
    }

    private void summary(String title) {
        text.known(title, output.bank().vocabulary(), facts.situation(), head.person());
    }

    private void leave(@Nullable Word end) throws ProblemException {
        boolean kept = save != null && save.isKept();
        if (save != null && save.isBehind()) {
            text.say("Your last answers are not in " + save.name() + ", only those before them.");
        }
        if (end == null && !kept) {
            throw new ProblemException(Problem.at(
                    Place.of("standard input"),
                    "The answers ended before the last question, and no list was made.",
                    "End them with the line \"done\" to have a list made from what is known."));
        }
        text.say(end == null ? "The answers ended before the last question. No list was made." : "No list was made.");
        if (save != null && kept) {
            text.say("The answers are in " + save.name() + ". To go on:  askbefore ask --save " + save.name());
        }
    }

    private String written(Situation situation, Person person) {
        PrintWishes print = known.print().withAlsoTell(tell.wanted());
        return SituationWriter.text(new Request(situation, person, print, known.list()));
    }

    /** A place that can no longer be written to is told, and stops nobody in the middle. */
    private void keep(Situation situation) {
        if (save == null) {
            return;
        }
        try {
            save.keep(written(situation, head.person()));
        } catch (ProblemException e) {
            e.problems().forEach(problem -> text.say("The answers were not kept. " + problem.inBrief()));
        }
    }
}
