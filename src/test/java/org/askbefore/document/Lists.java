package org.askbefore.document;

import java.io.IOException;
import java.nio.file.Path;
import org.askbefore.checklist.Checklist;
import org.askbefore.checklist.ChecklistMaker;
import org.askbefore.checklist.HandoutMaker;
import org.askbefore.problem.ProblemException;
import org.askbefore.problem.SourceText;
import org.askbefore.questionbank.Handout;
import org.askbefore.questionbank.PackedBank;
import org.askbefore.questionbank.QuestionBank;
import org.askbefore.situation.Person;
import org.askbefore.situation.PrintWishes;
import org.askbefore.situation.Request;
import org.askbefore.situation.RequestReader;
import org.askbefore.situation.Situation;

/** Lists of the built-in bank for tests, with a version that does not change with every word of the bank. */
public final class Lists {
    /** The built-in bank. */
    public static final QuestionBank BANK = PackedBank.builtIn().withVersion("000000000000");

    private Lists() {}

    /** What a situation file of that text asks for. */
    public static Request request(String yaml) throws ProblemException {
        return new RequestReader(BANK.vocabulary())
                .file(new SourceText("situation.yaml", yaml))
                .read();
    }

    /** What that situation file asks for. */
    public static Request request(Path file) throws ProblemException {
        return new RequestReader(BANK.vocabulary())
                .file(SourceText.of(file, file.toString()))
                .read();
    }

    /** The list for it. */
    public static Checklist list(Request request) {
        return new ChecklistMaker(BANK).make(request);
    }

    /** The list of that handout, printed so for nobody in particular. */
    public static Checklist handout(Handout handout, PrintWishes print) {
        Request written = new Request(Situation.empty(), Person.UNNAMED, print);
        return new HandoutMaker(BANK).make(handout, HandoutMaker.request(handout, written));
    }

    /** The list for it in that format, with the built-in templates. */
    public static byte[] document(Request request, Format format) throws ProblemException, IOException {
        return DocumentMaker.of(null).make(list(request), format, request.print());
    }

    /** The PDF for a situation file of that text. */
    public static byte[] pdf(String yaml) throws ProblemException, IOException {
        return document(request(yaml), Format.PDF);
    }
}
