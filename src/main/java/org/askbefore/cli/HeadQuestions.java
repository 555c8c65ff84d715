package org.askbefore.cli;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.askbefore.document.PersonCheck;
import org.askbefore.problem.LostLetter;
import org.askbefore.problem.Problem;
import org.askbefore.problem.ProblemException;
import org.askbefore.situation.Person;
import org.askbefore.situation.RequestReader;
import org.jspecify.annotations.Nullable;

/** Asks for what is printed at the head of the list. Every part may be left empty. */
final class HeadQuestions {
    private static final Map<String, String> PARTS = parts();

    private final TypedLines lines;
    private final InterviewText text;
    private final ListOutput output;
    private final Map<String, String> given = new LinkedHashMap<>();
    private final List<String> asked;

    HeadQuestions(TypedLines lines, InterviewText text, ListOutput output, Person known) {
        this.lines = lines;
        this.text = text;
        this.output = output;
        given.putAll(known.parts());
        this.asked = PARTS.keySet().stream()
                .filter(part -> given.getOrDefault(part, "").isEmpty())
                .toList();
    }

    private static Map<String, String> parts() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("name", "Name of the patient?");
        parts.put("date-of-birth", "Date of birth?");
        parts.put("appointment", "Date of the appointment?");
        parts.put("clinician", "Whom is the list taken to?");
        return parts;
    }

    /** Who the list is for, as far as it was said. */
    Person person() {
        return Person.of(given);
    }

    /**
     * Asks for the parts that are not known yet. The end of the input leaves the rest empty.
     *
     * @return DONE, or the word that leads elsewhere: BACK, MORE or QUIT
     */
    Word ask() throws ProblemException, IOException {
        if (!asked.isEmpty()) {
            text.blank();
            text.say("What follows is only printed at the head of the list. It may all be left empty.");
        }
        int at = 0;
        while (at < asked.size()) {
            Word word = ask(asked.get(at));
            if (word == Word.QUIT || word == Word.DONE || word == Word.MORE) {
                return word;
            }
            at += word == Word.BACK ? -1 : word == null ? 1 : 0;
            if (at < 0) {
                return Word.BACK;
            }
        }
        return Word.DONE;
    }

    /** Asks for one part: null where it was answered or left empty; HELP to ask for it again. */
    private @Nullable Word ask(String part) throws ProblemException, IOException {
        String former = given.getOrDefault(part, "");
        text.say(PARTS.get(part) + " Enter alone " + (former.isEmpty() ? "leaves it empty." : "keeps what you wrote."));
        String line = lines.next();
        if (line == null) {
            return Word.DONE;
        }
        Word word = Word.of(line);
        if (word == Word.HELP) {
            text.say("It is printed as you write it, and left out of the name and the properties of the file. "
                    + "skip: leave it empty. done: leave the rest empty.");
        }
        if (word != null || line.isEmpty()) {
            return word;
        }
        return take(part, line.equalsIgnoreCase("skip") ? "" : line) ? null : Word.HELP;
    }

    private boolean take(String part, String written) {
        if (LostLetter.isIn(written)) {
            text.say("Some letters of this did not come through as UTF-8. Nothing was taken.");
            return false;
        }
        try {
            RequestReader reader = new RequestReader(output.bank().vocabulary());
            PersonCheck.check(reader.option(part, written).read(), output.format());
            given.put(part, written);
            return true;
        } catch (ProblemException e) {
            for (Problem problem : e.problems()) {
                text.say(problem.discreet() + " " + problem.mend());
            }
            return false;
        }
    }
}
