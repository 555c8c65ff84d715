package org.askbefore.cli;

import java.util.List;
import java.util.Locale;
import org.askbefore.checklist.Checklist;
import org.askbefore.checklist.ChecklistMaker;
import org.askbefore.checklist.HandoutMaker;
import org.askbefore.document.DocumentMaker;
import org.askbefore.document.Format;
import org.askbefore.document.RequestCheck;
import org.askbefore.problem.Nearest;
import org.askbefore.problem.Place;
import org.askbefore.problem.Problem;
import org.askbefore.problem.ProblemException;
import org.askbefore.questionbank.Handout;
import org.askbefore.questionbank.QuestionBank;
import org.askbefore.situation.Request;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/**
 * What one list is made with, in which format, and where it was wanted.
 *
 * @param target as named with -o; null where it was not
 */
record ListOutput(@Nullable String target, Format format, DocumentMaker documents, QuestionBank bank) {
    private static final Place HANDOUT = Place.of("--handout");

    /** Adds the options that are read here, and those of bank, templates and branding. */
    static void addOptions(CommandSpec spec, String where) {
        spec.addOption(option("-o", "FILE", where));
        spec.addOption(option("--format", "FORMAT", "pdf, html, text or json; else by the ending of FILE, else pdf."));
        Banks.addOptions(spec);
        Banks.addBranding(spec);
    }

    private static OptionSpec option(String name, String label, String description) {
        return OptionSpec.builder(name)
                .type(String.class)
                .paramLabel(label)
                .description(description)
                .build();
    }

    /** What the options say. @throws ProblemException with the faults of what they name */
    static ListOutput of(ParseResult options) throws ProblemException {
        String target = options.matchedOptionValue("-o", (String) null);
        Format format = format(options.matchedOptionValue("--format", (String) null), target);
        return new ListOutput(target, format, Banks.documents(options), Banks.bank(options));
    }

    /** The list for that request. @throws ProblemException if a text of it cannot be printed, or no question has an id that it names */
    byte[] document(Request request) throws ProblemException {
        RequestCheck.check(request, bank, format);
        Checklist list = new ChecklistMaker(bank).make(request);
        return documents.make(list, format, request.print());
    }

    /**
     * The handout of that id, for the person of that request.
     *
     * @throws ProblemException if there is none, if the request says more than who gets it and how it is printed, or if a text
     *     cannot be printed
     */
    byte[] handout(String id, Request written) throws ProblemException {
        Handout handout = bank.handouts().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> noHandout(id));
        if (!written.situation().values().isEmpty() || !written.list().isNothing()) {
            throw new ProblemException(Problem.at(
                    HANDOUT,
                    "A handout is the same for everybody, and facts or questions were given with it.",
                    "Leave them out for the handout, or leave out --handout for a list of their own."));
        }
        Request request = HandoutMaker.request(handout, written);
        RequestCheck.check(request, bank, format);
        return documents.make(new HandoutMaker(bank).make(handout, request), format, request.print());
    }

    private ProblemException noHandout(String id) {
        List<String> ids = bank.handouts().stream().map(Handout::id).toList();
        String near = Nearest.to(id, ids)
                .map(found -> "Did you mean \"" + found + "\"? ")
                .orElse("");
        return new ProblemException(Problem.at(
                HANDOUT, "There is no handout \"" + id + "\".", near + "Handouts: " + String.join(", ", ids)));
    }

    /** The format named, or that of the file's ending, or PDF. */
    private static Format format(@Nullable String named, @Nullable String target) throws ProblemException {
        if (named != null) {
            Format format = Format.named(named);
            if (format == null) {
                throw new ProblemException(Problem.at(
                        Place.of("--format"),
                        "\"" + named + "\" is not a format.",
                        Nearest.mend(named, List.of("pdf", "html", "text", "json"), "Formats")));
            }
            return format;
        }
        String ending = target == null
                ? ""
                : target.substring(target.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        Format format = Format.named(ending.equals("txt") ? "text" : ending);
        return format == null ? Format.PDF : format;
    }
}
