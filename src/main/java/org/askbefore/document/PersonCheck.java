package org.askbefore.document;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.askbefore.layout.Typefaces;
import org.askbefore.layout.Unprintable;
import org.askbefore.layout.Weight;
import org.askbefore.pdf.BuiltInTypefaces;
import org.askbefore.problem.Problem;
import org.askbefore.problem.ProblemException;
import org.askbefore.problem.YamlNode;
import org.askbefore.situation.ListWishes;
import org.askbefore.situation.Request;

/** Finds the characters of a person's texts that cannot be printed, and tells them where they were written. */
public final class PersonCheck {
    /** Never printed. */
    private static final String ID = "id";

    private final Typefaces typefaces = BuiltInTypefaces.load();
    private final List<Problem> problems = new ArrayList<>();

    private PersonCheck() {}

    /**
     * Looks through the texts before any list is made; only print cannot show every character.
     *
     * @throws ProblemException with every character that cannot be printed
     */
    public static void check(Request request, Format format) throws ProblemException {
        List<Problem> problems = faults(request, format);
        if (!problems.isEmpty()) {
            throw new ProblemException(problems);
        }
    }

    /** A problem for every character that cannot be printed. */
    static List<Problem> faults(Request request, Format format) {
        if (format != Format.PDF) {
            return List.of();
        }
        PersonCheck check = new PersonCheck();
        request.written().person().forEach((name, node) -> {
            if (!name.equals(ID) && node instanceof YamlNode.Text written) {
                check.text(name, written);
            }
        });
        int number = 0;
        for (YamlNode.Text own : request.written().own()) {
            check.text(ListWishes.ownId(++number), own);
        }
        return check.problems;
    }

    private void text(String name, YamlNode.Text written) {
        String text = Normalizer.normalize(written.text(), Normalizer.Form.NFC);
        for (int character : Unprintable.in(text, typefaces, Weight.BOLD)) {
            problems.add(problem(name, written, character));
        }
    }

    private static Problem problem(String name, YamlNode.Text written, int character) {
        String what = "\"" + name + "\" holds " + Unprintable.named(character) + ", which cannot be printed here.";
        String discreet = "\"" + name + "\" holds a character that cannot be printed here.";
        String mend = "Write it another way, or make a web page, text or JSON, which can hold it.";
        return written.problem(what, discreet, mend);
    }
}
