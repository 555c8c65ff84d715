package org.askbefore.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.askbefore.document.Format;
import org.askbefore.document.WholeFile;
import org.askbefore.problem.ProblemException;
import org.askbefore.situation.Request;
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
                .customSynopsis("askbefore make [SITUATION.yaml] [-o FILE] [OPTION…]")
                .sortOptions(false)
                .description(
                        "Makes one list from a situation file, from options, or from both; options override the file.",
                        "")
                .footer(
                        "",
                        "Several values go behind one option, with commas:  --worries pain-during,panic",
                        "Leave out what is not known. Only \"none\" says no:  --medicines none");
        RequestOptions.addSituation(spec);
        ListOutput.addOptions(
                spec,
                "Where to write; - for standard output. A PDF goes to " + PDF_FILE
                        + " if this is left out, other formats to standard output.");
        spec.addOption(OptionSpec.builder("--handout")
                .type(String.class)
                .paramLabel("ID")
                .description("A ready-made list in place of one from facts; a wrong ID names them all.")
                .build());
        RequestOptions.addTo(spec, Banks.vocabulary(), args);
        return spec;
    }

    @Override
    public int run(ParseResult options) throws ProblemException, IOException {
        ListOutput output = ListOutput.of(options);
        Request request = RequestOptions.request(options, output.bank().vocabulary(), terminal);
        String handout = options.matchedOptionValue("--handout", (String) null);
        byte[] document = handout == null ? output.document(request) : output.handout(handout, request);
        String target = output.target();
        String to = target != null ? target : output.format() == Format.PDF ? PDF_FILE : "-";
        if (to.equals("-")) {
            terminal.out().write(document);
        } else {
            WholeFile.write(Path.of(to), document);
        }
        return ExitCode.DONE;
    }
}
