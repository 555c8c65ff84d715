package org.askbefore.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.askbefore.checklist.Checklist;
import org.askbefore.checklist.ChecklistMaker;
import org.askbefore.document.DocumentMaker;
import org.askbefore.document.Format;
import org.askbefore.document.PersonCheck;
import org.askbefore.document.WholeFile;
import org.askbefore.problem.Nearest;
import org.askbefore.problem.Place;
import org.askbefore.problem.Problem;
import org.askbefore.problem.ProblemException;
import org.askbefore.questionbank.QuestionBank;
import org.askbefore.situation.Request;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** askbefore make: one situation in, one list out. */
final class MakeCommand implements Command {
    private static final String PDF_FILE = "checklist.pdf";
    private final Terminal terminal;

    MakeCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public String name() {
        return "make";
    }

    @Override
    public void begin() {
        Banks.prepareAside();
    }

    @Override
    public CommandSpec spec(String... args) {
        CommandSpec spec = CommandSpec.create();
        spec.usageMessage()
                .customSynopsis("Usage: askbefore make [SITUATION.yaml] [-o FILE] [OPTION…]")
                .sortOptions(false)
                .description(
                        "Makes one list from a situation file, from options, or from both; options override the file.",
                        "")
                .footer(
                        "",
                        "Several values go behind one option, with commas:  --worries pain-during,panic",
                        "Leave out what is not known. Only \"none\" says no:  --medicines none");
        RequestOptions.addSituation(spec);
        spec.addOption(option(
                "-o",
                "FILE",
                "Where to write; - for standard output. A PDF goes to " + PDF_FILE
                        + " if this is left out, other formats to standard output."));
        spec.addOption(option("--format", "FORMAT", "pdf, html, text or json; else by the ending of FILE, else pdf."));
        Banks.addOptions(spec);
        Banks.addBranding(spec);
        RequestOptions.addTo(spec, Banks.vocabulary(), args);
        return spec;
    }

    private static OptionSpec option(String name, String label, String description) {
        return OptionSpec.builder(name)
                .type(String.class)
                .paramLabel(label)
                .description(description)
                .build();
    }

    @Override
    public int run(ParseResult options) throws ProblemException, IOException {
        String target = options.matchedOptionValue("-o", (String) null);
        Format format = format(options.matchedOptionValue("--format", (String) null), target);
        DocumentMaker documents = Banks.documents(options);
        QuestionBank bank = Banks.bank(options);
        Request request = RequestOptions.request(options, bank.vocabulary(), terminal);
        PersonCheck.check(request, format);
        Checklist list = new ChecklistMaker(bank).make(request);
        byte[] document = documents.make(list, format, request.print());
        String to = target != null ? target : format == Format.PDF ? PDF_FILE : "-";
        if (to.equals("-")) {
            terminal.out().write(document);
        } else {
            WholeFile.write(Path.of(to), document);
        }
        return ExitCode.DONE;
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
