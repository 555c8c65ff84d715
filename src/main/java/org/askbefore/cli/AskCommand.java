package org.askbefore.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.askbefore.document.Format;
import org.askbefore.document.PersonCheck;
import org.askbefore.document.WholeFile;
import org.askbefore.problem.Place;
import org.askbefore.problem.Problem;
import org.askbefore.problem.ProblemException;
import org.askbefore.situation.Request;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** askbefore ask: the interview in a terminal, then the list. */
final class AskCommand implements Command {
    private final Terminal terminal;

    AskCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public String name() {
        return "ask";
    }

    @Override
    public void begin() {
        Banks.prepareAside();
    }

    @Override
    public CommandSpec spec(String... args) {
        CommandSpec spec = CommandSpec.create();
        spec.usageMessage()
                .customSynopsis("askbefore ask [--save FILE] [-o FILE] [OPTION…]")
                .sortOptions(false)
                .description(
                        "Asks what is known of the situation, one question after the other, and makes the list from it.",
                        "What is given as an option is not asked for.",
                        "")
                .footer(
                        "",
                        "Answers may come from a pipe, a line each; the line \"done\" ends them.",
                        "An empty line is \"I don't know\": the fact is left out.");
        spec.addOption(OptionSpec.builder("--save")
                .type(String.class)
                .paramLabel("FILE")
                .description("Keep the answers in this situation file, which holds health data then; "
                        + "if it is there already, go on from what it says.")
                .build());
        ListOutput.addOptions(spec, "Where to write the list; else checklist.pdf, .html, .txt or .json.");
        RequestOptions.addTo(spec, Banks.vocabulary(), args);
        return spec;
    }

    @Override
    public int run(ParseResult options) throws ProblemException, IOException {
        ListOutput output = ListOutput.of(options);
        Path target = target(output);
        String name = options.matchedOptionValue("--save", (String) null);
        SaveFile save = name == null ? null : SaveFile.of(name, target);
        Request known =
                RequestOptions.request(options, output.bank().vocabulary(), save == null ? null : save.earlier());
        PersonCheck.check(known, output.format());
        AskedList list = new AskedList(terminal, output, known, save);
        byte[] document = list.ask();
        if (document == null) {
            return ExitCode.DONE;
        }
        WholeFile.write(target, document);
        new InterviewText(terminal.out()).say("The list is in " + target + ".");
        return ExitCode.DONE;
    }

    /** A file in any case: what is asked stands on standard output. */
    private static Path target(ListOutput output) throws ProblemException {
        Format format = output.format();
        String ending = format == Format.TEXT ? "txt" : format.name().toLowerCase(Locale.ROOT);
        @Nullable String named = output.target();
        if ("-".equals(named)) {
            throw new ProblemException(Problem.at(
                    Place.of("-o"),
                    "The list cannot go to standard output, where the questions are asked.",
                    "Name a file:  -o checklist." + ending));
        }
        Path target = Path.of(named == null ? "checklist." + ending : named);
        WholeFile.checkPlace(target);
        return target;
    }
}
